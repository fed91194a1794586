import { readCue } from './cues.ts';
import type { Frame } from './frames.ts';
import {
  findSentenceSubject,
  findObjectEnding,
  findPhraseEnding,
  findSubjectAfter,
  type Subject,
} from './subjects/index.ts';
import type { Token } from './tokens.ts';
import { isAdverb, PREPOSITIONS } from './words.ts';

/** The subject of a participle or an infinitive: "with Holm saying", "for Holm to say", "Holm was blamed for saying". */
export function findMatrix(
  tokens: readonly Token[],
  i: number,
  last: Frame | undefined,
): Subject | undefined {
  const to = tokens[i - 1]?.lower === 'to' ? i - 1 : i;
  const opener = tokens
    .slice(0, to)
    .findLastIndex(({ lower, kind }) => kind !== 'word' || lower === (to < i ? 'for' : 'with'));
  const own =
    tokens[opener]?.kind === 'word' && to - opener < 12
      ? findSubjectAfter(tokens, opener + 1, to)
      : undefined;
  if (own && own.kind !== 'pronoun' && isOnePhrase(tokens, own.to, skipAdverbs(tokens, to - 1))) return own;
  const quoted = findQuoted(tokens, i);
  if (quoted) return quoted;
  const beside = to === i ? findBeside(tokens, i) : undefined;
  if (beside) return beside;
  if (to === i && PREPOSITIONS.has(tokens[i - 1]?.lower ?? '')) {
    const clause = findClauseSubject(tokens, i);
    if (clause && clause.kind !== 'nominal') return clause;
  }
  const near = findNearPronoun(tokens, to);
  if (near) return near;
  if (last && last.subject.kind !== 'nominal' && !(tokens[i - 1]?.text === ',' && isEmbedded(tokens, last)))
    return last.subject;
  const whole = findSentenceSubject(tokens, i);
  return whole && whole.kind !== 'nominal' ? whole : (last?.subject ?? whole);
}

/** Whom somebody else quotes: "Tass quoted Holm as saying". */
function findQuoted(tokens: readonly Token[], i: number): Subject | undefined {
  if (tokens[i - 1]?.lower !== 'as' || readCue(tokens[i - 2]?.lower ?? '')?.lemma === 'quote')
    return undefined;
  return findPhraseEnding(tokens, i - 2, 0) ?? findObjectEnding(tokens, i - 2, 0);
}

/** What is written on, and by whom it is held does not say it. */
const SIGNS = /^(?:sign|shirt|t-shirt|hat|cap|banner|placard|poster|sticker|flag|button)$/;

/** The name or the sign right before a participle: "– Holm saying it rained and Berg calling it", "a sign saying". */
function findBeside(tokens: readonly Token[], i: number): Subject | undefined {
  const previous = tokens[i - 1];
  const phrase = previous?.kind === 'word' ? findPhraseEnding(tokens, i - 1, 0) : undefined;
  if (!phrase) return undefined;
  const before = tokens[phrase.from - 1];
  if (SIGNS.test(previous!.lower)) return phrase;
  const isOpen =
    before === undefined || before.kind === 'sign' || /^(?:and|but|with|while)$/.test(before.lower);
  return phrase.kind === 'name' && isOpen && previous!.isPerson ? phrase : undefined;
}

/** The "he" of the clause before, unless another clause reports that one: "Holm smiled as he left, saying". */
function findNearPronoun(tokens: readonly Token[], i: number): Subject | undefined {
  for (let k = i - 1; k >= 0; k--)
    if (/^(?:he|she|they)$/.test(tokens[k]!.lower) && !isReported(tokens, k))
      return { from: k, to: k + 1, kind: 'pronoun' };
  return undefined;
}

/** Whether "that", "what" or a verb of saying makes the clause of a subject one that is reported. */
function isReported(tokens: readonly Token[], subject: number): boolean {
  for (let k = subject - 1; k >= 0 && k > subject - 5; k--) {
    const { kind, lower } = tokens[k]!;
    if (
      kind !== 'word' ||
      /^(?:as|when|while|after|before|because|although|though|if|since|until)$/.test(lower)
    )
      return false;
    if (/^(?:that|how|why|whether|what|who|whom|which|where)$/.test(lower)) return true;
    if (k === subject - 1 && readCue(lower)?.strength === 'say') return true;
  }
  return false;
}

/** Whether a frame stands in a clause that depends on another. */
function isEmbedded(tokens: readonly Token[], { subject }: Frame): boolean {
  const before = tokens.slice(Math.max(0, subject.from - 2), subject.from);
  return (
    subject.from > 2 &&
    before.some(({ lower }) =>
      /^(?:that|how|why|because|who|whom|which|what|where|after|before|when|as|if|while)$/.test(lower),
    )
  );
}

/** Whether what follows a noun up to token `last` only says more of it: "the campaign of the senator from Maine". */
function isOnePhrase(tokens: readonly Token[], from: number, last: number): boolean {
  if (last < from) return true;
  return (
    /^(?:of|from|for|in|at)$/.test(tokens[from]!.lower) &&
    tokens.slice(from, last + 1).every((token) => !isAdverb(token.lower) && !readCue(token.lower))
  );
}

function skipAdverbs(tokens: readonly Token[], i: number): number {
  let at = i;
  while (at > 0 && tokens[at]!.lower.endsWith('ly') && isAdverb(tokens[at]!.lower)) at--;
  return at;
}

/** The subject of the clause that token `i` is in: what follows the last "when", "after" or "that". */
function findClauseSubject(tokens: readonly Token[], i: number): Subject | undefined {
  for (let k = i - 2; k >= 0; k--) {
    if (tokens[k]!.kind === 'quote') return undefined;
    if (/^(?:when|after|that|while|because|as|before|since|where)$/.test(tokens[k]!.lower))
      return findSubjectAfter(tokens, k + 1, i);
  }
  return undefined;
}
