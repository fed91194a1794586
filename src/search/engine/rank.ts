import type { Order } from '../state.ts';
import type { Columns } from './columns.ts';

const NUMBERS = 2 ** 24;
const LENGTHS = 2 ** 12;

/** Keeping the first so many in order while going through all is quicker than sorting, up to this share of them. */
const FEW = 1 / 16;

/**
 * Puts quotations in order: the best first, or by day with undated ones last. Equal ones stay as they were.
 *
 * Best are those with the most terms as typed, all side by side first; then whole quotations before fragments; then
 * the shortest, in which the terms weigh most.
 *
 * @param most how many of the first are wanted.
 */
export function rankQuotations(
  quotations: Int32Array,
  weight: Uint16Array,
  order: Order,
  columns: Columns,
  most = Infinity,
): Int32Array {
  const last = columns.days.length;
  const rankOf = (quotation: number): number => {
    if (order === 'best') {
      const fragment = columns.isFull(quotation) ? 0 : 1;
      const length = Math.min(columns.length[quotation]!, LENGTHS - 1);
      return ((65_535 - weight[quotation]!) * 2 + fragment) * LENGTHS + length;
    }
    const day = columns.day[quotation]!;
    if (columns.days[day] === '') return last;
    return order === 'date' ? day : last - 1 - day;
  };
  const keys = new Float64Array(quotations.length);
  for (let i = 0; i < keys.length; i++) keys[i] = rankOf(quotations[i]!) * NUMBERS + quotations[i]!;
  const first = most < keys.length * FEW ? keepLeast(keys, most) : keys.sort().subarray(0, most);
  return Int32Array.from(first, (key) => key % NUMBERS);
}

/** The least of some numbers, rising. */
function keepLeast(numbers: Float64Array, most: number): Float64Array {
  const kept = numbers.slice(0, most).sort();
  for (let i = most; i < numbers.length; i++) {
    const number = numbers[i]!;
    if (number >= kept[most - 1]!) continue;
    let at = most - 1;
    while (at > 0 && kept[at - 1]! > number) {
      kept[at] = kept[at - 1]!;
      at -= 1;
    }
    kept[at] = number;
  }
  return kept;
}
