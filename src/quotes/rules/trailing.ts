import type { Finding, Reading } from '../reading.ts';
import { isObject } from './objects.ts';
import type { Token } from '../tokens.ts';
import { JOINERS, PREPOSITIONS } from '../words.ts';

/**
 * The speaker stands at the end of a sentence that holds the quotation among other words.
 *
 * @example The summer would bring “a flood or two” and much wind, Holm said.
 */
export function findTrailing({ quotes, sentences, frames }: Reading, quote: number): Finding | undefined {
  const { sentence, token } = quotes[quote]!;
  const { tokens } = sentences[sentence]!;
  const before = frames[sentence]!.find(({ cue }) => cue < token);
  if (frames[sentence]!.some((frame) => isObject(tokens, frame, token))) return undefined;
  if (before && before.strength === 'say' && before.subject.kind !== 'nominal') return undefined;
  for (const frame of frames[sentence]!) {
    const first = frame.order === 'subject-verb' ? frame.subject.from : frame.cue;
    if (first <= token || frame.strength !== 'say' || frame.link === 'passive') continue;
    const isSet = isSetOff(tokens, first, token);
    const after = tokens[Math.max(frame.cueEnd, frame.subject.to)];
    const isLast =
      !after ||
      after.kind === 'sign' ||
      /^(?:in|on|at|during|after|to|told|reporters|last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|as|when|before|of)$/.test(
        after.lower,
      );
    if (isSet && isLast) return { sentence, subject: frame.subject, frame };
  }
  return undefined;
}

/** Whether a comma or a quotation stands before a speaker and what describes them ("…, senior counsel Ida Holm said"). */
function isSetOff(tokens: readonly Token[], first: number, quote: number): boolean {
  for (let i = first - 1; i > first - 8 && i >= quote; i--) {
    const { kind, text, lower } = tokens[i]!;
    if (kind === 'quote' || text === ',') return true;
    if (kind !== 'word' || JOINERS.has(lower) || PREPOSITIONS.has(lower)) return false;
  }
  return false;
}
