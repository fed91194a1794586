import { findSubjectAfter } from '../subjects/index.ts';
import type { Finding, Reading } from '../reading.ts';

/**
 * The words of a law or an agreement, which the sentence opens with.
 *
 * @example Under the agreement, both ports “shall remain open to all ships.”
 */
export function findUnder({ quotes, sentences }: Reading, quote: number): Finding | undefined {
  const { sentence, token } = quotes[quote]!;
  const { tokens } = sentences[sentence]!;
  if (tokens[0]?.lower !== 'under') return undefined;
  const comma = tokens.findIndex(({ text }) => text === ',');
  if (comma < 0 || comma > token) return undefined;
  const subject = findSubjectAfter(tokens, 1, comma);
  return subject && { sentence, subject };
}
