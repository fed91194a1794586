import { PLACE_NAMES } from '../../people/tables/places.ts';
import { isCapital } from '../subjects/names.ts';
import type { Token } from '../tokens.ts';
import { DAYS_AND_MONTHS, isAdverb, PRONOUNS } from '../words.ts';
import { FOLLOWERS } from './nouns.ts';
import { PLACE_NOUN } from './tables.ts';
import type { Adjunct, Tokens } from './types.ts';

/** Words in the name of a place, at most. */
const LONGEST = 6;

/**
 * A phrase of place at token `i`, its preposition first.
 *
 * @example “in Lindholm, Ohio”, “outside the Harbour Museum in Oslo”, “outside the Harbour Hotel”.
 */
export function readPlace(tokens: Tokens, i: number): Adjunct | undefined {
  const preposition = tokens[i]?.lower ?? '';
  const end =
    preposition === 'in' ? (readTown(tokens, i + 1) ?? readBuilding(tokens, i + 1)) : readSite(tokens, i);
  if (end === undefined || !isEnd(tokens[end])) return undefined;
  const isWithin = /^(?:in|outside|near)$/.test(tokens[end]?.lower ?? '') && preposition !== 'in';
  const outer = isWithin ? readTown(tokens, end + 1) : undefined;
  return { tells: 'place', from: i, to: outer ?? end };
}

function isEnd(next: Token | undefined): boolean {
  if (!next || next.kind === 'quote' || DAYS_AND_MONTHS.has(next.lower) || isAdverb(next.lower)) return true;
  return FOLLOWERS.test(next.lower) || FOLLOWERS.test(next.text) || PRONOUNS.has(next.lower);
}

function readSite(tokens: Tokens, i: number): number | undefined {
  return /^(?:at|outside|inside|near|aboard|on)$/.test(tokens[i]?.lower ?? '')
    ? readBuilding(tokens, i + 1)
    : undefined;
}

/** A known place, or a town that a known one follows: "Lindholm, Ohio". */
export function readTown(tokens: Tokens, from: number): number | undefined {
  let end = from;
  while (end < from + 4 && isCapital(tokens[end]) && !DAYS_AND_MONTHS.has(tokens[end]!.lower)) end++;
  for (; end > from; end--) {
    const next = tokens[end];
    if (isCapital(next) && !DAYS_AND_MONTHS.has(next!.lower)) continue;
    const state = next?.text === ',' ? readKnown(tokens, end + 1) : undefined;
    if (state !== undefined && !tokens[from]!.isPerson) return state;
    if (isKnown(tokens, from, end)) return end;
  }
  return undefined;
}

function readKnown(tokens: Tokens, from: number): number | undefined {
  for (const length of [3, 2, 1])
    if (isKnown(tokens, from, from + length) && !isCapital(tokens[from + length])) return from + length;
  return STATE.test(tokens[from]?.text ?? '') ? from + 1 : undefined;
}

const STATE =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|[A-Z]\.[A-Z])\.$/;

function isKnown(tokens: Tokens, from: number, to: number): boolean {
  if (to > tokens.length || !isCapital(tokens[from])) return false;
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  return PLACE_NAMES.has(words.join(' '));
}

/** A building or a ground with a name: "the White House", "Harbour Tower", "the foreign ministry building". */
function readBuilding(tokens: Tokens, from: number): number | undefined {
  let hasName = false;
  const first = tokens[from];
  let end = /^(?:the|his|her|its|their)$/.test(first?.lower ?? '') ? from + 1 : from;
  for (; end < from + LONGEST; end++) {
    const token = tokens[end];
    if (token?.kind !== 'word' || DAYS_AND_MONTHS.has(token.lower)) return undefined;
    if (PLACE_NOUN.test(token.lower) && (hasName || isCapital(token))) {
      const next = tokens[end + 1];
      if (next && PLACE_NOUN.test(next.lower)) continue;
      if (isCapital(next) && !DAYS_AND_MONTHS.has(next!.lower)) return undefined;
      return readOf(tokens, end + 1);
    }
    if (!isCapital(token) && !(token.lower === "'s")) return undefined;
    hasName = true;
  }
  return undefined;
}

/** "of Lindholm" after "the University". */
function readOf(tokens: Tokens, at: number): number {
  if (tokens[at]?.lower !== 'of') return at;
  let end = at + 1;
  while (isCapital(tokens[end]) && !DAYS_AND_MONTHS.has(tokens[end]!.lower)) end++;
  return end > at + 1 ? end : at;
}
