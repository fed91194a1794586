import type { Article } from '../../archive/index.ts';
import { sayDate, startOf } from '../dates.ts';
import { sayCounts } from '../describe.ts';
import { words, type Counted } from '../words/index.ts';
import { binBy, extentOf, outlineBars, unitOf } from './bins.ts';
import { makeTimeAxis, type Tick } from './time-axis.ts';
import { CHART_FORMS, type Stretch } from './timeline.ts';

/** A day, month or year with what there is of it. */
export interface CoverageBin {
  readonly bin: string;
  readonly from: number;
  readonly to: number;
  /** How many quotations or mentions. */
  readonly marks: number;
  readonly articles: readonly Article[];
  /** Height of the bar of marks as a share of the highest. */
  readonly share: number;
  /** The same in words. */
  readonly title: string;
}

/** Quotations or mentions (above the line) and articles (below it) over time, laid out. */
export interface CoverageChart {
  /** Whether there is a bar for each day with a number on it; else bars are outlines, and stretches lead on. */
  readonly isSparse: boolean;
  readonly ticks: readonly { readonly form: 'any' | 'narrow' | 'broad'; readonly ticks: readonly Tick[] }[];
  readonly bins: readonly CoverageBin[];
  readonly markBars: string;
  readonly articleBars: string;
  readonly stretches: readonly Stretch[];
  readonly title: string;
  readonly caption: string;
}

/** Width of the margin in units of text. */
const MARGIN_EM = 14;
const MOST_BARS = 8;
const MOST_STACKED = 3;
const MOST_SAID = 8;

/** What is drawn over time. */
export interface CoverageSubject {
  readonly name: string;
  readonly articles: readonly Article[];
  /** What is counted above the line, by its article. */
  readonly marks: readonly { readonly article: Article }[];
  /** What the marks are; quotations unless it is said. */
  readonly noun?: 'quotation' | 'mention';
  /** Where the days, months and years of the subject's lists begin. */
  readonly targets: ReadonlyMap<string, string>;
}

/** Draws quotations or mentions and articles over time; nothing when they fall on fewer than two dates. */
export function drawCoverage(subject: CoverageSubject): CoverageChart | undefined {
  const dated = subject.articles.filter(({ matter }) => matter.published !== undefined);
  const days = dated.map(dayOf);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  const axis = makeTimeAxis(first, last);
  const { noun = 'quotation' } = subject;
  const extent = (bin: string) => extentOf(bin, axis.at);
  const bins = countBins({ ...subject, articles: dated, noun }, extent, unitOf(first, last));
  if (bins.length < 2) return undefined;
  const isSparse =
    bins.length <= MOST_BARS &&
    bins.every(({ bin, articles }) => bin.length === 10 && articles.length <= MOST_STACKED);
  const outline = (value: (bin: CoverageBin) => number) =>
    outlineBars(
      bins.map((bin) => ({ extent: [bin.from, bin.to], value: value(bin) })),
      Math.max(1, ...bins.map(value)),
    );
  const [narrow, broad] = CHART_FORMS;
  return {
    isSparse,
    ticks: isSparse
      ? [{ form: 'any', ticks: axis.ticksFor(MARGIN_EM) }]
      : [
          { form: 'narrow', ticks: axis.ticksFor(narrow.widthEm) },
          { form: 'broad', ticks: axis.ticksFor(broad.widthEm) },
        ],
    bins,
    markBars: isSparse ? '' : outline(({ marks }) => marks),
    articleBars: isSparse ? '' : outline(({ articles }) => articles.length),
    stretches: isSparse ? [] : listStretches(bins, subject.targets),
    title: words.coverageChart(subject.name, sayBins(bins)),
    caption: words.coverageCaptions[noun][isSparse ? 'sparse' : 'dense'],
  };
}

const dayOf = ({ matter }: Article) => startOf(matter.published!);

function countBins(
  { articles, marks, noun }: Pick<CoverageSubject, 'articles' | 'marks'> & { readonly noun: Counted },
  extent: (bin: string) => [number, number],
  unit: ReturnType<typeof unitOf>,
): CoverageBin[] {
  const counts = new Map<Article, number>();
  for (const { article } of marks) counts.set(article, (counts.get(article) ?? 0) + 1);
  const bins = binBy(articles, dayOf, unit).map(([bin, list]) => ({
    bin,
    list,
    marked: list.reduce((sum, article) => sum + (counts.get(article) ?? 0), 0),
  }));
  const most = Math.max(1, ...bins.map(({ marked }) => marked));
  return bins.map(({ bin, list, marked }) => {
    const [from, to] = extent(bin);
    const said = sayCounts([
      [marked, noun],
      [list.length, 'article'],
    ]);
    const title = `${sayDate(bin)}: ${said}`;
    return { bin, from, to, marks: marked, articles: list, share: marked / most, title };
  });
}

function listStretches(bins: readonly CoverageBin[], targets: ReadonlyMap<string, string>): Stretch[] {
  return bins.flatMap(({ bin, from, to, title }) => {
    const url = targets.get(bin) ?? targets.get(bin.slice(0, 7)) ?? targets.get(bin.slice(0, 4));
    return url ? [{ from, to, title, url }] : [];
  });
}

/** The days, months or years with the most marks, in order. */
function sayBins(bins: readonly CoverageBin[]): string {
  const most = new Set(bins.toSorted((a, b) => b.marks - a.marks).slice(0, MOST_SAID));
  const said = bins.filter((bin) => most.has(bin)).map(({ title }) => title);
  return said.join('; ') + (said.length < bins.length ? ' …' : '');
}
