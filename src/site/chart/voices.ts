import { scaleSqrt } from 'd3-scale';
import type { Article, LinkedEvent } from '../../archive/index.ts';
import { compareText } from '../../model/index.ts';
import { capitalize, outletName, printTitle } from '../describe.ts';
import { words } from '../words/index.ts';

/** Who is quoted on an event, and by whom: speakers down, reports or outlets across. */
export interface VoicesChart {
  readonly columns: readonly VoiceColumn[];
  readonly rows: readonly VoiceRow[];
  /** Speakers and columns that are not drawn. */
  readonly more: number;
}

/** A report, or an outlet when the reports are many. */
export interface VoiceColumn {
  readonly sign: string;
  readonly name: string;
  readonly url: string | undefined;
}

/** A speaker with the number of quotations in each column. */
export interface VoiceRow {
  readonly name: string;
  readonly url: string | undefined;
  readonly cells: readonly { readonly count: number; readonly radius: number }[];
  readonly total: number;
}

const MOST_ROWS = 12;
const MOST_COLUMNS = 6;
/** Radii in em: of a dot that one number fills, and of the largest. */
const RADII = [0.58, 0.95];

/** Draws who is quoted by which report; nothing when there are fewer than two of either. */
export function drawVoices(event: LinkedEvent): VoicesChart | undefined {
  const quoting = event.articles.filter(({ quotations }) => quotations.length > 0);
  const byOutlet = quoting.length > MOST_COLUMNS;
  const groups = [...Map.groupBy(quoting, (article) => (byOutlet ? (outletName(article) ?? '') : article.id))]
    .sort(([, a], [, b]) => (byOutlet ? countIn(b) - countIn(a) : 0))
    .slice(0, MOST_COLUMNS);
  const rows = countRows(groups.map(([, articles]) => articles));
  if (groups.length < 2 || rows.length < 2) return undefined;
  const most = Math.max(2, ...rows.flatMap(({ counts }) => counts));
  const radiusOf = scaleSqrt([1, most], RADII);
  return {
    columns: groups.map(([, articles], i) => nameColumn(articles[0]!, i, byOutlet)),
    rows: rows.slice(0, MOST_ROWS).map(({ counts, ...row }) => ({
      ...row,
      cells: counts.map((count) => ({ count, radius: radiusOf(count) })),
    })),
    more: Math.max(0, rows.length - MOST_ROWS),
  };
}

function nameColumn(article: Article, i: number, byOutlet: boolean): VoiceColumn {
  const sign = String.fromCharCode(65 + i);
  const outlet = outletName(article);
  return byOutlet
    ? { sign, name: outlet ?? words.outletNotStated, url: article.outlet?.url }
    : { sign, name: [outlet, printTitle(article)].filter(Boolean).join(': '), url: article.url };
}

function countIn(articles: readonly Article[]): number {
  return articles.reduce((sum, { quotations }) => sum + quotations.length, 0);
}

function countRows(columns: readonly (readonly Article[])[]) {
  const rows = new Map<string, { name: string; url: string | undefined; counts: number[]; total: number }>();
  columns.forEach((articles, column) => {
    for (const { person, organization, speaker } of articles.flatMap(({ quotations }) => quotations)) {
      if (speaker === undefined) continue;
      const key = person?.id ?? `${speaker.type} ${speaker.id ?? speaker.name}`;
      const name = person?.record.name ?? capitalize(speaker.name);
      const row = rows.get(key) ?? {
        name,
        url: (person ?? organization)?.url,
        counts: columns.map(() => 0),
        total: 0,
      };
      row.counts[column]!++;
      row.total++;
      rows.set(key, row);
    }
  });
  return [...rows.values()].sort(
    (a, b) =>
      Number(a.url === undefined) - Number(b.url === undefined) ||
      b.total - a.total ||
      compareText(a.name, b.name),
  );
}
