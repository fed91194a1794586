import { findSubjectAfter } from '../subjects/index.ts';
import type { Finding, Reading } from '../reading.ts';

/** How many words a signature may have. */
const LENGTH = 16;

/**
 * A name, after a dash, in brackets or alone, is all that follows the quotation in its paragraph or in the next.
 *
 * @example “It will rain.” — Ida Holm · “It will rain.” (Ida Holm, forecaster)
 */
export function findSignature({ quotes, sentences, frames }: Reading, quote: number): Finding | undefined {
  const { sentence, token, block } = quotes[quote]!;
  const { tokens } = sentences[sentence]!;
  const isStart = token === 0 && sentences[sentence - 1]?.block !== block;
  const isLast = token === tokens.length - 1;
  const at = isLast ? sentence + 1 : sentence;
  const own = sentences[at]?.tokens;
  if (!own || sentences[at]!.block > block + 1) return undefined;
  const start = isLast ? 0 : token + 1;
  const isDash = /^(?:[—–~•*-]|--)$/.test(own[start]?.text ?? '');
  const from = own[start]?.kind === 'sign' ? start + 1 : start;
  const isAlone = isStart && own.length - from <= LENGTH && sentences[at + 1]?.block !== sentences[at]!.block;
  if (!isStart && (isLast || frames[sentence]!.some(({ cue }) => cue < token))) return undefined;
  if (
    !isDash &&
    !(isAlone && (own[from]?.isPerson || sentences[at]!.block === block) && frames[at]!.length === 0)
  )
    return undefined;
  const subject = findSubjectAfter(own, from, own.length);
  if (subject?.kind !== 'name' || subject.from > from + 3) return undefined;
  const next = own[subject.to];
  return isDash || !next || next.kind === 'sign' ? { sentence: at, subject } : undefined;
}
