import { isSameUtterance, NEAR_MS, type ReadReport } from './same-utterance.ts';
import { cutWords, isContent } from './words.ts';
import type { Report } from './types.ts';

/** A pair of words in more reports than this is a phrase of everybody’s. */
const COMMON = 60;

/**
 * Groups the reports that are of one utterance; those of one article are in one group only where another
 * article joins them. Groups of a single article are left out. In the order of the first reports.
 *
 * Reports are compared only where they share two telling words that stand close together, so that cost grows
 * with their number.
 */
export function groupReports(reports: readonly Report[]): Report[][] {
  const read = reports.map((report): ReadReport => {
    const words = cutWords(report.parts);
    return { report, words, content: words.filter(isContent).length };
  });
  const parent = read.map((_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root]!;
    parent[i] = root;
    return root;
  };
  for (const [a, b] of listCandidates(read)) {
    const [x, y] = [rootOf(a), rootOf(b)];
    if (x === y || !isSameUtterance(read[a]!, read[b]!)) continue;
    parent[Math.max(x, y)] = Math.min(x, y);
  }
  return [...Map.groupBy(reports, (_, i) => rootOf(i)).values()].filter(
    (group) => new Set(group.map(({ article }) => article)).size > 1,
  );
}

/** Pairs of reports that share a key, each once, in order. */
function listCandidates(read: readonly ReadReport[]): [number, number][] {
  const byKey = new Map<string, number[]>();
  read.forEach((report, i) => {
    for (const key of keysOf(report)) {
      const list = byKey.get(key);
      if (list) list.push(i);
      else byKey.set(key, [i]);
    }
  });
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  for (const list of byKey.values()) {
    for (const [x, y] of pairNear(list, read)) {
      const [a, b] = x < y ? [x, y] : [y, x];
      const id = a * read.length + b;
      if (seen.has(id)) continue;
      seen.add(id);
      pairs.push([a, b]);
    }
  }
  return pairs.sort(([a, b], [c, d]) => a - c || b - d);
}

/** The reports of a list that may be of one time: within some days, or, where one has no day, at one event. */
function* pairNear(list: readonly number[], read: readonly ReadReport[]): Generator<[number, number]> {
  const timeOf = (i: number) => Date.parse(read[i]!.report.day ?? '');
  const dated = list.filter((i) => !Number.isNaN(timeOf(i))).sort((a, b) => timeOf(a) - timeOf(b) || a - b);
  for (const [at, a] of dated.entries()) {
    for (let next = at + 1; next < Math.min(dated.length, at + COMMON); next++) {
      if (timeOf(dated[next]!) - timeOf(a) > NEAR_MS) break;
      yield [a, dated[next]!];
    }
  }
  if (list.length > COMMON) return;
  const undated = list.filter((i) => read[i]!.report.day === undefined);
  for (const a of undated) for (const b of list) if (a !== b) yield [a, b];
}

/** Two telling words in a row, in alphabetical order, with at most one other telling word between them; the last word of a fragment. */
function keysOf({ words, report }: ReadReport): Set<string> {
  const telling = words.filter(isContent).map(({ key }) => key);
  const keys = new Set<string>();
  telling.forEach((key, i) => {
    for (const other of telling.slice(i + 1, i + 3)) keys.add([key, other].sort().join(' '));
  });
  const last = words.at(-1);
  if (words.length <= 3 && last && isContent(last))
    keys.add(`${report.speaker ?? ''} ${report.day ?? ''} ${last.key}`);
  return keys;
}
