import { findSentenceSubject } from '../subjects.ts';
import type { Finding, Reading } from '../reading.ts';

/**
 * The block before ends with a colon.
 *
 * @example Holm put it this way: ¶ “It will rain.”
 */
export function findColon({ quotes, sentences, frames }: Reading, quote: number): Finding | undefined {
  const { sentence, token, block } = quotes[quote]!;
  const before = sentences[sentence - 1];
  if (token !== 0 || !before || before.block === block || before.tokens.at(-1)?.text !== ':')
    return undefined;
  const frame = frames[sentence - 1]!.at(-1);
  const subject = frame?.subject ?? findSentenceSubject(before.tokens, before.tokens.length);
  return subject && { sentence: sentence - 1, subject, frame };
}
