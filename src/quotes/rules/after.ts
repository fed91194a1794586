import type { Finding, Reading } from '../reading.ts';

/**
 * The speaker stands right after the quotation.
 *
 * @example “It will rain,” said Ida Holm. · “It will rain,” Holm, a forecaster, said.
 */
export function findAfter({ quotes, sentences, frames }: Reading, quote: number): Finding | undefined {
  const { sentence, token } = quotes[quote]!;
  const { tokens } = sentences[sentence]!;
  let start = token + 1;
  while (tokens[start]?.kind === 'sign') start++;
  for (const frame of frames[sentence]!) {
    const first = frame.order === 'subject-verb' ? frame.subject.from : frame.cue;
    if (frame.cue <= token || first < start) continue;
    if (tokens.slice(token + 1, frame.cue).some(({ kind }) => kind === 'quote')) break;
    const between = tokens.slice(start, first);
    const isAdjacent = between.every(({ kind }) => kind === 'word') && between.length <= 4;
    if (isAdjacent) return { sentence, subject: frame.subject, frame };
    break;
  }
  return undefined;
}
