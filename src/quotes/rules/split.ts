import type { Finding, Reading } from '../reading.ts';
import { findAfter } from './after.ts';

/**
 * The quotation goes on with the sentence of the one before, whose speaker stands between the two.
 *
 * @example “It will rain,” said Holm, speaking of June, “and then snow.”
 */
export function findSplit(reading: Reading, quote: number): Finding | undefined {
  const { quotes, sentences, frames } = reading;
  const [before, part] = [quotes[quote - 1], quotes[quote]!];
  if (before?.sentence !== part.sentence) return undefined;
  const { tokens } = sentences[part.sentence]!;
  const reports = frames[part.sentence]!.some(
    ({ cue, cueEnd }) => cue > before.token && cueEnd < part.token && tokens[cueEnd]!.lower === 'that',
  );
  const goesOn =
    !reports &&
    tokens[part.token - 1]!.text === ',' &&
    /^['‘]?(?:\p{Ll}|…|\.)/u.test(part.text) &&
    /,['’”"]*\s*$/.test(before.text);
  return goesOn ? findAfter(reading, quote - 1) : undefined;
}
