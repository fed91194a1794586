import type { Cast } from '../people/types.ts';
import type { Salience } from './salience.ts';

/** Heads that say no more than that somebody holds some office. */
const GENERIC = new Set(
  'official diplomat envoy leader politician candidate lawmaker statesman veteran man woman nominee aide'.split(
    ' ',
  ),
);
const PEOPLES =
  /^(?:american|russian|british|french|german|chinese|ukrainian|israeli|iranian|japanese|indian|turkish|polish|italian|spanish|canadian|mexican|korean|greek|dutch|swedish|egyptian|saudi|european|cuban|vietnamese|brazilian|australian)$/;

/**
 * The member of the cast whom a description means: by an office it shares with the member's titles, or by a people.
 *
 * @param words of the description, in lower case, without its article.
 * @returns the index into the cast, or `undefined` where nobody, or more than one, fits.
 * @example "the ukrainian official" // the member with the title "Ukrainian Foreign Minister"
 */
export function matchEpithet(words: readonly string[], cast: Cast, salience: Salience): number | undefined {
  const head = words.at(-1) ?? '';
  const isPeople = PEOPLES.test(head);
  const needed = words.filter((word) => !GENERIC.has(word) && /^\p{L}{3,}/u.test(word));
  const named = cast.members.flatMap(({ titles }, i) =>
    needed.length > 0 && holdsAll(titles, needed) ? [i] : [],
  );
  if (named.length > 0) return mostSalient(named, salience);
  if (!isPeople || words.length > 1) return undefined;
  const others = cast.members.flatMap(({ titles }, i) =>
    salience.of(i) >= 30 && !titles.some(namesPeople) ? [i] : [],
  );
  return others.length === 1 ? others[0] : undefined;
}

function holdsAll(titles: readonly string[], words: readonly string[]): boolean {
  const held = new Set(
    titles
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}.]+/gu) ?? [],
  );
  return words.every((word) => held.has(word));
}

function namesPeople(title: string): boolean {
  return title
    .toLowerCase()
    .split(/\s+/)
    .some((word) => PEOPLES.test(word));
}

/** The one who is spoken of most, if by enough. */
function mostSalient(members: readonly number[], salience: Salience): number | undefined {
  const [first, second] = [...members].sort((a, b) => salience.of(b) - salience.of(a));
  if (second === undefined) return first;
  return salience.of(first!) > 1.5 * salience.of(second) ? first : undefined;
}
