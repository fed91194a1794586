import type { Frame } from '../frames.ts';
import { findSentenceSubject } from '../subjects/index.ts';
import type { Finding, Reading } from '../reading.ts';
import type { Token } from '../tokens.ts';

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
  const frame = chooseFrame(before.tokens, frames[sentence - 1]!);
  const subject = frame?.subject ?? findSentenceSubject(before.tokens, before.tokens.length);
  return subject && { sentence: sentence - 1, subject, frame };
}

/** "As Holm notes, …:" reports all that follows; otherwise the last verb of saying does. */
function chooseFrame(tokens: readonly Token[], frames: readonly Frame[]): Frame | undefined {
  const first = frames[0];
  if (first && first.strength === 'say' && tokens[first.subject.from - 1]?.lower === 'as') return first;
  return frames.findLast(({ strength }) => strength === 'say') ?? frames.at(-1);
}
