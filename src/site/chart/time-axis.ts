import { scaleUtc } from 'd3-scale';
import { utcDay, utcMonday, utcMonth, utcYear, type CountableTimeInterval } from 'd3-time';
import { words } from '../words/index.ts';

/** A date on the axis. */
export interface Tick {
  /** Share of the width. */
  readonly at: number;
  readonly label: string;
}

/** Where days stand across a chart, and the dates that are written on it. */
export interface TimeAxis {
  /** Place of the beginning of a day, `YYYY-MM-DD`, as a share of the width. */
  readonly at: (day: string) => number;
  /** The dates for which a chart has room that is at least so many units of text wide. */
  readonly ticksFor: (widthEm: number) => readonly Tick[];
}

/** A span with room on both sides, however short it is. */
const LEAST_PAD_DAYS = 2;

/** Room that a date takes. */
const TICK_EM = 4.6;

const STEPS: readonly { interval: CountableTimeInterval; every: number; unit: 'day' | 'month' | 'year' }[] = [
  { interval: utcDay, every: 1, unit: 'day' },
  { interval: utcMonday, every: 1, unit: 'day' },
  { interval: utcMonth, every: 1, unit: 'month' },
  { interval: utcMonth, every: 3, unit: 'month' },
  ...[1, 2, 5, 10, 25, 50, 100].map((every) => ({ interval: utcYear, every, unit: 'year' as const })),
];

/** Lays the days from `first` to `last` across a chart, with a little room on both sides. */
export function makeTimeAxis(first: string, last: string): TimeAxis {
  const [from, to] = [new Date(first), new Date(last)];
  const pad = Math.max(LEAST_PAD_DAYS, Math.round(utcDay.count(from, to) * 0.03));
  const domain: [Date, Date] = [utcDay.offset(from, -pad), utcDay.offset(to, pad)];
  const scale = scaleUtc(domain, [0, 1]);
  return {
    at: (day) => scale(new Date(day)),
    ticksFor: (widthEm) => {
      const room = widthEm / TICK_EM;
      const { interval, every, unit } =
        STEPS.find((step) => step.interval.count(...domain) / step.every <= room) ?? STEPS.at(-1)!;
      const dates = (every > 1 ? interval.every(every)! : interval).range(...domain);
      return dates.map((date, i) => ({ at: scale(date), label: labelTick(date, dates[i - 1], unit) }));
    },
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
