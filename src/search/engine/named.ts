import { foldText } from '../fold.ts';
import type { Facet } from '../format.ts';
import type { Query } from '../query.ts';

/** How many are named. */
const MOST_NAMED = 4;

/** Folds the names of speakers. Of a description (`a harbour official`) only what is written as a name counts. */
export function foldNames(speakers: readonly Facet[]): string[] {
  return speakers.map(({ name }) => foldText(name.replace(/(?<!\p{L})\p{Ll}[\p{L}\p{M}]*/gu, ' ')));
}

/**
 * Finds the speakers whose names have all words of a query, the last one as a beginning: it may be them that are
 * meant.
 *
 * @param names folded.
 * @returns numbers of the names.
 */
export function findNamed({ terms }: Query, names: readonly string[]): number[] {
  const words = terms.filter(({ isExcluded }) => !isExcluded).flatMap((term) => term.words);
  const last = words.at(-1);
  if (last === undefined || last.length < 3 || words.length > 5) return [];
  const needles = words.map((word, i) => (i === words.length - 1 ? ` ${word}` : ` ${word} `));
  const named: number[] = [];
  for (let i = 0; i < names.length && named.length < MOST_NAMED; i++)
    if (needles.every((needle) => names[i]!.includes(needle))) named.push(i);
  return named;
}
