import { scaleLinear } from 'd3-scale';
import { utcDay } from 'd3-time';
import type { LinkedPerson } from '../../archive/index.ts';
import { sayDate, startOf } from '../dates.ts';
import { words } from '../words/index.ts';
import { makeTimeAxis, round, type Tick } from './time-axis.ts';

/** A day, month or year in which articles name a person. */
export interface CoverageBar {
  readonly x: number;
  readonly quotations: number;
  readonly articles: number;
  /** Height of the bar; 0 when nothing is quoted. */
  readonly height: number;
}

/** How often a person is quoted over time, laid out. */
export interface CoverageChart {
  readonly width: number;
  /** Where bars stand. */
  readonly baseY: number;
  readonly barWidth: number;
  readonly bars: readonly CoverageBar[];
  readonly ticks: readonly Tick[];
  /** Whether there is room for the number on each bar. */
  readonly hasNumbers: boolean;
  /** The same in words. */
  readonly title: string;
}

const WIDTH = 192;
const BAR_HEIGHT = 52;
const MOST_NUMBERS = 6;
const MOST_SAID = 8;

/** Draws a person's quotations over time; nothing when they fall on fewer than two dates. */
export function drawCoverage({ record, articles, quotations }: LinkedPerson): CoverageChart | undefined {
  const dated = articles.filter(({ matter }) => matter.published !== undefined);
  const days = dated.map(({ matter }) => startOf(matter.published!));
  if (days.length < 2) return undefined;
  const [first, last] = [days[0]!, days.at(-1)!];
  const length = unitLength(utcDay.count(new Date(first), new Date(last)));
  const bins = [...Map.groupBy(dated, ({ matter }) => startOf(matter.published!).slice(0, length))];
  if (bins.length < 2) return undefined;
  const counts = bins.map(([unit, list]) => {
    const within = new Set(list);
    return {
      unit,
      articles: list.length,
      quotations: quotations.filter(({ article }) => within.has(article)).length,
    };
  });
  const most = Math.max(1, ...counts.map((count) => count.quotations));
  const axis = makeTimeAxis(first, last, { left: 4, right: WIDTH - 4, gap: 70 });
  const heightOf = scaleLinear([0, most], [0, BAR_HEIGHT]);
  const said = counts.filter((count) => count.quotations > 0);
  return {
    width: WIDTH,
    baseY: BAR_HEIGHT + 14,
    barWidth: bins.length > 30 ? 2 : 5,
    bars: counts.map(({ unit, ...count }) => ({
      ...count,
      x: axis.xOf(startOf(unit)),
      height: round(heightOf(count.quotations)),
    })),
    ticks: axis.ticks,
    hasNumbers: said.length <= MOST_NUMBERS,
    title: words.coverageChart(record.name, sayBins(said)),
  };
}

/** How much of a date is kept, by the days that are shown: day, month or year. */
function unitLength(days: number): number {
  return days <= 120 ? 10 : days <= 3000 ? 7 : 4;
}

function sayBins(said: readonly { unit: string; quotations: number }[]): string {
  if (said.length === 0) return words.number(0);
  const shown =
    said.length <= MOST_SAID
      ? said
      : said.toSorted((a, b) => b.quotations - a.quotations).slice(0, MOST_SAID);
  const parts = shown.map(({ unit, quotations }) => `${words.number(quotations)}, ${sayDate(unit)}`);
  return parts.join('; ') + (shown.length < said.length ? ' …' : '');
}
