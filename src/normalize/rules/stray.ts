import type { Page } from '../types.ts';
import type { Doubt } from './teasers.ts';

/** Paragraphs outside the element that holds the article, which are kept. */
export function findStrayDoubts({ units, verdicts }: Page): Doubt[] {
  return units.flatMap(({ hints }, index) =>
    hints.isStray && verdicts[index] === undefined
      ? [{ index, why: 'it stands outside the part of the page that holds the article', class: 'interface' }]
      : [],
  );
}
