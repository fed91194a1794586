import { findSentenceSubject, findSubjectBefore, type Subject } from '../subjects/index.ts';
import type { Finding, Reading } from '../reading.ts';
import { innerText, type Token } from '../tokens.ts';

/**
 * No verb of saying announces the quotation, but its sentence has a subject before it.
 *
 * @example Holm was blunt on Monday: “It will rain.”
 */
export function findSubject({ quotes, sentences }: Reading, quote: number): Finding | undefined {
  const { sentence, token } = quotes[quote]!;
  const { tokens } = sentences[sentence]!;
  const isComplement = /^(?:is|are|was|were)$/.test(tokens[token - 1]?.lower ?? '');
  const own = isComplement ? findSubjectBefore(tokens, token - 1, 0) : undefined;
  const subject = own ?? findSentenceSubject(tokens, token);
  if (subject && isPredicate(tokens, subject, token)) return undefined;
  return subject && { sentence, subject };
}

/** "Holm “was there before us all.”": the quotation says something of the subject, and another says it. */
const isPredicate = (tokens: readonly Token[], { to, kind }: Subject, quote: number): boolean =>
  to === quote && kind !== 'nominal' && /^\p{Ll}/u.test(innerText(tokens[quote]!));
