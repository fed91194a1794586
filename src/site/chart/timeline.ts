import type { Archive, LinkedEvent } from '../../archive/index.ts';
import { compareText } from '../../model/index.ts';
import { endOf, sayDate, startOf } from '../dates.ts';
import { mostReported, sayCounts, shorten } from '../describe.ts';
import { chronicleTargets } from '../lists.ts';
import { binBy, extentOf, unitOf, type BinUnit } from './bins.ts';
import { textWidth } from './lengths.ts';
import { placeLabels } from './place-labels.ts';
import { drawRows, type OutletRow } from './rows.ts';
import { makeTimeAxis, type TimeAxis, type Tick } from './time-axis.ts';

/** A kind of page by the least width, in units of text, that a chart has there; styles show what is drawn for it. */
export const CHART_FORMS = [
  { name: 'narrow', widthEm: 21.5, levels: 7, longest: 32, names: 7 },
  { name: 'medium', widthEm: 43, levels: 9, longest: 44, names: 12 },
  { name: 'wide', widthEm: 60, levels: 9, longest: 60, names: 16 },
] as const;

/** A kind of page. */
export type ChartForm = (typeof CHART_FORMS)[number];

/** An event on the axis, from its first day to its last. */
export interface EventMark {
  readonly from: number;
  readonly to: number;
  readonly title: string;
  readonly url: string;
}

/** An event's name above the axis. */
export interface EventName {
  readonly at: number;
  readonly level: number;
  readonly anchor: 'start' | 'end';
  readonly text: string;
  readonly url: string;
}

/** Names of events as a kind of page has room for them. */
export interface EventNames {
  readonly form: ChartForm['name'];
  readonly levels: number;
  readonly names: readonly EventName[];
}

/** A stretch of the axis that leads to its place in the list. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly title: string;
  readonly url: string;
}

/** The timeline, laid out. */
export interface TimelineChart {
  readonly ticks: readonly { readonly form: ChartForm['name']; readonly ticks: readonly Tick[] }[];
  readonly events: readonly EventMark[];
  readonly names: readonly EventNames[];
  readonly rows: readonly OutletRow[];
  /** The days, months or years of the chart when articles are drawn as bars. */
  readonly stretches: readonly Stretch[];
  readonly unit: BinUnit;
  readonly isDense: boolean;
}

/** More events than this are not told apart on any screen. */
const MOST_EVENTS = 160;

/** Draws the events and the dated articles of an archive; nothing when neither has a date. */
export function drawTimeline(archive: Archive, withNames: boolean): TimelineChart | undefined {
  const articles = archive.articles.filter(({ matter }) => matter.published !== undefined);
  const dates = [
    ...articles.map(({ matter }) => matter.published!),
    ...archive.events.map(({ record }) => record.date),
  ];
  if (dates.length === 0) return undefined;
  const first = dates.map(startOf).sort(compareText)[0]!;
  const last = dates.map(endOf).sort(compareText).at(-1)!;
  const axis = makeTimeAxis(first, last);
  const unit = unitOf(first, last);
  const rows = drawRows(articles, axis, unit);
  const isDense = rows.some(({ bars }) => bars !== '');
  const ranked = rankEvents(archive.events);
  return {
    ticks: CHART_FORMS.map(({ name, widthEm }) => ({ form: name, ticks: axis.ticksFor(widthEm) })),
    events: ranked.toReversed().map((event) => markEvent(event, axis)),
    names: withNames && ranked.length > 0 ? CHART_FORMS.map((form) => nameEvents(ranked, form, axis)) : [],
    rows,
    stretches: isDense ? listStretches(archive, axis, unit) : [],
    unit,
    isDense,
  };
}

/** The most important first. */
function rankEvents(all: readonly LinkedEvent[]): LinkedEvent[] {
  const others = all.filter(({ articles }) => articles.length === 0);
  return [...mostReported(all, all.length), ...others].slice(0, MOST_EVENTS);
}

function markEvent({ record, url, articles }: LinkedEvent, axis: TimeAxis): EventMark {
  const counts = sayCounts([[articles.length, 'article']]);
  return {
    from: axis.at(startOf(record.date)),
    to: axis.at(endOf(record.date)),
    title: [record.name, sayDate(record.date), counts].filter(Boolean).join(', '),
    url,
  };
}

function nameEvents(events: readonly LinkedEvent[], form: ChartForm, axis: TimeAxis): EventNames {
  const labels = events.slice(0, form.names).map(({ record, url }) => {
    const at = axis.at(startOf(record.date));
    const text = shorten(record.name, form.longest);
    return { at, text, url, x: at * form.widthEm, width: textWidth(text) };
  });
  const places = placeLabels(labels, { width: form.widthEm, levels: form.levels });
  const names = labels.flatMap(({ at, text, url }, i) => {
    const place = places[i];
    return place ? [{ at, text, url, ...place }] : [];
  });
  return { form: form.name, levels: Math.max(0, ...names.map(({ level }) => level)), names };
}

function listStretches(archive: Archive, axis: TimeAxis, unit: BinUnit): Stretch[] {
  const targets = chronicleTargets(archive);
  const dated = [
    ...archive.articles.flatMap(({ matter: { published } }) =>
      published ? [{ date: published, isEvent: false }] : [],
    ),
    ...archive.events.map(({ record: { date } }) => ({ date, isEvent: true })),
  ];
  return binBy(dated, ({ date }) => date, unit).flatMap(([bin, list]) => {
    const [from, to] = extentOf(bin, axis.at);
    const events = list.filter(({ isEvent }) => isEvent).length;
    const counts = sayCounts([
      [list.length - events, 'article'],
      [events, 'event'],
    ]);
    const url = targets.get(bin);
    return url ? [{ from, to, title: `${sayDate(bin)}: ${counts}`, url }] : [];
  });
}
