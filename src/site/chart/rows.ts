import type { Article } from '../../archive/index.ts';
import { startOf } from '../dates.ts';
import { round } from './time-axis.ts';

/** The articles of one outlet on one day. */
export interface Mark {
  readonly x: number;
  readonly count: number;
  /** Whether no article of them has a date that was stated. */
  readonly isInferred: boolean;
}

/** The articles of one outlet in one month. */
export interface Stroke {
  readonly x: number;
  readonly width: number;
  /** 1 to 4: how many, against the month with the most. */
  readonly level: number;
}

/** Counts articles by the day of publication. */
export function countByDay(articles: readonly Article[], xOf: (day: string) => number): Mark[] {
  return [...Map.groupBy(articles, ({ matter }) => startOf(matter.published!))].map(([day, list]) => ({
    x: xOf(day),
    count: list.length,
    isInferred: list.every(({ publishedBasis }) => publishedBasis === 'inferred'),
  }));
}

/** Counts articles by the month of publication. */
export function countByMonth(articles: readonly Article[], xOf: (day: string) => number): Stroke[] {
  const months = [...Map.groupBy(articles, ({ matter }) => startOf(matter.published!).slice(0, 7))];
  const most = Math.max(...months.map(([, list]) => list.length));
  return months.map(([month, list]) => {
    const [year, number] = month.split('-').map(Number);
    const next = new Date(Date.UTC(year!, number, 1)).toISOString().slice(0, 10);
    const x = xOf(`${month}-01`);
    return {
      x,
      width: round(Math.max(1, xOf(next) - x - 0.5)),
      level: Math.max(1, Math.ceil(4 * Math.sqrt(list.length / most))),
    };
  });
}
