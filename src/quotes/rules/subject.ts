import { findSentenceSubject, findSubjectBefore } from '../subjects/index.ts';
import type { Finding, Reading } from '../reading.ts';

/**
 * No verb of saying announces the quotation, but its sentence has a subject before it.
 *
 * @example Holm was blunt on Monday: “It will rain.”
 */
export function findSubject({ quotes, sentences }: Reading, quote: number): Finding | undefined {
  const { sentence, token } = quotes[quote]!;
  const { tokens } = sentences[sentence]!;
  const isPredicate = /^(?:is|are|was|were)$/.test(tokens[token - 1]?.lower ?? '');
  const own = isPredicate ? findSubjectBefore(tokens, token - 1, 0) : undefined;
  const subject = own ?? findSentenceSubject(tokens, token);
  return subject && { sentence, subject };
}
