import { findWeekdays } from '../../dates/index.ts';
import { parseDateline } from '../dateline.ts';
import { countWords, endsSentence, isTitleCase } from '../shape.ts';

/** True for a first paragraph: a dateline, or a long sentence that tells what happened on which day. */
export function isLead(text: string): boolean {
  if (parseDateline(text)) return true;
  const words = countWords(text);
  if (words > 30) return true;
  return (
    words >= 18 && endsSentence(text) && !isTitleCase(text) && (findWeekdays(text).length > 0 || words >= 24)
  );
}
