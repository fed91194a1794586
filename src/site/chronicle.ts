import type { Archive, Article, LinkedEvent } from '../archive/index.ts';
import { compareText } from '../model/index.ts';
import type { GroupOnPage } from './cut-groups.ts';
import { startOf } from './dates.ts';
import { words } from './words/index.ts';

/** What happened or appeared on a day, in a month, or in a year as far as that is known. */
export interface ChronicleItem {
  /** In EDTF. */
  readonly date: string;
  readonly event?: LinkedEvent;
  readonly article?: Article;
}

/** What there is of one month, or of a year whose months are not known. */
export interface ChronicleMonth {
  /** `YYYY-MM` or `YYYY`. */
  readonly month: string;
  readonly items: readonly ChronicleItem[];
}

/** What there is of one day on a page. */
export interface ChronicleDay {
  readonly date: string;
  readonly events: readonly LinkedEvent[];
  readonly articles: readonly Article[];
  /** Whether it began on an earlier page. */
  readonly isGoingOn: boolean;
}

/** Events and dated articles by month, in order, the events of a day before its articles; an event stands on its first day. */
export function listMonths(archive: Archive): ChronicleMonth[] {
  const items: ChronicleItem[] = [
    ...archive.events.map((event) => ({ date: pointOf(event.record.date), event })),
    ...archive.articles.flatMap((article) =>
      article.matter.published ? [{ date: pointOf(article.matter.published), article }] : [],
    ),
  ];
  items.sort((a, b) => compareText(startOf(a.date), startOf(b.date)) || a.date.length - b.date.length);
  return [...Map.groupBy(items, ({ date }) => date.slice(0, 7))].map(([month, list]) => ({
    month,
    items: list,
  }));
}

/** The days of a month that stand on a page. */
export function listDays({ group, items }: MonthOnPage): ChronicleDay[] {
  return [...Map.groupBy(items, ({ date }) => date)].map(([date, list]) => ({
    date,
    events: list.flatMap(({ event }) => event ?? []),
    articles: list.flatMap(({ article }) => article ?? []),
    isGoingOn: group.items.find((item) => item.date === date) !== list[0],
  }));
}

/** A month of the chronicle as it stands on a page. */
type MonthOnPage = GroupOnPage<ChronicleMonth, ChronicleItem>;

/** Pages of the chronicle. */
type ChroniclePages = readonly { readonly url: string; readonly items: readonly MonthOnPage[] }[];

/** Where each day, month and year begins in the chronicle. */
export function listTargets(pages: ChroniclePages): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  const add = (date: string, target: string) => {
    if (!targets.has(date)) targets.set(date, target);
  };
  for (const { url, items } of pages) {
    for (const month of items) {
      add(month.group.month, `${url}#m${month.group.month}`);
      add(month.group.month.slice(0, 4), `${url}#m${month.group.month}`);
      for (const { date, isGoingOn } of listDays(month)) if (!isGoingOn) add(date, `${url}#d${date}`);
    }
  }
  return targets;
}

/** A year with links to its months; to its own beginning when that is all that is known. */
export interface YearLeaps {
  readonly year: string;
  readonly target: string | undefined;
  readonly months: readonly { readonly name: string; readonly target: string }[];
}

/** Where years and their months begin, from targets by `YYYY` and `YYYY-MM`; other keys are passed over. */
export function yearLeaps(targets: ReadonlyMap<string, string>): YearLeaps[] {
  const keys = [...targets.keys()].filter((key) => /^\d{4}(?:-\d\d)?$/.test(key)).sort(compareText);
  return [...Map.groupBy(keys, (key) => key.slice(0, 4))].map(([year, list]) => ({
    year,
    target: targets.get(year),
    months: list
      .filter((key) => key.length > 4)
      .map((key) => ({
        name: words.monthsShort[Number(key.slice(5)) - 1]!,
        target: targets.get(key)!,
      })),
  }));
}

/** The years and months to go to, of a list over several pages; nothing where one sees them all at once. */
export function leapsOf({
  urls,
  days,
}: {
  readonly urls: readonly string[];
  readonly days: ReadonlyMap<string, string>;
}): YearLeaps[] {
  return urls.length > 1 && days.size > 4 ? yearLeaps(days) : [];
}

/** The first point of a span, without marks of doubt: what stands together in the list. */
function pointOf(date: string): string {
  const [from = '', to = ''] = date.split('/');
  return (/^\d/.test(from) ? from : to).replace(/[?~%]$/, '');
}
