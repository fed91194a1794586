import { addDays, daysBetween, firstWeekdayFrom, makeDay, yearOf, type Day } from './calendar.ts';
import { MONTH_PATTERN, monthNumber, WEEKDAYS } from './names.ts';
import { findDates } from './parse.ts';

/** Numbers in words that reports count days with. */
const COUNTS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** A weekday without more is one of the last seven days. */
const WEEK = 7;

/**
 * The day that words of time tell, seen from the day of the article, or the month or year where they tell no
 * more. Silent where they leave two days possible (“last Friday”, “last week”, “two weeks ago”), and where the
 * day would be later than the article, unless the words give its year themselves.
 *
 * @param words as a reporter joins them to “said”: of the past, and near.
 * @param published the day of the article.
 * @returns an EDTF date.
 * @example resolveSpokenDay('on Friday', '2022-01-09') // '2022-01-07'
 */
export function resolveSpokenDay(words: string, published: string | undefined): string | undefined {
  if (published === undefined || !/^\d{4}-\d\d-\d\d$/.test(published)) return undefined;
  const said = words.toLowerCase();
  return (
    readDate(words, published) ??
    readMonth(words, published) ??
    readNear(said, published) ??
    readPeriod(said, published) ??
    readWeekday(said, published)
  );
}

/** "Dec. 2", "Friday, Jan. 7", "2 March 2014": the latest such day that is not after the article. */
function readDate(words: string, published: Day): Day | undefined {
  const dates = findDates(words);
  const [date] = dates;
  if (!date || dates.length > 1) return undefined;
  if (date.year !== undefined) return makeDay(date.year, date.month, date.day);
  return [0, 1]
    .flatMap((back) => makeDay(yearOf(published) - back, date.month, date.day) ?? [])
    .find((day) => day <= published && isWeekday(day, date.weekday));
}

function isWeekday(day: Day, weekday: string | undefined): boolean {
  return weekday === undefined || firstWeekdayFrom(day, weekday as (typeof WEEKDAYS)[number]) === day;
}

const MONTH_YEAR = new RegExp(
  String.raw`(?<![\p{L}\d])(${MONTH_PATTERN})(?:,?\s+((?:1[89]|20)\d\d))?(?!\p{L}|\s*\d)`,
  'u',
);

/** "in December", "March 2014", "in 2014". */
function readMonth(words: string, published: Day): string | undefined {
  if (findDates(words).length > 0) return undefined;
  const [, name, stated] = MONTH_YEAR.exec(words) ?? [];
  if (name === undefined) return /(?:^|\s)((?:1[89]|20)\d\d)$/.exec(words)?.[1];
  if (/\blast\b/i.test(words)) return undefined;
  const month = String(monthNumber(name)).padStart(2, '0');
  if (stated !== undefined) return `${stated}-${month}`;
  const own = published.slice(0, 7);
  const year = `${yearOf(published)}-${month}` <= own ? yearOf(published) : yearOf(published) - 1;
  return `${year}-${month}`;
}

/** "today", "yesterday", "last night", "three days ago". */
function readNear(said: string, published: Day): Day | undefined {
  if (/\b(?:today|tonight|this (?:morning|afternoon|evening))\b/.test(said)) return published;
  if (/\b(?:yesterday|last night)\b/.test(said)) return addDays(published, -1);
  const [, count] = /\b(\w+) days? ago\b/.exec(said) ?? [];
  if (count === undefined) return undefined;
  const days = /^an?$/.test(count) ? 1 : /^\d+$/.test(count) ? Number(count) : COUNTS.indexOf(count);
  return days > 0 ? addDays(published, -days) : undefined;
}

/** "last month", "last year", "earlier this year"; a week is no date. */
function readPeriod(said: string, published: Day): string | undefined {
  const [, which, unit] = /\b(last|this) (month|year)\b/.exec(said) ?? [];
  if (unit === 'year') return String(yearOf(published) - (which === 'last' ? 1 : 0));
  if (unit !== 'month') return undefined;
  return (which === 'last' ? addDays(`${published.slice(0, 7)}-01`, -1) : published).slice(0, 7);
}

/** The last such weekday, the article's own day included; "last Friday" is one of two. */
function readWeekday(said: string, published: Day): Day | undefined {
  if (/\b(?:last|next|this|every|each)\b/.test(said)) return undefined;
  const named = WEEKDAYS.filter((day) => new RegExp(`\\b${day.toLowerCase()}\\b`).test(said));
  if (named.length !== 1) return undefined;
  const day = firstWeekdayFrom(addDays(published, 1 - WEEK), named[0]!);
  return daysBetween(day, published) >= 0 ? day : undefined;
}
