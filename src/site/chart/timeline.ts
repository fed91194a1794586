import type { Archive, Article, LinkedEvent } from '../../archive/index.ts';
import { compareText } from '../../model/index.ts';
import { endOf, startOf } from '../dates.ts';
import { mostReported, outletName, shorten } from '../describe.ts';
import { words } from '../words/index.ts';
import { placeLabels } from './place-labels.ts';
import { countByDay, countByMonth, type Mark, type Stroke } from './rows.ts';
import { makeTimeAxis, round, type Tick } from './time-axis.ts';

/** How a timeline is drawn for pages of some width. */
export interface TimelineForm {
  readonly name: 'wide' | 'medium' | 'narrow';
  readonly width: number;
  /** Width of the column with the outlets' names; none when they stand above their rows. */
  readonly nameColumn: number;
  readonly rowHeight: number;
  readonly tickGap: number;
  /** How many rows of events' names there may be. */
  readonly levels: number;
}

/** The forms in which every timeline is drawn; styles show the one that fits. */
export const TIMELINE_FORMS: readonly TimelineForm[] = [
  { name: 'wide', width: 976, nameColumn: 160, rowHeight: 24, tickGap: 58, levels: 9 },
  { name: 'medium', width: 680, nameColumn: 150, rowHeight: 24, tickGap: 54, levels: 10 },
  { name: 'narrow', width: 340, nameColumn: 0, rowHeight: 36, tickGap: 44, levels: 0 },
];

/** An event above the axis. */
export interface EventMark {
  readonly x: number;
  readonly stemTop: number;
  readonly label:
    { readonly x: number; readonly y: number; readonly anchor: string; readonly text: string } | undefined;
}

/** One row of articles. */
export interface OutletRow {
  readonly name: string;
  readonly y: number;
  readonly nameY: number;
  readonly marks: readonly Mark[];
  readonly strokes: readonly Stroke[];
}

/** A timeline, laid out: everything in units of its own width. */
export interface TimelineChart {
  readonly form: TimelineForm;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly axisY: number;
  readonly ticks: readonly Tick[];
  readonly events: readonly EventMark[];
  readonly rows: readonly OutletRow[];
  /** Whether articles are drawn as strokes by month. */
  readonly isDense: boolean;
}

/** With more articles than this, squares would lie on one another. */
const DENSE_FROM = 150;
const MOST_ROWS = 8;
const MOST_EVENTS = 200;
const LEVEL_HEIGHT = 22;
const SERIF_WIDTH = 6.7;
const LONGEST_NAME = 46;

/** Draws the events and the dated articles of an archive; nothing when neither has a date. */
export function drawTimeline(
  archive: Archive,
  form: TimelineForm,
  withNames: boolean,
): TimelineChart | undefined {
  const articles = archive.articles.filter(({ matter }) => matter.published !== undefined);
  const dates = [
    ...articles.map(({ matter }) => matter.published!),
    ...archive.events.map(({ record }) => record.date),
  ];
  if (dates.length === 0) return undefined;
  const first = dates.map(startOf).sort(compareText)[0]!;
  const last = dates.map(endOf).sort(compareText).at(-1)!;
  const left = form.nameColumn;
  const axis = makeTimeAxis(first, last, { left: left + 6, right: form.width - 6, gap: form.tickGap });
  const names = withNames ? form.levels : 0;
  const { events, height } = placeEvents(archive.events, axis.xOf, {
    left,
    right: form.width,
    levels: names,
  });
  const isDense = articles.length > DENSE_FROM;
  const rows = placeRows(articles, axis.xOf, { form, axisY: height, isDense });
  const bottom = (rows.at(-1)?.y ?? height + 20) + 10;
  return {
    form,
    height: bottom,
    left,
    right: form.width,
    axisY: height,
    ticks: axis.ticks,
    events,
    rows,
    isDense,
  };
}

function placeRows(
  articles: readonly Article[],
  xOf: (day: string) => number,
  { form, axisY, isDense }: { form: TimelineForm; axisY: number; isDense: boolean },
): OutletRow[] {
  const isBeside = form.nameColumn > 0;
  const top = axisY + (isBeside ? 44 : 58);
  return listRows(articles).map(({ name, list }, i) => {
    const y = top + i * form.rowHeight;
    return {
      name,
      y,
      nameY: isBeside ? y + 4 : y - 11,
      marks: isDense ? [] : countByDay(list, xOf),
      strokes: isDense ? countByMonth(list, xOf) : [],
    };
  });
}

function placeEvents(
  all: readonly LinkedEvent[],
  xOf: (day: string) => number,
  chart: { left: number; right: number; levels: number },
): { events: EventMark[]; height: number } {
  const reported = mostReported(all, all.length);
  const others = all.filter(({ articles }) => articles.length === 0);
  const ranked = [...reported, ...others].slice(0, MOST_EVENTS).map(({ record }) => ({
    x: xOf(startOf(record.date)),
    text: shorten(record.name, LONGEST_NAME),
  }));
  const places = placeLabels(ranked, { ...chart, charWidth: SERIF_WIDTH });
  const highest = Math.max(0, ...places.map((place) => place?.level ?? 0));
  const axisY = highest * LEVEL_HEIGHT + (highest > 0 ? 8 : 16);
  const events = ranked.map(({ x, text }, i): EventMark => {
    const place = places[i];
    if (!place) return { x, stemTop: axisY - 8, label: undefined };
    const stemTop = axisY - place.level * LEVEL_HEIGHT;
    const shift = place.anchor === 'start' ? 5 : -5;
    return { x, stemTop, label: { x: round(x + shift), y: stemTop + 5, anchor: place.anchor, text } };
  });
  return { events, height: axisY };
}

/** The outlets with the most articles a row each; the others together; those not stated last. */
function listRows(articles: readonly Article[]): { name: string; list: readonly Article[] }[] {
  const byOutlet = Map.groupBy(articles, ({ outlet }) => outlet);
  const unstated = byOutlet.get(undefined) ?? [];
  byOutlet.delete(undefined);
  const stated = [...byOutlet.values()]
    .sort((a, b) => b.length - a.length || compareText(outletName(a[0]!)!, outletName(b[0]!)!))
    .map((list) => ({ name: nameRow(list[0]!), list }));
  const shown = stated.length > MOST_ROWS ? stated.slice(0, MOST_ROWS - 1) : stated;
  const rest = stated.slice(shown.length);
  return [
    ...shown,
    ...(rest.length > 0
      ? [
          {
            name: words.otherOutlets(rest.length),
            list: rest.flatMap(({ list }) => list),
          },
        ]
      : []),
    ...(unstated.length > 0 ? [{ name: words.outletNotStated, list: unstated }] : []),
  ];
}

function nameRow(article: Article): string {
  const name = outletName(article)!;
  return shorten(name.length > 22 ? (article.outlet?.record.short ?? name) : name, 22);
}
