import { readCue } from '../cues.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { beforeAdverbs } from '../verbs.ts';
import { isAdverb, isPersonNoun, PRONOUNS } from '../words.ts';

/** Participles that say how something is called or seen, with nobody who says so. */
const NAMED =
  /^(?:known|described|dubbed|labell?ed|called|termed|billed|hailed|portrayed|depicted|characteri[sz]ed|nicknamed|branded)$/;
/** Words that begin a question that is reported. */
const QUESTION = /^(?:whether|if|what|why|how|who|when|where|which)$/;
const BE = /^(?:is|are|was|were|be|been|being|become|became)$/;
/** Words between a participle and the quotation, at most. */
const NEAR = 4;

/**
 * Nobody speaks the quotation, as far as the text tells: it is part of a question whose asker is not named, or
 * how something is generally called.
 *
 * @example Asked whether Visby was “ready for the summer,” Holm said yes. · The street was known as “the end of the world.”
 */
export function isUnspoken({ quotes, sentences, frames }: Reading, quote: number): boolean {
  const { sentence, token } = quotes[quote]!;
  const { tokens } = sentences[sentence]!;
  const last = frames[sentence]!.findLast(({ cue, subject }) => Math.max(cue, subject.from) < token);
  if (isAsked(tokens, token, last?.cue ?? -1)) return true;
  const participle = findNaming(tokens, token);
  const isOwned = frames[sentence]!.some(({ cue, link }) => cue === participle && link === 'passive');
  const isReported = frames[sentence]!.some(
    (frame) => frame.cue !== participle && (frame.strength === 'say' || frame.cue < token),
  );
  return participle >= 0 && !isReported && !isOwned;
}

/** "Asked whether", "was asked if", "when asked about": a question up to the quotation, with no comma and no "by". */
function isAsked(tokens: readonly Token[], quote: number, last: number): boolean {
  for (let i = quote - 1; i > last && i >= 0; i--) {
    const { kind, lower } = tokens[i]!;
    if (kind !== 'word' && !(i === quote - 1 && tokens[i - 1]?.lower === 'asked')) return false;
    if (lower === 'by') return false;
    if (lower !== 'asked') continue;
    const before = tokens[i - 1];
    const isQuestion = QUESTION.test(tokens[i + 1]?.lower ?? '') || quote - i <= 3;
    if (!isQuestion) return false;
    return !before || BE.test(before.lower) || /^(?:when|if|but|and|,)$/.test(before.lower);
  }
  return false;
}

/** The participle in "is known as “…”" and "a website called “…”", or -1. */
function findNaming(tokens: readonly Token[], quote: number): number {
  for (let i = quote - 1; i > 0 && i >= quote - NEAR && tokens[i]!.kind === 'word'; i--) {
    if (!NAMED.test(tokens[i]!.lower)) continue;
    const isOfThing = i === quote - 1 && isThing(tokens[i - 1]!);
    return isOfThing || BE.test(tokens[beforeAdverbs(tokens, i)]?.lower ?? '') ? i : -1;
  }
  return -1;
}

const isThing = ({ text, lower }: Token): boolean =>
  /^\p{Ll}+$/u.test(text) &&
  !isPersonNoun(lower.replace(/s$/, '')) &&
  !readCue(lower) &&
  !PRONOUNS.has(lower) &&
  !isAdverb(lower) &&
  !/(?:ly|s)$/.test(lower);
