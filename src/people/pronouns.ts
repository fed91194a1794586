import type { ParsedName } from './parse-name.ts';
import type { Sighting } from './sightings.ts';
import { pronounOfGivenName } from './tables/given-names.ts';

/**
 * The pronoun that an article uses of a person: told by a courtesy title or a title before the name,
 * else by the given name, else by the first pronoun after the name where nobody else is named between.
 */
export function inferPronoun(
  name: ParsedName,
  sightings: readonly Sighting[],
  blocks: readonly string[],
): 'he' | 'she' | undefined {
  const titled = sightings.map(({ title }) => title?.pronoun).find((pronoun) => pronoun !== undefined);
  if (titled) return titled;
  const given = name.words.length > 1 ? pronounOfGivenName(name.given.split(' ')[0]!) : undefined;
  let he = 0;
  let she = 0;
  for (const { block, tokens, last } of sightings) {
    const next = pronounAfter(tokens[last]!.endUtf16, blocks[block]!);
    he += Number(next === 'he');
    she += Number(next === 'she');
  }
  if (Math.abs(he - she) < (given ? 2 : 1)) return given;
  return he > she ? 'he' : 'she';
}

/** The first pronoun in the same sentence or at the head of the next, with no capitals between. */
function pronounAfter(from: number, text: string): 'he' | 'she' | undefined {
  const found =
    /^[^.!?\p{Lu}]{0,200}?(?:[.!?]["”’]? (?=[HS]))?\b([Hh]e|[Ss]he|himself|herself|[Hh]is|[Hh]er)\b/u.exec(
      text.slice(from, from + 260),
    );
  if (!found) return undefined;
  return found[1]!.toLowerCase().startsWith('s') || found[1]!.toLowerCase().startsWith('her') ? 'she' : 'he';
}
