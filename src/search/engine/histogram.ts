/** How long a bar of the histogram is. */
export type Unit = 'day' | 'week' | 'month' | 'year';

/** A bar: its first and last day, how many results and how many quotations in all. */
export interface Bar {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly all: number;
}

/** How results lie in time. */
export interface Histogram {
  readonly unit: Unit;
  /** Without gaps, from the first quotation of the archive to the last. */
  readonly bars: readonly Bar[];
  /** Results whose day is not known well enough for a bar. */
  readonly undrawn: number;
}

/** The most bars that can be told apart. */
const MOST = 72;

const DAY_MS = 86_400_000;

/** The bars of an archive, and in which of them each of its days lies: -1 for none. */
export interface Timeline {
  readonly unit: Unit;
  readonly bars: readonly Omit<Bar, 'count'>[];
  readonly barOf: Int32Array;
}

/**
 * Lays out the bars of an archive.
 *
 * @param days in order, in EDTF.
 * @param totals of quotations, by number of the day.
 */
export function layOutBars(days: readonly string[], totals: Int32Array): Timeline {
  const known = days.map((day) => day.replace(/[?~%]$/, ''));
  const used = known.filter((day, i) => day !== '' && totals[i]! > 0);
  const unit = chooseUnit(used);
  const bars: { from: string; to: string; all: number }[] = [];
  const ends = used.map((day) => startOf(day, unit)).filter((start) => start !== undefined);
  const last = ends.at(-1);
  for (let from = ends[0]; from !== undefined && last !== undefined && from <= last;) {
    const next = startOfNext(from, unit);
    bars.push({ from, to: addDays(next, -1), all: 0 });
    from = next;
  }
  const byStart = new Map(bars.map((bar, i) => [bar.from, i]));
  const barOf = Int32Array.from(known, (day) => byStart.get(startOf(day, unit) ?? '') ?? -1);
  barOf.forEach((bar, day) => {
    if (bar >= 0) bars[bar]!.all += totals[day]!;
  });
  return { unit, bars, barOf };
}

/** Draws up the histogram. @param counts of results, by number of the day. */
export function drawHistogram({ unit, bars, barOf }: Timeline, counts: Int32Array): Histogram {
  const drawn = bars.map((bar) => ({ ...bar, count: 0 }));
  let undrawn = 0;
  counts.forEach((count, day) => {
    const bar = drawn[barOf[day]!];
    if (bar) bar.count += count;
    else undrawn += count;
  });
  return { unit, bars: drawn, undrawn };
}

/** The shortest unit that needs no more bars than can be told apart; days known to the month ask for months. */
function chooseUnit(days: readonly string[]): Unit {
  const exact = days.filter((day) => day.length === 10);
  if (exact.length === 0) return days.some((day) => day.length === 7) ? 'month' : 'year';
  const span = (Date.parse(exact.at(-1)!) - Date.parse(exact[0]!)) / DAY_MS;
  if (span < MOST) return 'day';
  if (span < MOST * 7) return 'week';
  return span < MOST * 30 ? 'month' : 'year';
}

/** The first day of the unit in which a day lies; nothing when it is not known that well. */
function startOf(day: string, unit: Unit): string | undefined {
  if (unit === 'year') return /^\d{4}/.test(day) ? `${day.slice(0, 4)}-01-01` : undefined;
  if (unit === 'month') return /^\d{4}-\d\d/.test(day) ? `${day.slice(0, 7)}-01` : undefined;
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return undefined;
  const weekday = (new Date(day).getUTCDay() + 6) % 7;
  return unit === 'day' ? day : addDays(day, -weekday);
}

function startOfNext(from: string, unit: Unit): string {
  if (unit === 'day') return addDays(from, 1);
  if (unit === 'week') return addDays(from, 7);
  const [year, month] = from.split('-').map(Number) as [number, number];
  const next = unit === 'year' ? [year + 1, 1] : month === 12 ? [year + 1, 1] : [year, month + 1];
  return `${String(next[0]).padStart(4, '0')}-${String(next[1]).padStart(2, '0')}-01`;
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}
