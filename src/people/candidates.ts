import { DOUBTFUL_GIVEN_NAMES, isGivenName } from './tables/given-names.ts';
import { DEMONYM_NAMES, PLACE_NAMES } from './tables/places.ts';
import { pronounOfCourtesy, TITLE_HEADS, TITLE_MODIFIERS } from './tables/titles.ts';
import {
  LEADING_SURNAMES,
  NAME_HONOURS,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  STOP_WORDS,
  SURNAME_WORDS,
  THING_PREFIXES,
  THING_WORDS,
} from './tables/words.ts';
import { isInitial } from './parse-name.ts';
import type { Token } from './tokenize.ts';

/** Words in capitals that may be a name: indexes of the first and the last token. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  /** What stands right before it in the same run of capitals. */
  readonly before: Barrier;
}

/** A word of a run of capitals that is no part of a name; `none` at the run's edge. */
type Barrier = 'none' | 'title' | 'people' | 'place' | 'thing' | 'prefix' | 'word';

/** Finds the words that may be names: runs of capitals, cut where a word cannot stand in a name. */
export function findCandidates(tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (let start = 0; start < tokens.length;) {
    const end = tokens[start]!.isCapitalised ? endOfRun(tokens, start) : start + 1;
    if (tokens[start]!.isCapitalised) found.push(...cutRun(tokens, start, end));
    start = end;
  }
  return found;
}

/** True when the token follows its neighbour in one name, with nothing but a space between. */
export function isJoined(token: Token | undefined, previous: Token | undefined): boolean {
  return token !== undefined && previous?.isPossessive === false && /^[ \u00a0]{1,2}$/.test(token.gap);
}

function endOfRun(tokens: readonly Token[], start: number): number {
  let end = start + 1;
  for (;;) {
    const next = tokens[end];
    const isSuffix =
      next !== undefined && next.isCapitalised && next.gap === ', ' && NAME_SUFFIXES.has(next.folded);
    if (next?.isCapitalised && (isSuffix || isJoined(next, tokens[end - 1]))) end += 1;
    else if (isParticleRun(tokens, end)) end += tokens[end + 1]!.isCapitalised ? 2 : 3;
    else return end;
  }
}

/** `de`, `bin` or `von der` between two words in capitals. */
function isParticleRun(tokens: readonly Token[], at: number): boolean {
  const [previous, particle, next, afterNext] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!particle || !NAME_PARTICLES.has(particle.folded) || !isJoined(particle, previous)) return false;
  if (!isJoined(next, particle)) return false;
  if (next!.isCapitalised) return true;
  return NAME_PARTICLES.has(next!.folded) && isJoined(afterNext, next) && afterNext!.isCapitalised;
}

/** Cuts a run at the words that cannot stand in a name, and drops names that are part of another name. */
function cutRun(tokens: readonly Token[], start: number, end: number): Candidate[] {
  const found: Candidate[] = [];
  let before: Barrier = 'none';
  let first = -1;
  for (let at = start; at <= end;) {
    const { kind, length } =
      at < end ? readBarrier(tokens, at, end, first) : { kind: 'none' as const, length: 1 };
    const isEnd = at === end || kind !== undefined;
    if (!isEnd) {
      if (first < 0) first = at;
      at += length;
      continue;
    }
    if (first >= 0 && kind !== 'thing' && before !== 'prefix') found.push({ first, last: at - 1, before });
    if (first < 0 && before === 'prefix' && kind === 'none') return found;
    first = -1;
    before = kind ?? 'none';
    at += length;
  }
  return found;
}

/** What stops a name at a token, and how many tokens it takes; `kind` is undefined inside a name. */
function readBarrier(
  tokens: readonly Token[],
  at: number,
  end: number,
  first: number,
): { kind: Barrier | undefined; length: number } {
  const { folded, text, isSentenceStart } = tokens[at]!;
  for (let length = Math.min(3, end - at); length > 1; length--) {
    const phrase = tokens
      .slice(at, at + length)
      .map((token) => token.folded)
      .join(' ');
    if (PLACE_NAMES.has(phrase)) return { kind: 'place', length };
  }
  const isAfterGiven = first >= 0 && tokens.slice(first, at).some((token) => isSureGiven(token.folded));
  const isAfterFamily = first >= 0 && LEADING_SURNAMES.has(tokens[first]!.folded);
  const isAfterCourtesy =
    first < 0 &&
    isJoined(tokens[at], tokens[at - 1]) &&
    pronounOfCourtesy(tokens[at - 1]!.folded) !== undefined;
  const isLast = at === end - 1 || NAME_SUFFIXES.has(tokens[at + 1]!.folded);
  if (first >= 0 && (NAME_PARTICLES.has(folded) || NAME_SUFFIXES.has(folded))) return inName;
  if (isAfterCourtesy && !TITLE_WORDS_AFTER_COURTESY.has(folded)) return inName;
  if (isAfterGiven && isLast && isSurnameToo(folded, tokens[at - 1]!.folded)) return inName;
  if (isAfterFamily && isLast && isSyllable(tokens[at]!)) return inName;
  if (isHonourInName(tokens, at, end, first)) return inName;
  if (isFamilyAfterTitle(tokens, at, end, first)) return inName;
  if (isAfterGiven && /^\p{Lu}\.?$/u.test(text)) return inName;
  if (
    isGivenName(folded) &&
    !isLast &&
    !TITLE_HEADS.has(folded) &&
    (!isSentenceStart || isBeforeName(tokens[at + 1]!, folded))
  )
    return inName;
  return { kind: barrierOf(tokens[at]!), length: 1 };
}

/** `Mr. President`, `Madam Secretary`. */
const TITLE_WORDS_AFTER_COURTESY = new Set(
  'president vice secretary speaker chairman chair ambassador minister prime mayor leader justice judge chancellor'.split(
    ' ',
  ),
);

const inName = { kind: undefined, length: 1 } as const;

/** `Stephen King`, `Denzel Washington`; an office only right after a given name or an initial. */
function isSurnameToo(folded: string, previous: string): boolean {
  if (SURNAME_WORDS.has(folded) || PLACE_NAMES.has(folded)) return true;
  const isNext = isSureGiven(previous) || isInitial(previous);
  return isNext && (DEMONYM_NAMES.has(folded) || TITLE_HEADS.has(folded));
}

/** The last word of `Kim Jong Un`, `Hun Sen`, `Bui Thanh Son`: no abbreviation. */
function isSyllable({ folded, text }: Token): boolean {
  return SURNAME_WORDS.has(folded) && /^\p{Lu}\p{Ll}+$/u.test(text);
}

/** `Hassan Sheikh Mohamud`, `Shah Mahmood Qureshi`: a word of honour between names, or the first of three. */
function isHonourInName(tokens: readonly Token[], at: number, end: number, first: number): boolean {
  if (!NAME_HONOURS.has(tokens[at]!.folded)) return false;
  const isNameAt = (index: number) => index < end && barrierOf(tokens[index]!) === undefined;
  if (first >= 0) return isNameAt(at + 1);
  return tokens[at]!.folded === 'shah' && isNameAt(at + 1) && isNameAt(at + 2) && !isAfterThe(tokens, at);
}

function isAfterThe(tokens: readonly Token[], at: number): boolean {
  return /^(?:the|late|former)$/.test(tokens[at - 1]?.folded ?? '');
}

/** `Foreign Minister Park Jin`: a family name that is a common word too, between an office and one more name. */
function isFamilyAfterTitle(tokens: readonly Token[], at: number, end: number, first: number): boolean {
  const [title, family, given] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (first >= 0 || at + 2 !== end || !LEADING_SURNAMES.has(family.folded)) return false;
  if (!isJoined(family, title) || !TITLE_HEADS.has(title!.folded)) return false;
  return barrierOf(given!) === undefined;
}

/** At the head of a sentence `Bill Roe` is a name; `Will Roe` may be a question. */
function isBeforeName(next: Token, folded: string): boolean {
  return folded !== 'will' && folded !== 'may' && barrierOf(next) === undefined;
}

/** What a word of a run of capitals is when it can be no part of a name. */
export function barrierOf({ folded, text, isSentenceStart }: Token): Barrier | undefined {
  if (pronounOfCourtesy(folded) || TITLE_HEADS.has(folded)) return 'title';
  if (DEMONYM_NAMES.has(folded)) return 'people';
  if (STOP_WORDS.has(folded)) return 'word';
  if (/-(?:born|based|backed|led|era|style|bred|trained)$/.test(folded)) return 'people';
  if (THING_PREFIXES.has(folded)) return 'prefix';
  if (TITLE_MODIFIERS.has(folded)) return THING_WORDS.has(folded) ? 'thing' : 'people';
  if (THING_WORDS.has(folded) || isGlued(text)) return 'thing';
  if (PLACE_NAMES.has(folded) && !(isGivenName(folded) && !isSentenceStart)) return 'place';
  if (/^\p{Lu}{3,}$|^(?:\p{Lu}\.){2,}$/u.test(text) && !isInitials(text)) return 'thing';
  return undefined;
}

/** `RoeShareLikeReply`: words of a page that lost the blanks between them. */
function isGlued(text: string): boolean {
  return (text.match(/\p{Ll}(?=\p{Lu})/gu)?.length ?? 0) > 2;
}

/** `J.` or `J.D.`: no more than two letters. */
function isInitials(text: string): boolean {
  return /^(?:\p{Lu}\.){1,2}$/u.test(text);
}

/** True for a given name that is no common word and no place. */
export function isSureGiven(folded: string): boolean {
  return isGivenName(folded) && !DOUBTFUL_GIVEN_NAMES.has(folded);
}
