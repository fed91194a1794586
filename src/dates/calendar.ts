import { WEEKDAYS, MONTH_NAMES } from './names.ts';
import type { Weekday } from './names.ts';

/** A day as `YYYY-MM-DD`. Days compare as text. */
export type Day = string;

const MS_PER_DAY = 86_400_000;
export const WEEK_DAYS = 7;

/** Makes a day; `undefined` when the calendar has none such. */
export function makeDay(year: number, month: number, day: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    year >= 1000 && year <= 9999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}

/** The day `count` days after `day`, or before it when negative. */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(day) + count * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
}

export function weekdayOf(day: Day): Weekday {
  return WEEKDAYS[new Date(Date.parse(day)).getUTCDay()]!;
}

/** The first such weekday on `day` or after it. */
export function firstWeekdayFrom(day: Day, weekday: Weekday): Day {
  const distance = WEEKDAYS.indexOf(weekday) - WEEKDAYS.indexOf(weekdayOf(day));
  return addDays(day, (distance + 7) % 7);
}

/** A day in words: `21 January 2022`. */
export function sayDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTH_NAMES[month! - 1]} ${year}`;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
