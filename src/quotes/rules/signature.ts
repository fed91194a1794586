import { findSubjectAfter } from '../subjects.ts';
import type { Finding, Reading } from '../reading.ts';

/**
 * A dash and a name follow the quotation, and nothing more.
 *
 * @example “It will rain.” — Ida Holm
 */
export function findSignature({ quotes, sentences }: Reading, quote: number): Finding | undefined {
  const { sentence, token } = quotes[quote]!;
  const { tokens } = sentences[sentence]!;
  const isLast = token === tokens.length - 1;
  const at = isLast ? sentence + 1 : sentence;
  const own = isLast ? sentences[at]?.tokens : tokens;
  const dash = isLast ? 0 : token + 1;
  if (!own || !/^(?:[—–-]|--)$/.test(own[dash]?.text ?? '') || own.length - dash > 12) return undefined;
  const subject = findSubjectAfter(own, dash + 1, own.length);
  return subject?.kind === 'name' && subject.from === dash + 1 ? { sentence: at, subject } : undefined;
}
