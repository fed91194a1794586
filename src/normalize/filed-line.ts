import { dayOf, findDates, lowerRest, readForeignDate, type WrittenDate } from '../dates/index.ts';
import { isOutletName } from './outlet-name.ts';

/** A line above a text that says where, for whom or in which section it was filed, and when. */
export interface FiledLine {
  readonly date: WrittenDate;
  /** The part that is shaped like an outlet’s name. */
  readonly outlet: string | undefined;
}

/** Parts of such a line beside its date, and words of each, at most. */
const MOST_PARTS = 3;
const MOST_WORDS = 5;
const SEPARATOR = /\s*[,;|•·/]\s*|\s+[-–—]\s+|\s*[–—]\s*/u;
const TIME = /\b\d{1,2}[:.]\d\d\b(?:\s?[ap]\.?m\.?)?|\b\d{1,2}\s?[ap]\.?m\.?(?!\p{L})|[+-]\d\d:?\d\d\b/giu;
const ZONE =
  /^(?:[A-Z]{2,4}T|GMT|UTC|CET|CEST|h|Uhr|local(?: time)?|updated?|published|posted|on|at|last|first|edition)$/iu;

/**
 * Reads a line that holds a date with its year at its end or its beginning, and besides nothing but a place, a section
 * or an outlet.
 *
 * @returns `undefined` for a date alone, and for any line of which something else could be a headline.
 * @example parseFiledLine('The Fjord Courier | World | May 4, 2023')?.outlet // 'The Fjord Courier'
 */
export function parseFiledLine(line: string): FiledLine | undefined {
  if (line.length > 120 || !/\d{4}/.test(line)) return undefined;
  const dates = findDates(line.replace(/(?<!\p{L})\p{Lu}{3,9}(?!\p{L})/gu, lowerRest));
  const date = dates.length > 0 ? dates[0] : readForeignDate(line);
  if (dates.length > 1 || date === undefined || dayOf(date) === undefined) return undefined;
  const before = partsOf(line.slice(0, date.span.startUtf16));
  const after = partsOf(line.slice(date.span.endUtf16));
  const parts = [...before, ...after];
  if (parts.length === 0 || parts.length > MOST_PARTS || (before.length > 0 && after.length > 0))
    return undefined;
  return parts.every(isName) ? { date, outlet: parts.find((part) => isOutletName(part)) } : undefined;
}

/** What stands beside the date, cut at commas, bars and dashes, without times and zones. */
function partsOf(words: string): string[] {
  return words
    .replace(TIME, ' ')
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !ZONE.test(part));
}

/** `Oslo`, `World`, `The Fjord Courier`: few words, each with a capital. */
function isName(part: string): boolean {
  const words = part.split(/\s+/);
  return (
    words.length <= MOST_WORDS &&
    words.every((word) => /^(?:\p{Lu}[\p{L}.’'&-]*|of|the|and|de|la)$/u.test(word)) &&
    /^\p{Lu}/u.test(part)
  );
}
