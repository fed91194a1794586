import type { Order } from '../state.ts';
import type { Columns } from './columns.ts';

const NUMBERS = 2 ** 24;
const LENGTHS = 2 ** 12;

/**
 * Puts quotations in order: the best first, or by day with undated ones last. Equal ones stay as they were.
 *
 * Best are those with the most terms as typed, all side by side first; then whole quotations before fragments; then
 * the shortest, in which the terms weigh most.
 */
export function rankQuotations(
  quotations: Int32Array,
  weight: Uint16Array,
  order: Order,
  columns: Columns,
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
  const keys = Float64Array.from(quotations, (quotation) => rankOf(quotation) * NUMBERS + quotation).sort();
  return Int32Array.from(keys, (key) => key % NUMBERS);
}
