import { findSentenceSubject } from '../subjects/index.ts';
import type { Finding, Reading } from '../reading.ts';

/**
 * No verb of saying announces the quotation, but its sentence has a subject before it.
 *
 * @example Holm was blunt on Monday: “It will rain.”
 */
export function findSubject({ quotes, sentences }: Reading, quote: number): Finding | undefined {
  const { sentence, token } = quotes[quote]!;
  const subject = findSentenceSubject(sentences[sentence]!.tokens, token);
  return subject && { sentence, subject };
}
