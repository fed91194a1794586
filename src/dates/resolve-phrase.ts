import { addDays, daysBetween, makeDay, weekdayOf, type Day } from './calendar.ts';
import type { DayPhrase } from './day-phrases.ts';
import { WEEKDAYS } from './names.ts';
import type { WrittenDate } from './parse.ts';

/** The days from which a phrase leaves one open, both ends included; one day where they are equal. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

/** What a phrase is read against. */
export interface DayContext {
  /** The day of writing; without it only a date with its year tells a day. */
  readonly written: Day | undefined;
  /**
   * Whether the sentence looks back or ahead; `unknown` where it does not tell: a date is the nearest then, and a
   * weekday past; `nearest` where a weekday may be either, too: one that is as near as the other tells nothing.
   * `said`: past beyond doubt, as a reporting verb has it.
   */
  readonly tense: 'past' | 'future' | 'unknown' | 'nearest' | 'said';
  /** The day that the text spoke of last: what `a day after` counts from. */
  readonly spokenOf?: Day | undefined;
}

/** A bare weekday this many days back is as likely one of the week to come: nobody can tell. */
const DOUBTFUL_DAYS = 6;

/** A date without its year farther off than this would be written with it. */
const MOST_DAYS = 330;

/** Finds the days that a phrase can mean; `undefined` where they cannot be told. */
export function resolveDayPhrase(phrase: DayPhrase, context: DayContext): DaySpan | undefined {
  const { written, tense, spokenOf } = context;
  if (phrase.kind === 'date') return resolveDate(phrase.date, context);
  if (phrase.kind === 'named-month') return resolveMonth(phrase.month, phrase.year, context);
  if (phrase.kind === 'relative')
    return spokenOf === undefined ? undefined : one(addDays(spokenOf, phrase.days));
  if (written === undefined) return undefined;
  switch (phrase.kind) {
    case 'offset':
      return one(addDays(written, phrase.days));
    case 'weekday':
      return resolveWeekday(phrase, written, tense);
    case 'week':
      return bound(weekFrom(addDays(written, 7 * phrase.count), 0, 6), phrase.count, context);
    case 'weekend':
      return weekFrom(addDays(written, 7 * phrase.count), 5, 6);
    case 'month':
      return bound(
        monthAt(Number(written.slice(0, 4)), Number(written.slice(5, 7)) + phrase.count),
        phrase.count,
        context,
      );
  }
}

function one(day: Day): DaySpan {
  return { from: day, to: day };
}

function resolveWeekday(
  { weekday, which }: Extract<DayPhrase, { kind: 'weekday' }>,
  written: Day,
  tense: DayContext['tense'],
): DaySpan | undefined {
  const ahead = (WEEKDAYS.indexOf(weekday) - WEEKDAYS.indexOf(weekdayOf(written)) + 7) % 7;
  if (which === 'last') return one(addDays(written, ahead === 0 ? -7 : ahead - 7));
  if (which === 'next')
    return ahead > 0 && ahead < 4 ? undefined : one(addDays(written, ahead === 0 ? 7 : ahead));
  if (tense === 'future') return one(addDays(written, ahead));
  const back = (7 - ahead) % 7;
  if (tense === 'nearest') {
    if (Math.abs(back - ahead) === 1) return undefined;
    return one(addDays(written, ahead < back ? ahead : -back));
  }
  return back >= DOUBTFUL_DAYS && tense !== 'said' ? undefined : one(addDays(written, -back));
}

/** A date without its year is the nearest one that the tense allows. */
function resolveDate(date: WrittenDate, { written, tense }: DayContext): DaySpan | undefined {
  if (date.year !== undefined) {
    const day = makeDay(date.year, date.month, date.day);
    return day === undefined ? undefined : one(day);
  }
  if (written === undefined) return undefined;
  const year = Number(written.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((one) => makeDay(one, date.month, date.day) ?? []);
  const isOpen = tense === 'unknown' || tense === 'nearest';
  const fits = days.filter(
    (day) =>
      (isOpen || (tense === 'future' ? day >= written : day <= written)) &&
      (date.weekday === undefined || weekdayOf(day) === date.weekday),
  );
  const distance = (day: Day) => Math.abs(daysBetween(written, day));
  const nearest = fits.sort((a, b) => distance(a) - distance(b))[0];
  return nearest === undefined || distance(nearest) > MOST_DAYS ? undefined : one(nearest);
}

function resolveMonth(month: number, year: number | undefined, context: DayContext): DaySpan | undefined {
  if (year !== undefined) return monthAt(year, month);
  if (context.written === undefined) return undefined;
  const now = Number(context.written.slice(0, 4)) * 12 + Number(context.written.slice(5, 7));
  const distance = (((month - now) % 12) + 12) % 12;
  const at = context.tense === 'future' || distance === 0 ? now + distance : now + distance - 12;
  return monthAt(0, at);
}

/** The month `month` of `year`; months beyond December run on into the next years. */
function monthAt(year: number, month: number): DaySpan {
  const first = (at: number) =>
    new Date(Date.UTC(Math.floor(at / 12), at % 12, 1)).toISOString().slice(0, 10);
  const at = year * 12 + month - 1;
  return { from: first(at), to: addDays(first(at + 1), -1) };
}

/** Days of the week, which begins on Monday, that holds `day`: `first` to `last`, from 0. */
function weekFrom(day: Day, first: number, last: number): DaySpan {
  const monday = addDays(day, -((WEEKDAYS.indexOf(weekdayOf(day)) + 6) % 7));
  return { from: addDays(monday, first), to: addDays(monday, last) };
}

/** Of the week or month of writing, only the part that is over, or to come, where that is more than a day. */
function bound(span: DaySpan, count: number, { written, tense }: DayContext): DaySpan | undefined {
  if (count !== 0) return span;
  const { from, to } =
    tense === 'future' ? { from: written!, to: span.to } : { from: span.from, to: written! };
  return from === to ? undefined : { from, to };
}
