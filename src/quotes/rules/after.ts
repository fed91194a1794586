import type { Frame } from '../frames.ts';
import type { Finding, Reading } from '../reading.ts';
import { DASH, isAdverb, JOINERS, PREPOSITIONS, PRONOUNS } from '../words.ts';
import { findBefore } from './before.ts';
import { isObject } from './objects.ts';
import type { Token } from '../tokens.ts';

/**
 * The speaker stands right after the quotation.
 *
 * @example “It will rain,” said Ida Holm. · “It will rain,” Holm, a forecaster, said.
 */
export function findAfter(reading: Reading, quote: number): Finding | undefined {
  const { quotes, sentences, frames } = reading;
  const { sentence, token, text } = quotes[quote]!;
  const { tokens } = sentences[sentence]!;
  const hasStop = /[,?!…—–-]['’”")\]]*\s*$/u.test(text) || tokens[token + 1]?.text === ',';
  if (DASH.test(tokens[token + 1]?.text ?? '') && DASH.test(tokens[token - 1]?.text ?? '')) return undefined;
  const first = findFirst(reading, quote);
  if (first < quote && findBefore(reading, first)) return undefined;
  if (isAnnounced(tokens, frames[sentence]!, token) || isInLead(tokens, frames[sentence]!, token))
    return undefined;
  const start = tokens[token + 1]?.kind === 'sign' ? token + 2 : token + 1;
  const found = frames[sentence]!.findIndex(
    ({ cue, subject, order, link }) =>
      cue > token && link !== 'passive' && (order === 'verb-subject' || subject.from > token),
  );
  const frame = findMain(frames[sentence]!, found);
  if (!frame || tokens.slice(token + 1, reach(frame)).some(({ kind }) => kind === 'quote')) return undefined;
  if (!isAdjacent(tokens, start, frame, hasStop)) return undefined;
  const spoken = findQuotedAs(tokens, frame, frames[sentence]![found + 1]) ?? frame;
  return { sentence, subject: spoken.subject, frame: spoken };
}

/** The first of the quotations that "and" or a comma joins to this one: "“…,” “…” and “…”". */
function findFirst({ quotes, sentences }: Reading, quote: number): number {
  let first = quote;
  for (; first > 0 && quotes[first - 1]!.sentence === quotes[quote]!.sentence; first--) {
    const { tokens } = sentences[quotes[quote]!.sentence]!;
    const between = tokens.slice(quotes[first - 1]!.token + 1, quotes[first]!.token);
    if (!/^(?:|and|or|but|,)$/.test(between.map(({ lower }) => lower).join(' '))) break;
  }
  return first;
}

/** The verb that a speaker shares with the clause of "who" before it: "said" in "Holm, who called it “wet,” said". */
function findMain(frames: readonly Frame[], found: number): Frame | undefined {
  const frame = frames[found];
  if (frame?.subject.relative === undefined) return frame;
  const main = frames.find(
    ({ subject, link, cue }) =>
      cue > frame.cue &&
      link === 'own' &&
      subject.from === frame.subject.from &&
      subject.relative === undefined,
  );
  return main ?? frame;
}

/** Up to where another quotation would come between: one within the speaker's description does not. */
const reach = ({ cue, subject, order }: Frame): number =>
  order === 'subject-verb' ? Math.min(cue, subject.to) : cue;

/** The verb of "as saying" in "Tass quoted Holm as saying". */
const findQuotedAs = (tokens: readonly Token[], frame: Frame, next: Frame | undefined): Frame | undefined =>
  frame.lemma === 'quote' && next && tokens[next.cue - 1]?.lower === 'as' ? next : undefined;

/** "Holm said that", "Holm warned:": a verb of saying leads into the quotation. */
function isAnnounced(tokens: readonly Token[], frames: readonly Frame[], quote: number): boolean {
  const at =
    /^[,:]$/.test(tokens[quote - 1]?.text ?? '') || tokens[quote - 1]?.lower === 'that'
      ? quote - 2
      : quote - 1;
  const isThat = tokens[quote - 1]?.lower === 'that';
  if (frames.some((frame) => isObject(tokens, frame, quote))) return true;
  return frames.some(
    ({ cue, cueEnd, strength, order }) =>
      strength === 'say' &&
      order === 'subject-verb' &&
      (cue === at || (isThat && cue < at && at - cue < ADJUNCT && areWords(tokens, cueEnd, at))),
  );
}

/** Words of time or place between a verb and "that", at most: "said on Monday that". */
const ADJUNCT = 4;
const areWords = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every(({ kind }) => kind === 'word');

/** What a clause holds that goes on with what it quotes: "called it “…” and “…,”". */
const areWordsOrQuotes = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every(({ kind }) => kind !== 'sign');

/** Words that open a clause before the main one. */
const LEAD = /^(?:after|when|where|while|although|though|whereas|as|before|because|since)$/;

/** "After Holm called it “…,” Berg said": a clause before the main one has a speaker of its own. */
function isInLead(tokens: readonly Token[], frames: readonly Frame[], quote: number): boolean {
  const first = /^(?:and|but|even)$/.test(tokens[0]!.lower) ? 1 : 0;
  if (!LEAD.test(tokens[first]!.lower)) return false;
  return frames.some(
    ({ cue, cueEnd, link, order }) =>
      cue < quote && link === 'own' && order === 'subject-verb' && areWordsOrQuotes(tokens, cueEnd, quote),
  );
}

/** Words that go on with the reporter's own sentence. */
const OPENERS =
  /^(?:and|but|or|while|because|until|after|as|when|if|even|before|that|which|who|to|in|on|for|including|with|at|during)$/;

/** "“…,” a week after Holm spoke": words that make the clause after the quotation another matter's. */
const SUBORDINATE = /^(?:after|before|since|when|while|because|until)$/;

/** "drawing cheers", "echoing critics who say": what goes on after the quotation with a participle. */
const isParticiple = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\p{Ll}{2,}ing$/u.test(token.text) && token.lower !== 'according';

function isAdjacent(tokens: readonly Token[], start: number, frame: Frame, hasStop: boolean): boolean {
  const first = frame.order === 'subject-verb' ? frame.subject.from : frame.cue;
  if (first < start) return first === start - 1;
  if (first === start + 1 && tokens[start]!.lower === 'as' && frame.strength === 'say') return true;
  const between = tokens.slice(start, first);
  if (/^(?:is|was) (?:how|what)$/.test(between.map(({ lower }) => lower).join(' '))) return true;
  const isPlain = between.every(
    ({ kind, lower }) =>
      kind === 'word' &&
      !PREPOSITIONS.has(lower) &&
      !JOINERS.has(lower) &&
      !isAdverb(lower) &&
      !PRONOUNS.has(lower),
  );
  if (!hasStop)
    return between.length <= 6 && isPlain && frame.strength === 'say' && frame.subject.kind !== 'nominal';
  if (SUBORDINATE.test(between.at(-1)?.lower ?? '')) return false;
  const opener = (first < start ? tokens[start] : between[0])?.lower ?? '';
  return !OPENERS.test(opener) && !isParticiple(tokens[start]) && between.length <= 20;
}
