import type { Span } from '../model/index.ts';
import { MONTH_NAMES, MONTH_PATTERN, monthNumber, WEEKDAYS, type Weekday } from './names.ts';
import { findDates, type WrittenDate } from './parse.ts';

/** Words of a text that tell a day or a stretch of days. What they mean depends on when they were written. */
export type DayPhrase = { readonly span: Span } & (
  | { readonly kind: 'date'; readonly date: WrittenDate }
  | { readonly kind: 'weekday'; readonly weekday: Weekday; readonly which?: 'last' | 'next' | undefined }
  /** `today`, `yesterday`, `tomorrow`: days from the day of writing. */
  | { readonly kind: 'offset'; readonly days: number }
  /** `a day after`, `two days earlier`: days from another day that the text tells. */
  | { readonly kind: 'relative'; readonly days: number }
  /** `last week`, `this weekend`, `next month`: weeks or months from that of writing. */
  | { readonly kind: 'week' | 'weekend' | 'month'; readonly count: number }
  /** `in May`, `in May 2019`. */
  | { readonly kind: 'named-month'; readonly month: number; readonly year?: number | undefined }
);

const NUMBERS = 'a one two three four five six seven eight nine ten eleven twelve'.split(' ');
const COUNT = `(?:${NUMBERS.join('|')}|the)`;
const COUNTS: Readonly<Record<string, number>> = { last: -1, past: -1, this: 0, next: 1, coming: 1 };

/** `what` may be a phrase without its span, or nothing when the words mean no day after all. */
type Read = (match: RegExpExecArray) => Omit<DayPhrase, 'span'> | undefined;

const FORMS: readonly (readonly [RegExp, Read])[] = [
  [
    new RegExp(String.raw`\b(${COUNT}) days? (before|after|earlier|later)\b`, 'gi'),
    ([, count, side]) => {
      const days = Math.max(1, NUMBERS.indexOf(count!.toLowerCase()));
      return relative(/before|earlier/i.test(side!) ? -days : days);
    },
  ],
  [/\bthe (?:next|following) day\b/gi, () => relative(1)],
  [/\bthe previous day\b/gi, () => relative(-1)],
  [
    /\b(?:(?:earlier|later) (?:in|on) the (?:same )?day|(?:the same|later that|earlier that|that same) day)\b/gi,
    () => relative(0),
  ],
  [
    new RegExp(String.raw`\b(?:(last|next) )?(${WEEKDAYS.join('|')})\b`, 'g'),
    ([, which, weekday]) => ({ kind: 'weekday', weekday: weekday as Weekday, which: which as 'last' }),
  ],
  [/\b(?:today|tonight|this (?:morning|afternoon|evening))\b/gi, () => offset(0)],
  [/\b(?:yesterday|last night)\b/gi, () => offset(-1)],
  [
    new RegExp(String.raw`\b(${NUMBERS.join('|')}|\d{1,2}) days? ago\b`, 'gi'),
    ([, count]) => offset(-(Number(count) || Math.max(1, NUMBERS.indexOf(count!.toLowerCase())))),
  ],
  [/\btomorrow\b/gi, () => offset(1)],
  [
    /\b(last|past|this|next|coming) (weekend|week|month)\b/gi,
    ([, which, unit]) => ({ kind: unit!.toLowerCase() as 'week', count: COUNTS[which!.toLowerCase()]! }),
  ],
  [
    new RegExp(String.raw`(?<![\p{L}\d])(${MONTH_PATTERN}),? ((?:1[89]|20)\d\d)(?!\p{L}|\d)`, 'gu'),
    ([, month, year]) => ({ kind: 'named-month', month: monthNumber(month!)!, year: Number(year) }),
  ],
  [
    new RegExp(
      String.raw`\b(?:in|since|during|early|late|mid) (${MONTH_PATTERN})(?: (?:of )?((?:1[89]|20)\d\d))?(?![\p{L}\d]| \d)`,
      'gu',
    ),
    ([, month, year]) => ({
      kind: 'named-month',
      month: monthNumber(month!)!,
      year: year === undefined ? undefined : Number(year),
    }),
  ],
];

function relative(days: number): Omit<DayPhrase, 'span'> {
  return { kind: 'relative', days } as Omit<DayPhrase, 'span'>;
}

function offset(days: number): Omit<DayPhrase, 'span'> {
  return { kind: 'offset', days } as Omit<DayPhrase, 'span'>;
}

const HINT = new RegExp(
  String.raw`day|tomorrow|night|morning|week|month|afternoon|evening|\d{4}-\d\d|\d/|${MONTH_NAMES.map((name) => name.slice(0, 3)).join('|')}`,
);

/** Finds the words of a text that tell a day or a stretch of days, in order, none overlapping. */
export function findDayPhrases(text: string): DayPhrase[] {
  if (!HINT.test(text)) return [];
  const found: DayPhrase[] = findDates(text).map((date) => ({ kind: 'date', date, span: date.span }));
  for (const [pattern, read] of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const span = { startUtf16: match.index, endUtf16: match.index + match[0].length };
      const isTaken = found.some(
        (other) => other.span.startUtf16 < span.endUtf16 && span.startUtf16 < other.span.endUtf16,
      );
      const phrase = isTaken ? undefined : read(match);
      if (phrase) found.push({ ...phrase, span } as DayPhrase);
    }
  }
  return found.sort((a, b) => a.span.startUtf16 - b.span.startUtf16);
}
