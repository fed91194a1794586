import { quotationsByEvent, type LinkedEvent, type Quotation, type Quoted } from '../archive/index.ts';
import { compareText } from '../model/index.ts';
import { startOf } from './dates.ts';
import { joinUtterances, type PrintedUtterance } from './utterances.ts';

/** Somebody's quotations on one occasion: an event, or a month. */
export interface Occasion {
  /** Fit for an address: `e-ID`, `m2031-03`, `undated`, `others`. */
  readonly key: string;
  readonly event: LinkedEvent | undefined;
  /** Of the event, or the month. */
  readonly date: string | undefined;
  readonly utterances: readonly PrintedUtterance[];
}

/** Fewer quotations outside events than this stand together, after the events. */
const MONTHS_FROM = 12;

/** Quotations by event, and those outside events by month, in order of time; undated ones come last. */
export function listOccasions(quoted: Quoted): Occasion[] {
  const groups = quotationsByEvent(quoted);
  const outside = groups.find(({ event }) => event === undefined)?.quotations ?? [];
  const events = groups.flatMap(({ event, quotations }) =>
    event ? [makeOccasion(`e-${event.id}`, event, event.record.date, quotations)] : [],
  );
  if (events.length > 0 && outside.length < MONTHS_FROM)
    return [
      ...events,
      ...(outside.length > 0 ? [makeOccasion('others', undefined, undefined, outside)] : []),
    ];
  const months = [...Map.groupBy(outside, monthOf)].map(([month, quotations]) =>
    makeOccasion(month === undefined ? 'undated' : `m${month}`, undefined, month, quotations),
  );
  return [...events, ...months].sort((a, b) => compareText(orderOf(a), orderOf(b)));
}

function makeOccasion(
  key: string,
  event: LinkedEvent | undefined,
  date: string | undefined,
  quotations: readonly Quotation[],
): Occasion {
  return { key, event, date, utterances: joinUtterances(quotations) };
}

function monthOf({ said, article }: Quotation): string | undefined {
  return (said ?? article.matter.published)?.slice(0, 7);
}

function orderOf({ date }: Occasion): string {
  return date === undefined ? '~' : startOf(date);
}

/** Where years and months begin among the occasions of pages, for leaps and charts. */
export function occasionTargets(
  occasions: readonly Occasion[],
  targets: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { key, date } of occasions) {
    const target = targets.get(key);
    if (date === undefined || target === undefined) continue;
    const start = startOf(date);
    for (const bin of [start, start.slice(0, 7), start.slice(0, 4)])
      if (!found.has(bin)) found.set(bin, target);
  }
  return found;
}
