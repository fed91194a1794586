import { findWeekdays } from '../../dates/index.ts';
import { parseDateline } from '../dateline.ts';
import { countWords, endsSentence, isTitleCase } from '../shape.ts';
import { readTurn } from '../turns.ts';
import type { Page, Unit } from '../types.ts';

/** True for a first paragraph: a dateline, or a long sentence that tells what happened on which day. */
export function isLead(text: string): boolean {
  if (parseDateline(text)) return true;
  const words = countWords(text);
  if (words > 30) return true;
  return (
    words >= 18 && endsSentence(text) && !isTitleCase(text) && (findWeekdays(text).length > 0 || words >= 24)
  );
}

/** A first paragraph may be as short as this. */
const SHORTEST = 8;

/**
 * Index of the first paragraph among the units that no rule knows: lines of the head, such as a place or an office, may
 * stand before it. The first such unit where none is a paragraph; -1 where there is none at all.
 */
export function findFirstParagraph({ units, verdicts }: Pick<Page, 'units' | 'verdicts'>): number {
  const free = units.flatMap((_, i) => (verdicts[i] === undefined ? [i] : []));
  return free.find((i) => isParagraph(units[i]!)) ?? free[0] ?? -1;
}

function isParagraph({ text, hints }: Unit): boolean {
  if (hints.isHeading) return false;
  if (hints.isParagraph || readTurn(text) !== undefined || isLead(text)) return true;
  return countWords(text) >= SHORTEST && (endsSentence(text) || countWords(text) > 25);
}
