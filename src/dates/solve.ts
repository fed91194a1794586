import { daysBetween, firstWeekdayFrom, makeDay, sayDay, weekdayOf, yearOf, type Day } from './calendar.ts';
import type { DateClues, Excluded, MonthDay, SolvedDate } from './clues.ts';
import { explainTeasers, explainYear } from './explain.ts';
import type { Weekday } from './names.ts';
import { areTogether, isClosed, isInOffice } from './offices.ts';
import { solveSpan } from './span.ts';

/** How long after the latest year it names an article may be written, when nothing else bounds it. */
const YEARS_AFTER = 8;
/** Other stories advertised in an article are about as new: two of them this close stand for the present. */
const TEASER_DAYS = 14;
/** Years tried, from the first that is possible. */
const YEARS_TRIED = 40;

/**
 * Finds the day of publication that all clues allow, or the month or year when they leave no single day; silent
 * when they leave two days that share no year, or none.
 */
export function solveDate(clues: DateClues): SolvedDate | undefined {
  const offices = areTogether(clues.offices) ? clues.offices : [];
  const believed = { ...clues, offices };
  return solveMonthDay(believed) ?? solveTeasers(believed) ?? solveSpan(believed);
}

/** A month and day with the weekday of the first paragraph, or in a dateline: which year? */
function solveMonthDay(clues: DateClues): SolvedDate | undefined {
  for (const monthDay of clues.monthDays) {
    const isDateline = monthDay.where === 'dateline';
    const weekday = monthDay.weekday ?? (isDateline ? undefined : theOne(clues.leadWeekdays));
    if (weekday === undefined && !isDateline) continue;
    const solved = solveYear(monthDay, weekday, clues);
    if (solved) return solved;
  }
  return undefined;
}

function solveYear(
  monthDay: MonthDay,
  weekday: Weekday | undefined,
  clues: DateClues,
): SolvedDate | undefined {
  const days = listDays(monthDay, clues).filter((day) => weekday === undefined || weekdayOf(day) === weekday);
  const excluded: Excluded[] = [];
  let left = days;
  for (const rule of RULES) {
    if (rule === tooEarly && (left.length < 2 || weekday === undefined)) continue;
    const refused = left.flatMap((day) => rule(day, clues) ?? []);
    excluded.push(...refused);
    left = left.filter((day) => !refused.some((one) => one.day === day));
  }
  const day = left[0];
  if (day === undefined || left.length > 1 || !isBelievable(day, monthDay, clues)) return undefined;
  return { date: day, excluded, ...explainYear(day, monthDay, weekday, excluded, clues) };
}

/** Every year in which the day may fall: from the first term of the offices, or the latest year named. */
function listDays(monthDay: MonthDay, clues: DateClues): Day[] {
  const { month, day } = monthDay;
  const from = clues.offices.flatMap(({ spans }) => spans.map((span) => yearOf(span.from)));
  const first = clues.offices.some(isClosed) ? Math.min(...from) : latestYear(clues);
  const years =
    monthDay.year === undefined ? Array.from({ length: YEARS_TRIED }, (_, i) => first + i) : [monthDay.year];
  return years.flatMap((year) => makeDay(year, month, day) ?? []);
}

type Rule = (day: Day, clues: DateClues) => Excluded | undefined;

const RULES: readonly Rule[] = [notInOffice, tooLate, tooEarly];

function notInOffice(day: Day, { offices }: DateClues): Excluded | undefined {
  const office = offices.find((clue) => !isInOffice(clue, day));
  return office && { day, office, why: `${office.name} was not ${office.office} on that day` };
}

function tooLate(day: Day, clues: DateClues): Excluded | undefined {
  if (clues.receivedBy !== undefined && day > clues.receivedBy)
    return { day, why: 'later than the source was received' };
  const isBound = clues.offices.some(isClosed) || latestYear(clues) === 0;
  if (isBound || yearOf(day) <= latestYear(clues) + YEARS_AFTER) return undefined;
  return { day, why: `long after ${latestYear(clues)}, the latest year that the text names` };
}

/** Asked only when two days are left: what an article names as past is behind it. */
function tooEarly(day: Day, clues: DateClues): Excluded | undefined {
  const teaser = clues.teasers.find((one) => one.day > day);
  if (teaser) return { day, why: `the page names a story of ${sayDay(teaser.day)}` };
  return yearOf(day) < latestYear(clues)
    ? { day, why: `the text names the year ${latestYear(clues)}` }
    : undefined;
}

/** Without an office-holder whose term ended, two years named not long before must show the time. */
function isBelievable(day: Day, monthDay: MonthDay, clues: DateClues): boolean {
  if (monthDay.year !== undefined || clues.offices.some(isClosed)) return true;
  const recent = clues.years.filter(
    ({ year }) => year <= yearOf(day) && year >= yearOf(day) - YEARS_AFTER - 2,
  );
  return new Set(recent.map(({ year }) => year)).size >= 2;
}

function latestYear(clues: DateClues): number {
  return clues.years.reduce((max, { year }) => Math.max(max, year), 0);
}

/** Dated stories that the page advertises are not later than it; two close together show how new it is. */
function solveTeasers(clues: DateClues): SolvedDate | undefined {
  const [latest, second] = [...clues.teasers].sort((a, b) => (a.day < b.day ? 1 : -1));
  const weekday = theOne(clues.leadWeekdays);
  if (!latest || !second || weekday === undefined || daysBetween(second.day, latest.day) > TEASER_DAYS)
    return undefined;
  const day = firstWeekdayFrom(latest.day, weekday);
  if (notInOffice(day, clues) || tooLate(day, { ...clues, years: [] })) return undefined;
  return { date: day, excluded: [], ...explainTeasers(day, weekday, [second, latest], clues.leadLine) };
}

function theOne<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}
