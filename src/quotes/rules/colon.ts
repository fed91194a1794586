import type { Frame } from '../frames.ts';
import { findSentenceSubject, isNameWord, nameStart, type Subject } from '../subjects/index.ts';
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
  const own = frame?.subject ?? findSentenceSubject(before.tokens, before.tokens.length);
  const isOwn = own !== undefined && (own.kind !== 'nominal' || frame?.strength === 'say');
  const subject = isOwn ? own : (findLastName(before.tokens) ?? own);
  return subject && { sentence: sentence - 1, subject, frame: subject === own ? frame : undefined };
}

/** "As Holm notes, …:" reports all that follows; otherwise the last verb of saying does. */
function chooseFrame(tokens: readonly Token[], frames: readonly Frame[]): Frame | undefined {
  const first = frames[0];
  if (first && first.strength === 'say' && tokens[first.subject.from - 1]?.lower === 'as') return first;
  return frames.findLast(({ strength }) => strength === 'say') ?? frames.at(-1);
}

/** "Read the statement of the Holm Foundation:": the name named last. */
function findLastName(tokens: readonly Token[]): Subject | undefined {
  const last = tokens.findLastIndex((_, i) => i > 0 && isNameWord(tokens, i));
  return last < 0 ? undefined : { from: nameStart(tokens, last, 0), to: last + 1, kind: 'name' };
}
