import type { Finding, Reading } from '../reading.ts';

/**
 * The quotation is a sentence of its own, and the sentence before reports speech.
 *
 * @example Holm warned of floods. “It will rain.”
 */
export function findPrevious({ quotes, sentences, frames }: Reading, quote: number): Finding | undefined {
  const { sentence, block } = quotes[quote]!;
  for (let i = sentence - 1; i >= 0 && sentences[i]!.block >= block - 1; i--) {
    const frame = frames[i]![0];
    if (frame) return { sentence: i, subject: frame.subject, frame };
  }
  return undefined;
}
