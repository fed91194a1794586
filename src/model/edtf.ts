/** The days that a date may mean, as `YYYY-MM-DD`: both the same where it names one day. */
export interface DayRange {
  readonly first: string;
  readonly last: string;
  /** Marked with `~`, `?` or `%`. */
  readonly isDoubtful: boolean;
}

/** One end of a span: `open` goes on (`..`), `unknown` has one that nobody knows (nothing written). */
export type SpanEnd = DayRange | 'open' | 'unknown';

/** When something was so. */
export interface DaySpan {
  readonly from: SpanEnd;
  readonly to: SpanEnd;
}

/** Answers to whether something was so on a day: what is marked as doubtful is never sure. */
export type Holding = 'surely' | 'perhaps' | 'no';

/**
 * Reads a date that `isDate` accepts.
 *
 * @example readDate('2004-02') // { first: '2004-02-01', last: '2004-02-29', isDoubtful: false }
 */
export function readDate(value: string): DayRange {
  const [year, month, day] = value.replace(/[?~%]$/, '').split('-');
  const lastDay = (of: string) => new Date(Date.UTC(Number(year), Number(of), 0)).getUTCDate();
  return {
    first: [year, month ?? '01', day ?? '01'].join('-'),
    last: [year, month ?? '12', day ?? String(lastDay(month ?? '12')).padStart(2, '0')].join('-'),
    isDoubtful: /[?~%]$/.test(value),
  };
}

/** Reads a date or a span that `isDateSpan` accepts. */
export function readSpan(value: string): DaySpan {
  const [from, to] = value.split('/');
  return { from: readEnd(from), to: readEnd(to ?? from) };
}

/** Reads one end of a span; `undefined` is unknown. */
export function readEnd(value: string | undefined): SpanEnd {
  if (value === undefined || value === '') return 'unknown';
  return value === '..' ? 'open' : readDate(value);
}

/** Whether a span holds on a day, month or year. */
export function holdsOn({ from, to }: DaySpan, when: string): Holding {
  const day = readDate(when);
  const isAfter = isRange(from) && !from.isDoubtful && from.first > day.last;
  const isBefore = isRange(to) && !to.isDoubtful && to.last < day.first;
  if (isAfter || isBefore) return 'no';
  const hasBegun = from === 'open' || (isRange(from) && !from.isDoubtful && from.last <= day.first);
  const goesOn = to === 'open' || (isRange(to) && !to.isDoubtful && to.first >= day.last);
  return hasBegun && goesOn ? 'surely' : 'perhaps';
}

/** True when the end lies before the beginning, whichever of their days are meant. */
export function isReversed({ from, to }: DaySpan): boolean {
  return isRange(from) && isRange(to) && !from.isDoubtful && !to.isDoubtful && to.last < from.first;
}

/** True when two spans share more than a day on which one ends and the other begins, whatever is unknown about them. */
export function surelyOverlap(a: DaySpan, b: DaySpan): boolean {
  const beginsBeforeEnd = ({ from }: DaySpan, { to }: DaySpan) =>
    (from === 'open' || (isRange(from) && !from.isDoubtful)) &&
    (to === 'open' || (isRange(to) && !to.isDoubtful)) &&
    (from === 'open' || to === 'open' || from.last < to.first);
  return beginsBeforeEnd(a, b) && beginsBeforeEnd(b, a);
}

export function isRange(end: SpanEnd): end is DayRange {
  return typeof end === 'object';
}
