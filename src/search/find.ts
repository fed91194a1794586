import { makeMatcher, type Matcher } from './match.ts';
import { openQuery, type Query } from './query.ts';
import type { QuotationFacts } from './records.ts';

/** What a query found before it was narrowed down. */
export interface Found {
  /** In the archive's order. */
  readonly hits: readonly QuotationFacts[];
  readonly matcher: Matcher;
  /** Whether the last word was taken as a beginning, since as a whole word it finds nothing. */
  readonly isOpened: boolean;
}

/** Looks through all quotations, one by one: no hit without the terms, and none with them is missed. */
export function findQuotations(query: Query, quotations: readonly QuotationFacts[]): Found {
  const matcher = makeMatcher(query);
  const hits = quotations.filter(({ folded }) => matcher.test(folded));
  const opened = hits.length === 0 ? openQuery(query) : undefined;
  if (!opened) return { hits, matcher, isOpened: false };
  const wider = makeMatcher(opened);
  return { hits: quotations.filter(({ folded }) => wider.test(folded)), matcher: wider, isOpened: true };
}
