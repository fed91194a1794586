import { isContent } from './words.ts';
import type { Word } from './types.ts';

/** A word of one list that stands for a word of the other. */
export type Pair = readonly [a: number, b: number];

const CONTENT = 3;
const PLAIN = 1;
const GAP = 1.5;
/** A gap of one word on either side, or on both, costs less. */
const SLIP = 0.5;
/** Longer lists are cut: nobody says more at a time. */
const LONGEST = 600;

/**
 * Pairs the equal words of two lists in order, so that pairs stand close together; a gap between two pairs
 * costs something, the words before the first pair and after the last cost nothing.
 *
 * @returns pairs in order. Cost grows with the product of the lengths, of which each is bounded.
 */
export function alignWords(first: readonly Word[], second: readonly Word[]): Pair[] {
  const [a, b] = [first.slice(0, LONGEST), second.slice(0, LONGEST)];
  const width = b.length + 1;
  /** The best score of an alignment that ends with a pair at (i, j), and of any that ends before it. */
  const ends = new Float64Array((a.length + 1) * width);
  const best = new Float64Array((a.length + 1) * width);
  const from = new Int32Array((a.length + 1) * width);
  const bestAt = new Int32Array((a.length + 1) * width).fill(-1);
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const at = i * width + j;
      const word = a[i - 1]!;
      if (word.key !== '' && word.key === b[j - 1]!.key) {
        const before = at - width - 1;
        const worth = isContent(word) ? CONTENT : PLAIN;
        const ways: [gain: number, place: number][] = [
          [ends[before]!, before],
          ...slipsOf(before, i, j, width).map((slip): [number, number] => [ends[slip]! - SLIP, slip]),
          [best[before]! - GAP, bestAt[before]!],
        ];
        const [gain, place] = ways.reduce((a, b) => (b[0] > a[0] ? b : a));
        from[at] = gain > 0 ? place : -1;
        ends[at] = worth + Math.max(0, gain);
      }
      pickBest(at, width, ends, best, bestAt);
    }
  }
  const pairs: Pair[] = [];
  for (let at = bestAt.at(-1)!; at > 0; at = from[at]!)
    pairs.push([Math.floor(at / width) - 1, (at % width) - 1]);
  return pairs.reverse();
}

/** The places one word before, on either side or on both, of the place before a pair at (i, j). */
function slipsOf(before: number, i: number, j: number, width: number): number[] {
  return [
    ...(j > 1 ? [before - 1] : []),
    ...(i > 1 ? [before - width] : []),
    ...(i > 1 && j > 1 ? [before - width - 1] : []),
  ];
}

function pickBest(
  at: number,
  width: number,
  ends: Float64Array,
  best: Float64Array,
  bestAt: Int32Array,
): void {
  let [score, place] = [ends[at]!, ends[at]! > 0 ? at : -1];
  for (const other of [at - width, at - 1]) {
    if (best[other]! > score) [score, place] = [best[other]!, bestAt[other]!];
  }
  best[at] = score;
  bestAt[at] = place;
}
