import type { Finding, Reading } from '../reading.ts';
import { isSpeechNoun } from '../words.ts';
import { findOwner } from './possessive.ts';

/**
 * Somebody reacts to what somebody else said, and the quotation is of the latter.
 *
 * @example Berg rejected Holm's claim that the summer would be “long and wet.”
 */
export function findClaim({ quotes, sentences, frames }: Reading, quote: number): Finding | undefined {
  const { sentence, token } = quotes[quote]!;
  const { tokens } = sentences[sentence]!;
  const last = frames[sentence]!.findLast(({ cue }) => cue < token);
  if (last?.strength !== 'judge') return undefined;
  for (let i = token - 2; i > last.cue && tokens[i]!.kind !== 'quote'; i--) {
    if (tokens[i + 1]!.lower !== 'that' || !isSpeechNoun(tokens[i]!.lower)) continue;
    const subject = findOwner(tokens, i);
    return subject && subject.from > last.cue ? { sentence, subject } : undefined;
  }
  return undefined;
}
