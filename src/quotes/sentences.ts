import type { Span } from '../model/index.ts';
import { pairMarks } from './marks.ts';
import { cutSentences, cutTokens } from './tokens.ts';

/** The sentences of a paragraph, in order; stops within quotations end one only where they end it outside too. */
export function findSentences(text: string): Span[] {
  return cutSentences(cutTokens(text, pairMarks([text])), 0).map(({ tokens }) => ({
    startUtf16: tokens[0]!.start,
    endUtf16: tokens.at(-1)!.end,
  }));
}
