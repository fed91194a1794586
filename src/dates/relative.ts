import { addDays, makeDay, WEEK_DAYS, weekdayOf, type Day } from './calendar.ts';
import { findDates, type WrittenDate } from './parse.ts';
import { cutSentences } from './told.ts';
import { WEEKDAYS } from './names.ts';

/** Words that place a date as seen from the day of the report: `next week, on March 4`. */
export interface RelativeClue {
  readonly month: number;
  readonly day: number;
  readonly year?: number | undefined;
  /** As printed: `next week`. */
  readonly words: string;
  readonly line: number;
}

const NUMBERS = 'one two three four five six seven eight nine ten'.split(' ');
const COUNT = String.raw`(?:\d{1,2}|a|an|${NUMBERS.join('|')})`;
const WORDS = String.raw`(?:(?:this|next|last) (?:week|month)|yesterday|today|tomorrow|${COUNT} (?:day|week)s? ago|in ${COUNT} (?:day|week)s)`;
/** `next week, on`, `tomorrow (`: what may stand between the words and the date. */
const BETWEEN = String.raw`(?:,? (?:on )?|,? \(|,? on (?:\p{L}+day),? |,? (?:\p{L}+day),? )`;
const WORDS_FIRST = new RegExp(String.raw`\b(?<words>${WORDS})${BETWEEN}$`, 'iu');
const DATE_FIRST = new RegExp(String.raw`^,? (?:of )?(?<words>${WORDS})\b`, 'iu');

/** Finds the words of a paragraph that say how far a date beside them is from the day of the report. */
export function findRelative(paragraph: string, line: number): RelativeClue[] {
  if (!/\b(?:week|month|yesterday|today|tomorrow|ago|in \w+ days?)\b/i.test(paragraph)) return [];
  return cutSentences(paragraph)
    .filter((sentence) => !/["“”„«»]/.test(sentence))
    .flatMap((sentence) =>
      findDates(sentence).flatMap((date): RelativeClue[] => {
        const words = wordsBeside(sentence, date);
        const { year, month, day } = date;
        return words === undefined ? [] : [{ month, day, year, words, line }];
      }),
    );
}

function wordsBeside(sentence: string, { span }: WrittenDate): string | undefined {
  const before = WORDS_FIRST.exec(sentence.slice(Math.max(0, span.startUtf16 - 60), span.startUtf16));
  const after = DATE_FIRST.exec(sentence.slice(span.endUtf16, span.endUtf16 + 40));
  return (before ?? after)?.groups!['words']!.toLowerCase();
}

const SHIFT = new RegExp(
  String.raw`\b(?<count>${COUNT}) days? (?<way>after|before|since|earlier than)(?: the| a)? $`,
  'iu',
);

/**
 * How many days after a date that it stands beside something happened: `two days after the March 4 vote` is 2.
 *
 * @param before what stands before the date.
 */
export function findShift(before: string): number | undefined {
  const { count, way } = SHIFT.exec(before.slice(-60))?.groups ?? {};
  if (count === undefined) return undefined;
  const days = countOf(`${count} days`.toLowerCase());
  return /before|earlier/i.test(way!) ? -days : days;
}

/** A run of days, both ends included. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** The days on which a report may say so of a date in that year. Weeks may begin on Sunday or on Monday. */
export function daysOfReport({ month, day, words }: RelativeClue, year: number): Days | undefined {
  const date = makeDay(year, month, day);
  if (date === undefined) return undefined;
  const [first, second = ''] = words.split(' ');
  if (second === 'week') return weekOf(addDays(date, WEEK_DAYS * shiftOf(first!)));
  if (second === 'month') return monthOf(year, month + shiftOf(first!));
  const count = countOf(words);
  const exact = { yesterday: 1, today: 0, tomorrow: -1 }[words] ?? count;
  const margin = words.includes('week') ? 3 : 0;
  return { from: addDays(date, exact - margin), to: addDays(date, exact + margin) };
}

/** Where the report stands as seen from the date: before a date of next week, after one of last week. */
function shiftOf(word: string): number {
  return { next: -1, last: 1 }[word] ?? 0;
}

function weekOf(day: Day): Days {
  const sunday = addDays(day, -WEEKDAYS.indexOf(weekdayOf(day)));
  const monday = addDays(day, -((WEEKDAYS.indexOf(weekdayOf(day)) + 6) % 7));
  const [from, last] = sunday < monday ? [sunday, monday] : [monday, sunday];
  return { from, to: addDays(last, WEEK_DAYS - 1) };
}

function monthOf(year: number, month: number): Days {
  const index = year * 12 + month - 1;
  const [first, next] = [index, index + 1].map((at) => makeDay(Math.floor(at / 12), (at % 12) + 1, 1)!);
  return { from: first!, to: addDays(next!, -1) };
}

/** `two days ago`: 2; `in a week`: -7. */
function countOf(words: string): number {
  const count = words.split(' ').find((word) => /^\d/.test(word) || NUMBERS.includes(word));
  const number =
    count === undefined ? 1 : NUMBERS.includes(count) ? NUMBERS.indexOf(count) + 1 : Number(count);
  const days = words.includes('week') ? number * WEEK_DAYS : number;
  return words.startsWith('in ') ? -days : days;
}
