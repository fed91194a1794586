import { findSentenceSubject } from '../subjects/index.ts';
import type { Finding, Reading } from '../reading.ts';

/**
 * The quotation is a sentence of its own with nothing before it to explain it, and the next sentence names a person.
 *
 * @example “It will rain.” ¶ Holm also spoke of floods.
 */
export function findNext({ quotes, sentences, frames }: Reading, quote: number): Finding | undefined {
  const { sentence, block } = quotes[quote]!;
  const next = sentences[sentence + 1];
  if (!next || next.block > block + 1) return undefined;
  const subject = frames[sentence + 1]![0]?.subject ?? findSentenceSubject(next.tokens, next.tokens.length);
  return subject && subject.kind !== 'nominal' ? { sentence: sentence + 1, subject } : undefined;
}
