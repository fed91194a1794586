import { findSubjectAfter } from '../subjects/index.ts';
import type { Finding, Reading } from '../reading.ts';

/** How far "in the words of" may stand before the quotation, in tokens. */
const REACH = 16;

const MANNER = /^(?:words|view|eyes|opinion|estimation|telling|judgment|judgement)$/;

/**
 * "In the words of" stands before the quotation, with whose they are.
 *
 * @example It was, in the words of Ida Holm, “a long and wet summer.”
 */
export function findInWords({ quotes, sentences }: Reading, quote: number): Finding | undefined {
  const { sentence, token } = quotes[quote]!;
  const { tokens } = sentences[sentence]!;
  for (let i = token - 1; i > 2 && i > token - REACH && tokens[i]!.kind !== 'quote'; i--) {
    if (tokens[i]!.lower !== 'of' || !MANNER.test(tokens[i - 1]!.lower) || tokens[i - 2]!.lower !== 'the')
      continue;
    const subject = findSubjectAfter(tokens, i + 1, token);
    return subject && { sentence, subject };
  }
  return undefined;
}
