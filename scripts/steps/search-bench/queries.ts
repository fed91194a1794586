import type { Archive } from '../../../src/archive/index.ts';
import { listQuotations } from './sites.ts';

/** Queries as a reader asks them one after the other: phrases, words met seldom and often, a word typed key by key. */
export function listQueries(archive: Archive): string[] {
  const quotations = listQuotations(archive);
  const wordsOf = (share: number) => quotations[Math.floor(quotations.length * share)]!.text.split(' ');
  const phrase = (share: number, from: number, to: number) => `"${wordsOf(share).slice(from, to).join(' ')}"`;
  const rare = (share: number) =>
    wordsOf(share)
      .toSorted((a, b) => b.length - a.length)[0]!
      .replace(/\W/g, '');
  return [
    phrase(0.11, 0, 4),
    'peace talks ',
    phrase(0.37, -5, Infinity),
    rare(0.52),
    '"of the"',
    'security treaty border ',
    phrase(0.71, 1, 4),
    rare(0.83),
    'the ',
    '"$3.2 million"',
    phrase(0.93, 0, 6),
    'agreement ',
    ...typeOut(rare(0.64)),
  ];
}

/** What stands in the field after each key, from the third on. */
function typeOut(word: string): string[] {
  return Array.from({ length: word.length - 2 }, (_, i) => word.slice(0, i + 3));
}
