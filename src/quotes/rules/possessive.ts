import { findPhraseEnding, isNameWord, nameStart, type Subject } from '../subjects/index.ts';
import { isSpeechNoun } from '../words.ts';
import type { Finding, Reading } from '../reading.ts';
import type { Token } from '../tokens.ts';

/** How far a noun may stand before the quotation, and its owner before it. */
const REACH = 10;
const ADJECTIVES = 4;

/**
 * A noun of saying, with whose it is, stands before the quotation, and no verb of saying comes between.
 *
 * @example The talks failed over Holm's demand that both sides “come back in May.”
 */
export function findPossessive({ quotes, sentences, frames }: Reading, quote: number): Finding | undefined {
  const { sentence, token } = quotes[quote]!;
  const { tokens } = sentences[sentence]!;
  if (isSpeechNoun(tokens[token + 1]?.lower) || isSpeechNoun(tokens[token + 2]?.lower)) {
    const subject = findOwner(tokens, token);
    if (subject) return { sentence, subject };
  }
  for (let i = token - 1; i >= 1 && i >= token - REACH && tokens[i]!.kind !== 'quote'; i--) {
    if (frames[sentence]!.some(({ cue }) => cue === i)) return undefined;
    if (!isSpeechNoun(tokens[i]!.lower)) continue;
    const subject = findOwner(tokens, i);
    return subject && { sentence, subject };
  }
  return undefined;
}

/** Whose a noun is. */
export function findOwner(tokens: readonly Token[], noun: number): Subject | undefined {
  for (let i = noun - 1; i >= 0 && i >= noun - ADJECTIVES && tokens[i]!.kind === 'word'; i--) {
    if (/^(?:his|her|its|their)$/.test(tokens[i]!.lower)) return { from: i, to: i + 1, kind: 'pronoun' };
    if (tokens[i]!.lower !== "'s" || i === 0) continue;
    if (!isNameWord(tokens, i - 1)) return findPhraseEnding(tokens, i - 1, 0);
    return { from: nameStart(tokens, i - 1, 0), to: i, kind: 'name' };
  }
  return undefined;
}
