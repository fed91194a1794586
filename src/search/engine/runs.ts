import type { Columns } from './columns.ts';

/** Keeps of some rising positions those that are also `shift` before one of others. */
export function keepShifted(starts: Int32Array, positions: Int32Array, shift: number): Int32Array {
  const kept = new Int32Array(Math.min(starts.length, positions.length));
  let count = 0;
  let at = 0;
  for (const start of starts) {
    const wanted = start + shift;
    at = gallop(positions, at, wanted);
    if (at === positions.length) break;
    if (positions[at] === wanted) kept[count++] = start;
  }
  return kept.subarray(0, count);
}

/** Joins lists of rising positions into one. */
export function joinPositions(lists: readonly Int32Array[]): Int32Array {
  if (lists.length === 1) return lists[0]!;
  const joined = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    joined.set(list, at);
    at += list.length;
  }
  return joined.sort();
}

/**
 * The quotations, rising and each once, in which runs of words begin.
 *
 * @param length of the runs; what would go beyond the end of its quotation is none.
 */
export function quotationsAt(starts: Int32Array, length: number, { start }: Columns): Int32Array {
  const found = new Int32Array(starts.length);
  let count = 0;
  let quotation = 0;
  for (const position of starts) {
    if (position < 0) continue;
    quotation = gallop(start, quotation, position + 1) - 1;
    // The last position of a quotation is the free one between two.
    if (position + length >= start[quotation + 1]!) continue;
    if (count === 0 || found[count - 1] !== quotation) found[count++] = quotation;
  }
  return found.subarray(0, count);
}

/** The place, from `from` on, of the first number that is not below `wanted`. */
function gallop(numbers: Int32Array, from: number, wanted: number): number {
  let step = 1;
  let low = from;
  let high = from;
  while (high < numbers.length && numbers[high]! < wanted) {
    low = high + 1;
    high += step;
    step *= 2;
  }
  high = Math.min(high, numbers.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
