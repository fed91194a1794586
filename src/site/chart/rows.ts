import type { Article, LinkedOutlet } from '../../archive/index.ts';
import { compareText } from '../../model/index.ts';
import { startOf } from '../dates.ts';
import { outletName, printTitle, sayArticle } from '../describe.ts';
import { words } from '../words/index.ts';
import { binBy, extentOf, outlineBars, type BinUnit } from './bins.ts';
import type { TimeAxis } from './time-axis.ts';

/** One article on the day of its publication. */
export interface ArticleMark {
  readonly at: number;
  /** Place above the line when several appeared on a day, from 0. */
  readonly step: number;
  readonly isInferred: boolean;
  readonly title: string;
  readonly url: string;
}

/** The articles of one outlet: a row of marks, or of bars when they are many. */
export interface OutletRow {
  readonly name: string;
  readonly outlet: LinkedOutlet | undefined;
  readonly articles: number;
  readonly marks: readonly ArticleMark[];
  /** Outline of the bars, in the box of `BARS`; empty when there are marks. */
  readonly bars: string;
  /** What the row of bars shows, in words. */
  readonly title: string;
}

/** Articles of one outlet, or of those that have no row of their own. */
interface Source {
  readonly name: string;
  readonly outlet: LinkedOutlet | undefined;
  readonly articles: readonly Article[];
}

const MOST_ROWS = 9;
const MOST_STACKED = 4;
const MOST_MARKS = 150;
/** The least distance between two days, at which marks still show apart, and the least width of a chart, in units of text. */
const MARK_EM = 0.36;
const LEAST_EM = 21.5;

/** The outlets with the most articles a row each; the others together; those not stated last. */
export function drawRows(articles: readonly Article[], axis: TimeAxis, unit: BinUnit): OutletRow[] {
  const sources = listSources(articles);
  if (sources.every((source) => hasRoom(source.articles, axis)) && articles.length <= MOST_MARKS)
    return sources.map((source) => ({
      ...source,
      articles: source.articles.length,
      marks: markArticles(source.articles, axis),
      bars: '',
      title: '',
    }));
  const binned = sources.map((source) => binBy(source.articles, dayOf, unit));
  const most = Math.max(...binned.flatMap((bins) => bins.map(([, list]) => list.length)));
  return sources.map((source, i) => {
    const bins = binned[i]!.map(([bin, list]) => ({ extent: extentOf(bin, axis.at), value: list.length }));
    const count = words.count(source.articles.length, 'article');
    return {
      ...source,
      articles: source.articles.length,
      marks: [],
      bars: outlineBars(bins, most),
      title: `${source.name}: ${count}`,
    };
  });
}

const dayOf = ({ matter }: Article) => startOf(matter.published!);

function hasRoom(articles: readonly Article[], axis: TimeAxis): boolean {
  const days = binBy(articles, dayOf, 'day');
  return days.every(([day, list], i) => {
    const before = days[i - 1];
    const isApart = !before || (axis.at(day) - axis.at(before[0])) * LEAST_EM >= MARK_EM;
    return isApart && list.length <= MOST_STACKED;
  });
}

function markArticles(articles: readonly Article[], axis: TimeAxis): ArticleMark[] {
  return binBy(articles, dayOf, 'day').flatMap(([day, list]) =>
    list.map((article, step) => ({
      at: axis.at(day),
      step,
      isInferred: article.publishedBasis === 'inferred',
      title: `${printTitle(article)}, ${sayArticle(article)}`,
      url: article.url,
    })),
  );
}

function listSources(articles: readonly Article[]): Source[] {
  const byOutlet = Map.groupBy(articles, ({ outlet }) => outlet);
  const unstated = byOutlet.get(undefined) ?? [];
  byOutlet.delete(undefined);
  const stated = [...byOutlet]
    .map(([outlet, list]): Source => ({ name: outletName(list[0]!)!, outlet, articles: list }))
    .sort((a, b) => b.articles.length - a.articles.length || compareText(a.name, b.name));
  const shown = stated.length > MOST_ROWS ? stated.slice(0, MOST_ROWS - 1) : stated;
  const rest = stated.slice(shown.length);
  const others = { name: words.otherOutlets(rest.length), outlet: undefined };
  return [
    ...shown,
    ...(rest.length > 0 ? [{ ...others, articles: rest.flatMap((source) => source.articles) }] : []),
    ...(unstated.length > 0 ? [{ name: words.outletNotStated, outlet: undefined, articles: unstated }] : []),
  ];
}

/** A row with its place in the chart, in units of text. */
export interface PlacedRow {
  readonly row: OutletRow;
  /** The line on which marks and bars stand. */
  readonly line: number;
  /** Of what stands on it. */
  readonly height: number;
}

const BAR_EM = 1.6;
const STEP_EM = 0.75;
/** Room for the outlet's name above what stands on the line. */
const NAME_EM = 1.5;

/** Places rows below one another from `top` on. */
export function placeRows(rows: readonly OutletRow[], top: number): PlacedRow[] {
  let line = top;
  return rows.map((row) => {
    const steps = Math.max(0, ...row.marks.map(({ step }) => step));
    const height = row.bars ? BAR_EM : 0.7 + steps * STEP_EM;
    line += NAME_EM + height;
    return { row, line, height };
  });
}
