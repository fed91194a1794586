import type { Archive, Article, LinkedEvent } from '../archive/index.ts';
import { compareText } from '../model/index.ts';
import type { GroupOnPage } from './cut-groups.ts';
import { startOf } from './dates.ts';
import { words } from './words/index.ts';

/** What happened and what appeared on a day, in a month, or in a year as far as that is known. */
export interface ChronicleDay {
  /** In EDTF. */
  readonly date: string;
  readonly events: readonly LinkedEvent[];
  readonly articles: readonly Article[];
}

/** Days of one month, or of a year whose months are not known. */
export interface ChronicleMonth {
  /** `YYYY-MM` or `YYYY`. */
  readonly month: string;
  readonly days: readonly ChronicleDay[];
}

/** Events and dated articles by month, in order; an event stands on its first day. */
export function listMonths(archive: Archive): ChronicleMonth[] {
  const days = new Map<string, { events: LinkedEvent[]; articles: Article[] }>();
  const dayOf = (date: string) => {
    const known = days.get(date) ?? { events: [], articles: [] };
    days.set(date, known);
    return known;
  };
  for (const event of archive.events) dayOf(pointOf(event.record.date)).events.push(event);
  for (const article of archive.articles)
    if (article.matter.published) dayOf(pointOf(article.matter.published)).articles.push(article);
  const sorted = [...days]
    .map(([date, day]) => ({ date, ...day }))
    .sort((a, b) => compareText(startOf(a.date), startOf(b.date)) || a.date.length - b.date.length);
  return [...Map.groupBy(sorted, ({ date }) => date.slice(0, 7))].map(([month, list]) => ({
    month,
    days: list,
  }));
}

/** A year with links to its months. */
export interface YearLeaps {
  readonly year: string;
  readonly months: readonly { readonly name: string; readonly target: string }[];
}

/** Where each month begins, by year. */
export function monthLeaps(
  pages: readonly {
    readonly url: string;
    readonly items: readonly GroupOnPage<ChronicleMonth, ChronicleDay>[];
  }[],
): YearLeaps[] {
  const starts = pages.flatMap(({ url, items }) =>
    items
      .filter(({ isGoingOn }) => !isGoingOn)
      .map(({ group: { month } }) => ({ month, target: `${url}#m${month}` })),
  );
  return [...Map.groupBy(starts, ({ month }) => month.slice(0, 4))].map(([year, months]) => ({
    year,
    months: months.map(({ month, target }) => ({
      name: month.length === 4 ? year : words.monthsShort[Number(month.slice(5)) - 1]!,
      target,
    })),
  }));
}

/** The first point of a span, without marks of doubt: what stands together in the list. */
function pointOf(date: string): string {
  const [from = '', to = ''] = date.split('/');
  return (/^\d/.test(from) ? from : to).replace(/[?~%]$/, '');
}
