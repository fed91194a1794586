import { scaleUtc } from 'd3-scale';
import { utcDay, utcMonday, utcMonth, utcYear, type CountableTimeInterval } from 'd3-time';
import { words } from '../words/index.ts';

/** A date on the axis. */
export interface Tick {
  readonly x: number;
  readonly label: string;
}

/** Where days stand across a chart, and the dates that are written on it. */
export interface TimeAxis {
  /** Place of a day, `YYYY-MM-DD`. */
  readonly xOf: (day: string) => number;
  readonly ticks: readonly Tick[];
}

/** A span with room on both sides, however short it is. */
const LEAST_PAD_DAYS = 3;

const STEPS: readonly { interval: CountableTimeInterval; every: number; unit: 'day' | 'month' | 'year' }[] = [
  { interval: utcDay, every: 1, unit: 'day' },
  { interval: utcMonday, every: 1, unit: 'day' },
  { interval: utcMonth, every: 1, unit: 'month' },
  { interval: utcMonth, every: 3, unit: 'month' },
  ...[1, 2, 5, 10, 25, 50, 100].map((every) => ({ interval: utcYear, every, unit: 'year' as const })),
];

/**
 * Lays days from `first` to `last` between `left` and `right`.
 *
 * @param gap the least distance between two dates on the axis.
 */
export function makeTimeAxis(
  first: string,
  last: string,
  { left, right, gap }: { left: number; right: number; gap: number },
): TimeAxis {
  const [from, to] = [new Date(first), new Date(last)];
  const pad = Math.max(LEAST_PAD_DAYS, Math.round(utcDay.count(from, to) * 0.03));
  const domain: [Date, Date] = [utcDay.offset(from, -pad), utcDay.offset(to, pad)];
  const scale = scaleUtc(domain, [left, right]);
  const room = (right - left) / gap;
  const step =
    STEPS.find(({ interval, every }) => interval.count(...domain) / every <= room) ?? STEPS.at(-1)!;
  const interval = step.every > 1 ? step.interval.every(step.every)! : step.interval;
  const dates = interval.range(domain[0], domain[1]);
  return {
    xOf: (day) => round(scale(new Date(day))),
    ticks: dates.map((date, i) => ({
      x: round(scale(date)),
      label: labelTick(date, dates[i - 1], step.unit),
    })),
  };
}

/** Says what has changed since the date before: `29 Nov`, `6 Dec`, `13`. */
function labelTick(date: Date, before: Date | undefined, unit: 'day' | 'month' | 'year'): string {
  const year = String(date.getUTCFullYear());
  const month = words.monthsShort[date.getUTCMonth()]!;
  if (unit === 'year') return year;
  if (unit === 'month')
    return before?.getUTCFullYear() === date.getUTCFullYear() ? month : `${month} ${year}`;
  const isSameMonth = before?.getUTCMonth() === date.getUTCMonth();
  return isSameMonth ? String(date.getUTCDate()) : `${date.getUTCDate()} ${month}`;
}

/** Rounds a place to a tenth, so that a chart is short and the same everywhere. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
