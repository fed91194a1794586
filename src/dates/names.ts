/** Months by their English names and newspaper abbreviations, from 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec'
    .split(' ')
    .flatMap((forms, i) => forms.split('|').map((form) => [form, i + 1] as const)),
);

/** Weekdays by their English names, from Sunday, 0. */
export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const MONTH =
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sep(?:t(?:ember|\\.)?|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?';
/** A month's name, as the source of a regular expression. */
export const MONTH_PATTERN = `(?:${MONTH})`;
/** A weekday's name, long or short, as the source of a regular expression. */
export const WEEKDAY_PATTERN =
  '(?:Sun(?:day)?|Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:rs(?:day)?)?|Fri(?:day)?|Sat(?:urday)?)';

/** Reads a month's name or abbreviation. */
export function monthNumber(name: string): number | undefined {
  return MONTHS.get(name.toLowerCase().replace(/\.$/, ''));
}

/** Reads a weekday's name or abbreviation, from Sunday, 0. */
export function weekdayNumber(name: string): number | undefined {
  const index = WEEKDAYS.findIndex((day) => day.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase());
  return index === -1 ? undefined : index;
}
