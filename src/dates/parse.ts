import type { Span } from '../model/index.ts';
import { makeDay } from './calendar.ts';
import { readForeignDateLine } from './foreign-date-line.ts';
import type { Day } from './calendar.ts';
import { MONTH_PATTERN, monthNumber, WEEKDAY_PATTERN, weekdayNumber, WEEKDAYS } from './names.ts';
import type { Weekday } from './names.ts';

/** A date as a text gives it; what it leaves out is absent. */
export interface WrittenDate {
  readonly year?: number | undefined;
  readonly month: number;
  readonly day: number;
  /** The weekday printed with it. */
  readonly weekday?: Weekday | undefined;
  readonly span: Span;
}

const AFTER = String.raw`(?:,?\s+((?:1[89]|20)\d\d)(?!\d))?`;
const BEFORE = String.raw`(?<![\p{L}\d])(?:(${WEEKDAY_PATTERN})\.?,?\s+)?`;
const FORMS: readonly { pattern: RegExp; order: 'mdy' | 'dmy' }[] = [
  {
    pattern: new RegExp(
      String.raw`${BEFORE}(${MONTH_PATTERN})\s+(\d{1,2})(?:st|nd|rd|th)?(?![\d:])${AFTER}`,
      'gu',
    ),
    order: 'mdy',
  },
  {
    pattern: new RegExp(
      String.raw`${BEFORE}(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+(${MONTH_PATTERN})(?!\p{L})${AFTER}`,
      'gu',
    ),
    order: 'dmy',
  },
];
const ISO = /(?<![\d-])((?:1[89]|20)\d\d)-(\d\d)-(\d\d)(?![\d-])/g;
const NUMERIC = /(?<![\d/.])(\d{1,2})[/.](\d{1,2})[/.]((?:1[89]|20)\d\d)(?!\d)/g;

/** Finds the dates that a text writes with a month and a day, with or without year, in order. */
export function findDates(text: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const { pattern, order } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const [month, day] = order === 'mdy' ? [match[2]!, match[3]!] : [match[3]!, match[2]!];
      add(found, match, { year: match[4], month: monthNumber(month), day, weekday: match[1] });
    }
  }
  for (const match of text.matchAll(ISO)) {
    add(found, match, { year: match[1], month: Number(match[2]), day: match[3]! });
  }
  for (const match of text.matchAll(NUMERIC)) {
    const order = orderNumeric(Number(match[1]), Number(match[2]));
    if (order !== undefined)
      add(found, match, { year: match[3], month: order.month, day: String(order.day) });
  }
  return found.sort((a, b) => a.span.startUtf16 - b.span.startUtf16);
}

interface Parts {
  readonly year?: string | undefined;
  readonly month: number | undefined;
  readonly day: string;
  readonly weekday?: string | undefined;
}

function add(found: WrittenDate[], match: RegExpExecArray, parts: Parts): void {
  const span = { startUtf16: match.index, endUtf16: match.index + match[0].length };
  const isTaken = found.some(
    (other) => other.span.startUtf16 < span.endUtf16 && span.startUtf16 < other.span.endUtf16,
  );
  const { month } = parts;
  const year = parts.year === undefined ? undefined : Number(parts.year);
  if (isTaken || month === undefined || makeDay(year ?? 2000, month, Number(parts.day)) === undefined) return;
  const weekday = parts.weekday === undefined ? undefined : WEEKDAYS[weekdayNumber(parts.weekday) ?? 7];
  found.push({ year, month, day: Number(parts.day), weekday, span });
}

/** `21/1/2022` and `1/21/2022` can be read one way only; `1/2/2022` cannot and is left alone. */
function orderNumeric(a: number, b: number): { day: number; month: number } | undefined {
  if (a === b) return { day: a, month: b };
  if (a > 12) return { day: a, month: b };
  return b > 12 ? { day: b, month: a } : undefined;
}

/** The day that a written date names, when it gives its year. */
export function dayOf(date: WrittenDate): Day | undefined {
  return date.year === undefined ? undefined : makeDay(date.year, date.month, date.day);
}

const FILLER = new RegExp(
  String.raw`\b(?:published|updated?|posted|first|last|modified|created|on|at|as|of|date|time|by|am|pm|a\.m|p\.m|noon|midnight|[a-z]{1,4}t|utc|gmt|edt|local|hours?|minutes?|ago|read|min|from|issue|edition|print|version|originally|this|article|was|the|${WEEKDAY_PATTERN.toLowerCase()})\b`,
  'g',
);

/**
 * Reads a line that holds nothing but a date of publication, with words such as `Updated`, a time and a
 * zone around it. A date that runs into the next word (`January 21, 20225:00 AM`) is read as well, and one in
 * French, German, Spanish, Italian, Portuguese or Dutch.
 */
export function parseLoneDate(line: string): WrittenDate | undefined {
  if (line.length > 160) return undefined;
  const apart = line
    .replace(/((?:1[89]|20)\d\d)(?=\d{1,2}:\d\d|\p{L})/u, '$1 ')
    .replace(/(\d\d)T(\d\d:\d\d)/, '$1 $2')
    .replace(/\p{Lu}{3,}/gu, lowerRest);
  const dates = findDates(apart);
  if (dates.length === 0) return readForeignDateLine(line);
  let rest = apart;
  for (const { span } of dates.toReversed())
    rest = `${rest.slice(0, span.startUtf16)} ${rest.slice(span.endUtf16)}`;
  rest = rest
    .toLowerCase()
    .replace(
      /\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\.\d+)?z?|\b(?:gmt|utc)\s?[+-]\d{1,2}(?::?\d\d)?|[+-]\d\d:?\d\d/g,
      ' ',
    )
    .replace(FILLER, ' ');
  return /[\p{L}\d]/u.test(rest) ? undefined : dates[0];
}

/** `MARCH` as `March`: in a line of its own a month may stand in capitals. */
export function lowerRest(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

const LEAD_WEEKDAY = /\b(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\b(?!['’]s\b)/g;

/** The weekdays that a text names outright, in order, each once. `Friday’s` counts as a name, not as a day. */
export function findWeekdays(text: string): Weekday[] {
  return [...new Set(Array.from(text.matchAll(LEAD_WEEKDAY), (match) => match[1] as Weekday))];
}

/** A year in words that tell of the past: `in 2014`, `since early 2014`, `March 2014`; not `the 2024 election`, `by 2030`. */
const PAST_YEAR = new RegExp(
  String.raw`(?<=(?:\b(?:in|since|from|of|during|until|after|between|before|early|late|mid|summer|winter|spring|autumn|fall)|-|and|${MONTH_PATTERN}(?:\s\d{1,2},)?)\s?)((?:1[89]|20)\d\d)(?![\d%]|[,.]\d|-\d|\s+(?:elections?|race|campaign|primar|presidential|nominee|nomination|budget|Olympi|World|goal|target|deadline))`,
  'gu',
);

/** The years that a text names as past. In a sentence that looks ahead (`will`, `would`, `by`) none is. */
export function findPastYears(text: string): number[] {
  if (!/(?:1[89]|20)\d\d/.test(text)) return [];
  return text
    .split(/(?<=[.!?])\s/)
    .filter(
      (sentence) => !/\b(?:will|would|could|should|plans?|expected|goal|target|next|by) /i.test(sentence),
    )
    .flatMap((sentence) => Array.from(sentence.matchAll(PAST_YEAR), (match) => Number(match[1])));
}
