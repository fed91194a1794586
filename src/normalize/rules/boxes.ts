import { countWords, endsClause } from '../shape.ts';
import type { Findings, Page, Verdict } from '../types.ts';

/** The head of a box has at most so many words. */
const HEAD = 6;

/** Finds the head of a box: a label right above an advertisement, with no blank line between them. */
export function judgeBoxes({ units, verdicts }: Page): Findings {
  const found = new Map<number, Verdict>();
  units.forEach(({ text }, i) => {
    const below = units[i + 1];
    const isOverAdvertisement = verdicts[i + 1]?.class === 'advertisement' && below?.hasGapBefore === false;
    const isLabel = units[i]!.hasGapBefore && countWords(text) <= HEAD && !endsClause(text);
    if (i > 0 && verdicts[i] === undefined && isOverAdvertisement && isLabel)
      found.set(i, { class: 'advertisement', why: 'heads a box of the page’s own' });
  });
  return found;
}
