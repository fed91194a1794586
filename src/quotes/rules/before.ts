import type { Finding, Reading } from '../reading.ts';

/**
 * The speaker stands before the quotation, in the same sentence; of several the first, who reports the others.
 *
 * @example Holm said it would be “a long and wet summer.”
 */
export function findBefore({ quotes, sentences, frames }: Reading, quote: number): Finding | undefined {
  const { sentence, token } = quotes[quote]!;
  const { tokens } = sentences[sentence]!;
  let best: Finding | undefined;
  for (const frame of frames[sentence]!) {
    if (frame.cue > token) break;
    if (frame.order === 'verb-subject' && frame.subject.to > token) continue;
    const isNewClause =
      best && tokens.slice(best.frame!.cue + 1, frame.subject.from).some(({ text }) => text === ';');
    if (!best || isNewClause) best = { sentence, subject: frame.subject, frame };
  }
  return best;
}
