import { findQuotations, type FoundQuotation } from '../../src/quotes/index.ts';
import { sliceSpan } from '../../src/model/index.ts';

/** What a test wants to know of a quotation: its words, whose they are, and by which rule. */
export interface Said {
  readonly text: string;
  readonly by: string | undefined;
  readonly as: string | undefined;
  readonly rule: string | undefined;
  readonly utterance: number;
  readonly found: FoundQuotation;
}

/** The quotations of paragraphs. */
export function readSaid(...blocks: string[]): Said[] {
  return findQuotations(blocks).map((found) => ({
    text: sliceSpan(blocks[found.block]!, found.span),
    by: found.attribution?.name,
    as: found.attribution?.asWritten,
    rule: found.attribution?.rule,
    utterance: found.utterance,
    found,
  }));
}
