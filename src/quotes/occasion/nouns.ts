import type { OccasionKind } from '../../model/index.ts';
import { readCue } from '../cues.ts';
import { DAYS_AND_MONTHS, isAdverb, JOINERS, PREPOSITIONS, PRONOUNS } from '../words.ts';
import type { Token } from '../tokens.ts';
import { isCapital } from '../subjects/names.ts';
import { AUDIENCE, LONGEST_OCCASION, OCCASIONS } from './tables.ts';
import type { Stretch, Tokens } from './types.ts';

/** Words of a phrase before its head, at most. */
const REACH = 9;
const DETERMINER =
  /^(?:the|a|an|his|her|its|their|this|that|one|another|some|several|two|three|other|many|our|my)$/;
const AUXILIARY =
  /^(?:is|was|were|are|be|been|will|would|has|had|have|can|could|may|might|should|must|did|does|do|not|never)$/;
const WEEKDAY = /^(?:sun|mon|tues|wednes|thurs|fri|satur)day$/;

/** The noun of an occasion, with its place in the phrase. */
export interface OccasionNoun extends Stretch {
  readonly kind: OccasionKind;
  readonly day: Stretch | undefined;
}

/**
 * The noun of an occasion in the phrase that begins at token `i`, whatever stands before it.
 *
 * @example “a separate Lindholm news conference”, “a series of tweets”, “a Friday interview”.
 */
export function readOccasionNoun(tokens: Tokens, i: number): OccasionNoun | undefined {
  let found: OccasionNoun | undefined;
  for (let at = i; at < tokens.length && at < i + REACH; at++) {
    const { lower, kind } = tokens[at]!;
    if (kind === 'quote' && at > i) continue;
    if (kind !== 'word') break;
    if (found && lower === 'broadcast') break;
    const noun = at > i ? matchOccasion(tokens, at) : matchPlural(tokens, at);
    if (noun) {
      found = { from: i, day: findDay(tokens, i, at), ...noun };
      at = noun.to - 1;
      continue;
    }
    if (found) break;
    if (
      lower === 'of' &&
      /^(?:series|string|pair|number|flurry|slew|set|couple|round|volley)$/.test(tokens[at - 1]?.lower ?? '')
    )
      continue;
    const isClause =
      PREPOSITIONS.has(lower) || JOINERS.has(lower) || PRONOUNS.has(lower) || AUXILIARY.test(lower);
    if (isClause && !DETERMINER.test(lower)) break;
  }
  return found;
}

function matchOccasion(tokens: Tokens, at: number): { kind: OccasionKind; to: number } | undefined {
  for (let length = LONGEST_OCCASION; length > 0; length--) {
    const words = tokens.slice(at, at + length);
    if (words.length < length || words.some(({ kind }) => kind !== 'word')) continue;
    const kind = OCCASIONS.get(words.map(({ lower }) => lower).join(' '));
    if (kind && !isCompound(tokens[at + length])) return { kind, to: at + length };
  }
  return undefined;
}

/** Whether the next word makes the noun part of another: "the debate hall", "the letter's tone". */
function isCompound(next: Token | undefined): boolean {
  if (!next || next.lower === "'s") return next !== undefined;
  if (next.kind !== 'word' || isCapital(next) || OCCASIONS.has(next.lower)) return false;
  const { lower } = next;
  const isOpen =
    FOLLOWERS.test(lower) || PREPOSITIONS.has(lower) || JOINERS.has(lower) || PRONOUNS.has(lower);
  const isVerb = /(?:ed|ing|en)$/.test(lower) || AUXILIARY.test(lower) || readCue(lower) !== undefined;
  return !(isOpen || isVerb || DETERMINER.test(lower) || isAdverb(lower) || AFTER_NOUN.test(lower));
}

const AFTER_NOUN =
  /^(?:set|held|sent|early|late|here|moments|shortly|hours|days|minutes|two|three|a|an|with|week|conference|call|show|program)$/;

/** Without a determiner an occasion is told in the plural, or as a matter: "in tweets", "in remarks". */
function matchPlural(tokens: Tokens, at: number): { kind: OccasionKind; to: number } | undefined {
  const noun = matchOccasion(tokens, at);
  return noun && /s$|testimony$/.test(tokens[noun.to - 1]!.lower) ? noun : undefined;
}

function findDay(tokens: Tokens, from: number, to: number): Stretch | undefined {
  for (let at = from; at < to; at++) {
    if (!WEEKDAY.test(tokens[at]!.lower)) continue;
    const isPossessive = tokens[at + 1]?.lower === "'s";
    if (isPossessive) return undefined;
    const isLong = /^(?:morning|afternoon|evening|night)$/.test(tokens[at + 1]?.lower ?? '');
    return { from: at, to: isLong ? at + 2 : at + 1 };
  }
  return undefined;
}

/**
 * Those who are spoken to, at token `i`: a name, a body, or people by what they are. Absent where the words
 * may run on into a clause of their own.
 *
 * @example “reporters”, “the Lindholm Gazette”, “a crowd of supporters”, “Mr. Dovik”.
 */
export function readAddressee(tokens: Tokens, i: number): Stretch | undefined {
  let end = i;
  let hasHead = false;
  while (end < tokens.length && end < i + 12) {
    const step = stepAddressee(tokens, end, hasHead);
    if (!step) break;
    ({ end, hasHead } = step);
  }
  while (tokens[end - 1]?.lower === 'of') end--;
  return hasHead && end > i && isEnded(tokens, i, end) ? { from: i, to: end } : undefined;
}

/** One word on; nothing where the phrase ends. A head is a name, or a noun of those who listen. */
function stepAddressee(
  tokens: Tokens,
  at: number,
  hasHead: boolean,
): { end: number; hasHead: boolean } | undefined {
  const token = tokens[at]!;
  const { lower, text } = token;
  const isOwned = tokens[at - 1]?.lower === "'s";
  if (token.kind === 'quote') return isOwned && isTitle(text) ? { end: at + 1, hasHead: true } : undefined;
  if (lower === "'s") return { end: at + 1, hasHead: false };
  if (text === '&' && hasHead) return { end: at + 1, hasHead };
  if (token.kind !== 'word' || isTime(token)) return undefined;
  const isJoint = lower === 'and' && AUDIENCE.test(tokens[at + 1]?.lower ?? '');
  if (lower === 'of' || isJoint) return hasHead ? { end: at + 1, hasHead } : undefined;
  if (!isPartOf(tokens, at, hasHead)) return undefined;
  if (isCapital(token) || AUDIENCE.test(lower)) return { end: at + 1, hasHead: true };
  if (!hasHead) return { end: at + 1, hasHead };
  const medium = findMedium(tokens, at);
  return medium === undefined ? undefined : { end: medium + 1, hasHead };
}

/** Days and months; in capitals they belong to a name: "USA TODAY". */
const isTime = ({ lower, text }: Token): boolean => DAYS_AND_MONTHS.has(lower) && !/^\p{Lu}{3,}$/u.test(text);

/** Whether a word can belong to a noun's phrase. */
function isPartOf(tokens: Tokens, at: number, hasHead: boolean): boolean {
  const { lower } = tokens[at]!;
  if (DETERMINER.test(lower)) return !hasHead || tokens[at - 1]?.lower === 'of';
  return !(PREPOSITIONS.has(lower) || JOINERS.has(lower) || PRONOUNS.has(lower) || AUXILIARY.test(lower));
}

/** "state news agency" after "Russian" and before its name: the token of the noun. */
function findMedium(tokens: Tokens, from: number): number | undefined {
  if (tokens[from - 1]?.isPerson) return undefined;
  for (let at = from; at < from + 4 && tokens[at]?.kind === 'word' && !isCapital(tokens[at]); at++)
    if (MEDIUM.test(tokens[at]!.lower)) return at;
  return undefined;
}

const MEDIUM =
  /^(?:agency|network|newspaper|daily|station|channel|magazine|broadcaster|website|media|outlets?)$/;

/** What may follow a name: no verb that would make it a subject, no noun that would make it an adjective. */
export const FOLLOWERS =
  /^(?:[.,;:?!)—–-]|--|that|how|why|what|when|where|who|whom|if|whether|to|in|on|at|during|after|before|from|by|via|as|about|through|over|for|with|while|outside|inside|last|this|earlier|later|yesterday|today|he|she|it|they|there|because|not|and|or|but|aboard|ahead|following|recently|afterward|afterwards|of|today|tonight|via|just|again|also|then|bluntly|flatly|aged|near|upon|under|without|so|regarding|concerning)$/;

function isEnded(tokens: Tokens, from: number, end: number): boolean {
  const last = tokens[end - 1]!;
  const next = tokens[end];
  if (!next || next.kind === 'quote' || DAYS_AND_MONTHS.has(next.lower)) return true;
  if (FOLLOWERS.test(next.lower) || FOLLOWERS.test(next.text)) return true;
  return AUDIENCE.test(last.lower) && !isCapital(last) && end - from > 0 && !readCue(next.lower);
}

/** A title between marks: few words, all but small ones with a capital. */
export function isTitle(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  return (
    words.length > 0 &&
    words.length < 8 &&
    words.every(
      (word, n) =>
        /^[\p{Lu}\p{N}]/u.test(word) ||
        (n > 0 && /^(?:a|an|the|of|in|on|at|to|for|and|with|from|by)$/.test(word)),
    )
  );
}
