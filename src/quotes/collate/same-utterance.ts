import { alignWords, type Pair } from './align.ts';
import { isContent } from './words.ts';
import type { Report, Word } from './types.ts';

/** A report with its words. */
export interface ReadReport {
  readonly report: Report;
  readonly words: readonly Word[];
  /** How many of them say something by themselves. */
  readonly content: number;
}

/** Of the shorter report’s telling words, the share that must stand in the other. */
const SHARE = 0.6;
/** The share where both articles cover an event at which the speaker was, or tell the same day. */
const SHARE_AT_EVENT = 0.45;
/** The share, and the words, where one article does not tell who speaks. */
const SHARE_UNKNOWN = 0.85;
const WORDS_UNKNOWN = 6;
/** Fewer words than these must be the same in both. */
const FEW = 3;
/** What was said more than three days apart was said twice. */
export const NEAR_MS = 3 * 86_400_000;

/** Whether two reports, of two articles, are of one utterance. Silent words of a doubtful pair keep them apart. */
export function isSameUtterance(a: ReadReport, b: ReadReport): boolean {
  if (a.report.article === b.report.article || !areNear(a.report, b.report)) return false;
  const isUnknown = a.report.speaker === undefined || b.report.speaker === undefined;
  if (!isUnknown && a.report.speaker !== b.report.speaker) return false;
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.content === 0) return false;
  const isTogether = meet(a.report, b.report);
  if (short.words.length <= FEW) return !isUnknown && isSameFragment(short, long, isTogether);
  const pairs = alignWords(short.words, long.words);
  const shared = pairs.filter(([at]) => isContent(short.words[at]!)).length;
  const share = shared / Math.min(short.content, long.content);
  if (isUnknown)
    return (
      pairs.length >= WORDS_UNKNOWN && share >= SHARE_UNKNOWN && hasRun(pairs, short.words, WORDS_UNKNOWN)
    );
  const isEnough = shared >= FEW || share === 1 || isTogether;
  const least = isTogether ? SHARE_AT_EVENT : SHARE;
  if (isEnough && share >= least && hasRun(pairs, short.words, FEW)) return true;
  return isTurned(short, long);
}

/** Said at most some days apart, as far as anybody can tell. */
function areNear(a: Report, b: Report): boolean {
  if (a.day === undefined || b.day === undefined) return a.events.some((id) => b.events.includes(id));
  if (a.isDayTold && b.isDayTold) return a.day === b.day;
  return Math.abs(Date.parse(a.day) - Date.parse(b.day)) <= NEAR_MS;
}

function meet(a: Report, b: Report): boolean {
  return a.events.some((id) => b.events.includes(id)) || (a.isDayTold && b.isDayTold && a.day === b.day);
}

/** Few words: all of them, two of them telling; or the same last word on a day that both texts tell. */
function isSameFragment(short: ReadReport, long: ReadReport, isTogether: boolean): boolean {
  const keys = short.words.map(({ key }) => key).join(' ');
  const isWhole = ` ${long.words.map(({ key }) => key).join(' ')} `.includes(` ${keys} `);
  if (isWhole) return short.content >= 2;
  const isTold = isTogether && short.report.isDayTold && long.report.isDayTold;
  const [own, other] = [short.words.at(-1)!, long.words.at(-1)!];
  return (
    isTold && long.words.length <= FEW && short.words.length >= 2 && isContent(own) && own.key === other.key
  );
}

/** A run of pairs, with at most one other word between two of them, that holds `length` words and two telling ones. */
function hasRun(pairs: readonly Pair[], words: readonly Word[], length: number): boolean {
  let [run, telling] = [0, 0];
  for (const [at, [a, b]] of pairs.entries()) {
    const previous = pairs[at - 1];
    const isNext = previous !== undefined && a - previous[0] <= 2 && b - previous[1] <= 2;
    if (!isNext) [run, telling] = [0, 0];
    run += 1;
    telling += Number(isContent(words[a]!));
    if (run >= length && telling >= 2) return true;
  }
  return false;
}

/** The same three telling words or more close together, in another order. */
function isTurned(short: ReadReport, long: ReadReport): boolean {
  const keys = new Set(short.words.filter(isContent).map(({ key }) => key));
  if (keys.size < 3 || short.words.length > 8) return false;
  const size = short.words.length + 2;
  return long.words.some((_, from) => {
    const found = new Set(long.words.slice(from, from + size).map(({ key }) => key));
    return [...keys].every((key) => found.has(key));
  });
}
