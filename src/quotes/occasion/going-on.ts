import type { OccasionKind } from '../../model/index.ts';
import type { Finding, Reading } from '../reading.ts';
import { findSentenceSubject, type Subject } from '../subjects/index.ts';
import { DAYS_AND_MONTHS, PREPOSITIONS } from '../words.ts';
import { SPEECH } from './tables.ts';
import type { Adjunct, Tokens } from './types.ts';
import { readAround } from './zones.ts';

/** Sentences back, at most, to where an occasion is told. */
const REACH = 6;
/** Occasions at which somebody goes on speaking; what is written is told anew each time. */
const LIVE = new Set<OccasionKind>([
  'news-conference',
  'briefing',
  'interview',
  'broadcast',
  'call',
  'speech',
  'debate',
  'hearing',
  'rally',
]);

/** What an earlier sentence tells of the occasion at which somebody goes on speaking, and the sentence. */
export interface Earlier {
  readonly sentence: number;
  readonly adjuncts: readonly Adjunct[];
}

/**
 * The occasion at which "he", "she" or somebody named again goes on: the one told where their speaking was last reported, in the
 * same paragraph or the one before, when nobody else speaks or acts in between.
 *
 * @example Speaking to reporters after the talks, Holm said the ice would hold. ¶ “It is thick,” he said.
 */
export function readEarlier(
  reading: Reading,
  { sentence, subject, frame: own }: Finding,
): Earlier | undefined {
  if (own && (!SPEECH.has(own.lemma) || /^(?:respond|reply|answer)$/.test(own.lemma))) return undefined;
  const { sentences, frames } = reading;
  const { tokens, block } = sentences[sentence]!;
  if (!isPronoun(tokens, subject) && subject.kind !== 'name') return undefined;
  if (opensAnew(tokens)) return undefined;
  if (tokens.slice(0, subject.from).some(({ isPerson }) => isPerson)) return undefined;
  for (let at = sentence - 1; at >= Math.max(0, sentence - REACH); at--) {
    const before = sentences[at]!;
    if (before.block < block - 1) return undefined;
    const frame = frames[at]!.find(({ lemma, link }) => SPEECH.has(lemma) && link !== 'infinitive');
    const main = findSentenceSubject(before.tokens, before.tokens.length);
    if (!frame) {
      if (
        main &&
        main.kind !== 'pronoun' &&
        !(subject.kind === 'name' && isSame(tokens, subject, before.tokens, main))
      )
        return undefined;
      continue;
    }
    if (frame.lemma === 'ask') return undefined;
    if (subject.kind === 'name' && !isSame(tokens, subject, before.tokens, frame.subject)) return undefined;
    const adjuncts = readAround(reading, { sentence: at, subject: frame.subject, frame });
    const isNext = at === sentence - 1 && before.block === block;
    if (adjuncts.some(isLive) || (isNext && adjuncts.some(({ tells }) => tells === 'when')))
      return { sentence: at, adjuncts: adjuncts.filter(({ tells }) => tells !== 'nothing') };
    const isOn = subject.kind === 'name' || isPronoun(before.tokens, frame.subject);
    if (!isOn || adjuncts.some(({ tells }) => tells !== 'nothing')) return undefined;
  }
  return undefined;
}

const isPronoun = (tokens: Tokens, { from }: Subject): boolean => /^(?:he|she)$/.test(tokens[from]!.lower);

/** "Ida Holm" and "Holm": whether two names end alike, or a pronoun stands for the one before. */
const isSame = (tokens: Tokens, one: Subject, earlier: Tokens, other: Subject): boolean =>
  tokens[one.to - 1]!.lower === earlier[other.to - 1]!.lower || isPronoun(earlier, other);

/** "On a tour in May, she said", "he said the next day": the sentence sets a scene or a time of its own. */
function opensAnew(tokens: Tokens): boolean {
  const { lower } = tokens[0]!;
  if (PREPOSITIONS.has(lower) || /^(?:earlier|later|last|when|asked|while|as|once)$/.test(lower)) return true;
  return tokens.some(
    (token) => token.kind === 'word' && (DAYS_AND_MONTHS.has(token.lower) || TIME.test(token.lower)),
  );
}

const TIME =
  /^(?:later|earlier|ago|afterwards?|subsequently|thereafter|eventually|meanwhile|(?:day|week|month|year|night|weekend)s?)$/;

function isLive(adjunct: Adjunct): boolean {
  return adjunct.tells === 'addressee' || (adjunct.tells === 'occasion' && LIVE.has(adjunct.kind));
}
