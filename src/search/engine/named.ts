import { foldText } from '../fold.ts';
import { NONE } from '../filters.ts';
import type { Facet } from '../format.ts';
import type { Query } from '../query.ts';

/** How many are named. */
const MOST_NAMED = 4;

/** The speakers whose names have all words of a query, the last one as a beginning: it may be them that are meant. */
export function findNamed({ terms }: Query, speakers: readonly Facet[]): Facet[] {
  const words = terms.filter(({ isExcluded }) => !isExcluded).flatMap((term) => term.words);
  const last = words.at(-1);
  if (last === undefined || last.length < 3 || words.length > 5) return [];
  const needles = words.map((word, i) => (i === words.length - 1 ? ` ${word}` : ` ${word} `));
  return speakers
    .filter(({ key, name }) => key !== NONE && needles.every((needle) => foldName(name).includes(needle)))
    .slice(0, MOST_NAMED);
}

/** Of a description (`a harbour official`) only what is written as a name counts. */
function foldName(name: string): string {
  return foldText(name.replace(/(?<!\p{L})\p{Ll}[\p{L}\p{M}]*/gu, ' '));
}
