import type { Frame } from '../frames.ts';
import type { Finding, Reading } from '../reading.ts';
import type { Token } from '../tokens.ts';

/**
 * The speaker stands before the quotation, in the same sentence; of several the first, who reports the others,
 * unless a new clause with a speaker of its own begins.
 *
 * @example Holm said it would be “a long and wet summer.”
 */
export function findBefore({ quotes, sentences, frames }: Reading, quote: number): Finding | undefined {
  const { sentence, token } = quotes[quote]!;
  const { tokens } = sentences[sentence]!;
  let best: Frame | undefined;
  for (const frame of frames[sentence]!) {
    if (frame.cue > token) break;
    if (frame.order === 'verb-subject' && frame.subject.to > token) continue;
    if (!best || opensClause(tokens, best, frame) || leadsIn(tokens, frame, token)) best = frame;
  }
  return best && { sentence, subject: best.subject, frame: best };
}

/** Whether a frame's subject begins a clause on the level of the one before: "…, and Holm called it". */
function opensClause(tokens: readonly Token[], before: Frame, frame: Frame): boolean {
  let i = frame.subject.from - 1;
  if (frame.subject.from < before.cue) return false;
  while (i > before.cue && tokens[i]!.kind === 'word' && !/^(?:and|but|while|although|though|whereas|yet)$/.test(tokens[i]!.lower)) i--;
  const sign = tokens[i]!;
  if (i < 1) return false;
  return sign.text === ';' || (sign.kind === 'word' && i > before.cue && (/^(?:[,—–-]|--)$/.test(tokens[i - 1]?.text ?? '') || tokens[i - 1]?.kind === 'quote'));
}

/** Whether a cue stands right before a quotation that a comma or a colon announces. */
function leadsIn(tokens: readonly Token[], frame: Frame, quote: number): boolean {
  if (!/^[,:]$/.test(tokens[quote - 1]?.text ?? '') || frame.strength !== 'say') return false;
  return tokens.slice(frame.cueEnd, quote - 1).every(({ kind }) => kind === 'word') && quote - frame.cueEnd < 12;
}
