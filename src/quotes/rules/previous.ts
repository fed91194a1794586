import type { Finding, Reading } from '../reading.ts';

/** How many sentences back a report of speech is looked for. */
const REACH = 20;

/**
 * The quotation is a sentence of its own, and the sentence before reports speech.
 *
 * @example Holm warned of floods. “It will rain.”
 */
export function findPrevious({ quotes, sentences, frames }: Reading, quote: number): Finding | undefined {
  const { sentence, block } = quotes[quote]!;
  for (let i = sentence - 1; i >= Math.max(0, sentence - REACH) && sentences[i]!.block >= block - 1; i--) {
    if (frames[i]!.length === 0) continue;
    const last = sentences[i]!.tokens.findLastIndex(({ kind }) => kind === 'quote');
    const closing = frames[i]!.find(
      ({ cue, subject, strength }) => last >= 0 && Math.min(cue, subject.from) > last && strength === 'say',
    );
    const frame = closing ?? frames[i]!.find(({ subject }) => subject.kind !== 'nominal') ?? frames[i]![0];
    if (frame) return { sentence: i, subject: frame.subject, frame };
  }
  return undefined;
}
