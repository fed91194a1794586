import type { Finding, Reading } from '../reading.ts';

/**
 * The speaker stands at the end of a sentence that holds the quotation among other words.
 *
 * @example The summer would bring “a flood or two” and much wind, Holm said.
 */
export function findTrailing({ quotes, sentences, frames }: Reading, quote: number): Finding | undefined {
  const { sentence, token } = quotes[quote]!;
  const { tokens } = sentences[sentence]!;
  const before = frames[sentence]!.find(({ cue }) => cue < token);
  if (before && before.strength === 'say' && before.subject.kind !== 'nominal') return undefined;
  for (const frame of frames[sentence]!) {
    const first = frame.order === 'subject-verb' ? frame.subject.from : frame.cue;
    if (first <= token || frame.strength !== 'say') continue;
    const sign = tokens[first - 1]!;
    const isSet =
      sign.text === ',' || sign.kind === 'quote' || (sign.kind === 'word' && tokens[first - 2]?.text === ',');
    const after = tokens[Math.max(frame.cueEnd, frame.subject.to)];
    const isLast =
      !after ||
      after.kind === 'sign' ||
      /^(?:in|on|at|during|after|to|told|reporters|last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
        after.lower,
      );
    if (isSet && isLast) return { sentence, subject: frame.subject, frame };
  }
  return undefined;
}
