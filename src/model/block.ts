import type { QuoteAttributes } from './entry.ts';
import type { Span } from './span.ts';

/** A quotation as it is marked in a block: the span covers its marks. */
export interface MarkedQuotation {
  readonly span: Span;
  readonly attributes: QuoteAttributes;
}

/** A paragraph or a subhead of an article: plain text, and what is marked in it. */
export interface Block {
  readonly kind: 'paragraph' | 'heading';
  /** One line of plain text. What it holds is data, never markup. */
  readonly text: string;
  /** In order, not overlapping. */
  readonly quotations: readonly MarkedQuotation[];
}
