import { addDays, daysBetween, sayDay, weekdayOf, yearOf, type Day } from './calendar.ts';
import type { DateClues, SolvedDate } from './clues.ts';
import { MONTH_NAMES } from './names.ts';
import { daysOfReport, type Days, type RelativeClue } from './relative.ts';

/** What bounds the day of a report: the days that it leaves, why, and where the text says so. */
interface Bound {
  readonly days: readonly Days[];
  readonly why: string;
  readonly lines: readonly number[];
}

/** How often an office or a past year is named when that bounds a date. */
const TIMES = 2;
/** Words beside a date without a year are tried in so many years at most. */
const YEARS_TRIED = 40;
const [FIRST, LAST]: [Day, Day] = ['1000-01-01', '9999-12-31'];

/**
 * Finds the day, else the month, else the year that the bounds of a text leave: what it tells as past, what it
 * looks ahead to, words such as `next week`, offices, and the day by which the source was received.
 *
 * @returns silent when a bound is missing on either side, or when the days left lie in two years.
 */
export function solveSpan(clues: DateClues): SolvedDate | undefined {
  const bounds = [...listBounds(clues)];
  let days = bounds.reduce<readonly Days[]>(
    (left, bound) => intersect(left, bound.days),
    [{ from: FIRST, to: LAST }],
  );
  for (const clue of clues.relatives ?? []) {
    const bound = boundBy(clue, days);
    if (bound === undefined) continue;
    bounds.push(bound);
    days = intersect(days, bound.days);
  }
  const narrowed = chooseWeekday(days, bounds.length, clues);
  if (narrowed) {
    bounds.push(narrowed);
    days = narrowed.days;
  }
  const [from, to] = [days[0]?.from, days.at(-1)?.to];
  if (from === undefined || to === undefined || from === FIRST || to === LAST) return undefined;
  const date = commonPart(from, to);
  const used = bounds.filter((bound) => isNeeded(bound, bounds));
  return date === undefined ? undefined : { date, excluded: [], ...explain(date, used) };
}

/** The day, month or year that holds both days. */
function commonPart(from: Day, to: Day): string | undefined {
  return [10, 7, 4].map((length) => from.slice(0, length)).find((part) => to.startsWith(part));
}

function listBounds(clues: DateClues): Bound[] {
  return [...boundByTold(clues), ...boundByYears(clues), ...boundByOffices(clues)];
}

function* boundByTold({ told = [], receivedBy }: DateClues): Generator<Bound> {
  const past = latestOf(told.filter(({ isAhead }) => !isAhead));
  if (past)
    yield {
      days: [{ from: past.day, to: LAST }],
      why: `the text tells of ${sayDay(past.day)} as past`,
      lines: [past.line],
    };
  const ahead = latestOf(
    told.filter(({ isAhead }) => isAhead),
    -1,
  );
  if (ahead)
    yield {
      days: [{ from: FIRST, to: ahead.day }],
      why: `it looks ahead to ${sayDay(ahead.day)}`,
      lines: [ahead.line],
    };
  if (receivedBy !== undefined)
    yield {
      days: [{ from: FIRST, to: receivedBy }],
      why: `it was received by ${sayDay(receivedBy)}`,
      lines: [],
    };
}

function* boundByYears(clues: DateClues): Generator<Bound> {
  const years = Map.groupBy(clues.years, ({ year }) => year);
  const year = Math.max(0, ...[...years].filter(([, all]) => all.length >= TIMES).map(([one]) => one));
  if (year > 0)
    yield {
      days: [{ from: `${year}-01-01`, to: LAST }],
      why: `it names ${year} as past`,
      lines: years
        .get(year)!
        .slice(0, TIMES)
        .map(({ line }) => line),
    };
}

function* boundByOffices({ offices }: DateClues): Generator<Bound> {
  for (const { name, office, spans, times, line } of offices)
    if (times >= TIMES)
      yield {
        days: spans.map(({ from, to }) => ({ from, to: to ?? LAST })),
        why: `${name}, whom it calls ${office}, was in that office`,
        lines: [line],
      };
}

function latestOf<T extends { readonly day: Day }>(told: readonly T[], sign = 1): T | undefined {
  return [...told].sort((a, b) => (a.day < b.day ? sign : -sign))[0];
}

/** The days that words such as `next week` leave: of a date without a year, in each year that is possible. */
function boundBy(clue: RelativeClue, days: readonly Days[]): Bound | undefined {
  const [first, last] = [yearOf(days[0]?.from ?? FIRST), yearOf(days.at(-1)?.to ?? LAST)];
  if (clue.year === undefined && last - first > YEARS_TRIED) return undefined;
  const years =
    clue.year === undefined ? Array.from({ length: last - first + 3 }, (_, i) => first - 1 + i) : [clue.year];
  const { month, day, words, line } = clue;
  return {
    days: years.flatMap((year) => daysOfReport(clue, year) ?? []),
    why: `it says “${words}” of ${day} ${MONTH_NAMES[month - 1]}`,
    lines: [line],
  };
}

/** Of a few days, the one of the weekday on which the first paragraph says that it happened. */
function chooseWeekday(days: readonly Days[], count: number, clues: DateClues): Bound | undefined {
  const [weekday, ...others] = clues.leadWeekdays;
  const [only, ...more] = days;
  const isShort = only !== undefined && more.length === 0 && daysBetween(only.from, only.to) < 10;
  if (count === 0 || !isShort || weekday === undefined || others.length > 0) return undefined;
  const all = Array.from({ length: daysBetween(only.from, only.to) + 1 }, (_, i) => addDays(only.from, i));
  const left = all.filter((day) => weekdayOf(day) === weekday);
  if (left.length !== 1) return undefined;
  return {
    days: [{ from: left[0]!, to: left[0]! }],
    why: `the first paragraph says ${weekday}`,
    lines: [clues.leadLine],
  };
}

function intersect(a: readonly Days[], b: readonly Days[]): Days[] {
  return a
    .flatMap((one) =>
      b.map((other) => ({
        from: one.from > other.from ? one.from : other.from,
        to: one.to < other.to ? one.to : other.to,
      })),
    )
    .filter(({ from, to }) => from <= to)
    .sort((one, other) => (one.from < other.from ? -1 : 1));
}

/** True for a bound without which more days would be left. */
function isNeeded(bound: Bound, bounds: readonly Bound[]): boolean {
  const others = bounds.filter((other) => other !== bound);
  const start: readonly Days[] = [{ from: FIRST, to: LAST }];
  const without = others.reduce((left, other) => intersect(left, other.days), start);
  return JSON.stringify(without) !== JSON.stringify(intersect(without, bound.days));
}

function explain(date: string, bounds: readonly Bound[]): { note: string; lines: readonly number[] } {
  const [year, month] = date.split('-');
  const said =
    date.length === 10
      ? sayDay(date)
      : month
        ? `${MONTH_NAMES[Number(month) - 1]} ${year}`
        : `the year ${year}`;
  const reasons = bounds.map(({ why }) => why).join('; ');
  return {
    note: `${reasons.charAt(0).toUpperCase()}${reasons.slice(1)}. That leaves ${said}.`,
    lines: [...new Set(bounds.flatMap(({ lines }) => lines))].sort((a, b) => a - b),
  };
}
