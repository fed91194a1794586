import type { Matcher } from './match.ts';
import type { QuotationFacts } from './records.ts';

export type Order = 'best' | 'date';

/**
 * Puts hits in order: the best first, or by day with undated ones last. Equal ones stay as they were.
 *
 * Best are those with the most terms as typed; then whole quotations before fragments; then the shortest, in which
 * the terms weigh most.
 */
export function rankHits(hits: readonly QuotationFacts[], matcher: Matcher, order: Order): QuotationFacts[] {
  if (order === 'date') return [...hits].sort((a, b) => compareDays(a.day, b.day));
  const exact = new Map(hits.map((hit) => [hit, matcher.countExact(hit.folded)]));
  return [...hits].sort(
    (a, b) =>
      exact.get(b)! - exact.get(a)! ||
      Number(b.isFull) - Number(a.isFull) ||
      a.folded.length - b.folded.length,
  );
}

function compareDays(a: string, b: string): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  return a < b ? -1 : a > b ? 1 : 0;
}
