import { scaleLinear } from 'd3-scale';
import { utcDay } from 'd3-time';
import { compareText } from '../../model/index.ts';
import { endOf, startOf } from '../dates.ts';

/** How much of a date is kept when things are counted: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export type BinUnit = 'day' | 'month' | 'year';

const LENGTH = { day: 10, month: 7, year: 4 } as const;
const MOST_DAYS = 120;
const MOST_MONTHS_DAYS = 9200;

/** The unit by which a span is counted, so that there are neither few bars nor hundreds of them. */
export function unitOf(first: string, last: string): BinUnit {
  const days = utcDay.count(new Date(first), new Date(last));
  return days <= MOST_DAYS ? 'day' : days <= MOST_MONTHS_DAYS ? 'month' : 'year';
}

/** The day, month or year in which a date begins. */
export function binOf(date: string, unit: BinUnit): string {
  return startOf(date).slice(0, LENGTH[unit]);
}

/** Groups by day, month or year, in order. */
export function binBy<T>(
  items: readonly T[],
  dateOf: (item: T) => string,
  unit: BinUnit,
): [bin: string, items: T[]][] {
  return [...Map.groupBy(items, (item) => binOf(dateOf(item), unit))].sort(([a], [b]) => compareText(a, b));
}

/** Where a day, month or year begins and ends across a chart, as far as the chart shows it. */
export function extentOf(bin: string, at: (day: string) => number): [from: number, to: number] {
  const next = utcDay
    .offset(new Date(endOf(bin)), 1)
    .toISOString()
    .slice(0, 10);
  return [Math.max(0, at(startOf(bin))), Math.min(1, at(next))];
}

/** The box in which bars are drawn; the page stretches it to the width of the chart. */
export const BARS = { width: 1000, height: 100 } as const;

/** The outline of bars, with a hair of room between them; a bar that stands for anything is seen. */
export function outlineBars(
  bars: readonly { readonly extent: readonly [number, number]; readonly value: number }[],
  most: number,
): string {
  const heightOf = scaleLinear([0, most], [0, BARS.height]);
  return bars
    .filter(({ value }) => value > 0)
    .map(({ extent: [from, to], value }) => {
      const x = Math.round(from * BARS.width * 10) / 10;
      const width = Math.max(0.8, Math.round((to - from) * BARS.width * 8) / 10);
      const height = Math.max(8, Math.round(heightOf(value)));
      return `M${x} ${BARS.height}v-${height}h${width}v${height}z`;
    })
    .join('');
}
