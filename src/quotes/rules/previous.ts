import type { Finding, Reading } from '../reading.ts';

/**
 * The quotation is a sentence of its own, and the sentence before reports speech.
 *
 * @example Holm warned of floods. “It will rain.”
 */
export function findPrevious({ quotes, sentences, frames }: Reading, quote: number): Finding | undefined {
  const { sentence, block } = quotes[quote]!;
  for (let i = sentence - 1; i >= 0 && sentences[i]!.block >= block - 1; i--) {
    const last = sentences[i]!.tokens.findLastIndex(({ kind }) => kind === 'quote');
    const closing = frames[i]!.find(
      ({ cue, subject, strength }) => last >= 0 && Math.min(cue, subject.from) > last && strength === 'say',
    );
    const frame = closing ?? frames[i]![0];
    if (frame) return { sentence: i, subject: frame.subject, frame };
  }
  return undefined;
}
