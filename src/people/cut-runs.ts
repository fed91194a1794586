import { parseName } from './parse-name.ts';
import type { Sighting } from './sightings.ts';
import { isSureGiven } from './candidates.ts';

/** A verb by its ending, as headlines set it in capitals: `Hints`, `Rejected`. */
const VERB = /^\p{Lu}\p{Ll}+(?:[^aeius]s|es|ed)$/u;

/**
 * Cuts headlines that were read as one name: `Ann Roe Hints Doe` or `Ann Roe Wins`, where the article names Ann Roe
 * elsewhere; `Francis Rejects Doe`, where it names another Doe.
 */
export function cutRuns(sightings: readonly Sighting[]): Sighting[] {
  const full = new Set(
    sightings.filter(({ name }) => name.words.length === 2).map(({ name }) => fold(name.words)),
  );
  const alone = new Set(sightings.filter(({ name }) => name.words.length === 1).map(({ name }) => name.key));
  const bearers = Map.groupBy(
    sightings.filter(({ name }) => name.words.length > 1 && isSureGiven(name.given)),
    ({ name }) => name.key,
  );
  return sightings.flatMap((sighting) => {
    const { name, first, last, tokens, title, appositive, isSpeaker, isIntroduced } = sighting;
    if (name.words.length < 3 || name.suffix !== '' || last - first < 2) return sighting;
    const isBorneByOther = bearers.get(name.key)?.some((other) => other.name.given !== name.given) === true;
    if (full.has(fold(name.words.slice(0, 2)))) {
      const head = part(sighting, first, first + 1);
      if (isBorneByOther && last - first > 2) return [head, part(sighting, last, last)];
      return isBorneByOther || alone.has(name.key) ? sighting : head;
    }
    if (title || appositive || isSpeaker || isIntroduced || !isBorneByOther) return sighting;
    return last - first === 2 && VERB.test(tokens[last - 1]!.text) ? part(sighting, last, last) : sighting;
  });
}

function fold(words: readonly string[]): string {
  return words.join(' ');
}

function part(sighting: Sighting, first: number, last: number): Sighting {
  const text = sighting.tokens
    .slice(first, last + 1)
    .map((token) => token.text)
    .join(' ');
  return {
    ...sighting,
    first,
    last,
    name: parseName(text),
    isHeadline: true,
    isDescribed: false,
    isAfterThe: false,
  };
}
