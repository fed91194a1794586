import type { Span } from '../model/index.ts';
import { isJoined } from '../people/candidates.ts';
import { PLACE_NAMES } from '../people/tables/places.ts';
import { pronounOfCourtesy, TITLE_HEADS } from '../people/tables/titles.ts';
import { THING_PREFIXES } from '../people/tables/words.ts';
import { tokenize, type Token } from '../people/tokenize.ts';
import { foldPhrase } from '../organizations/fold-phrase.ts';
import { describePlace, type PlaceFacts } from './tables/gazetteer.ts';

/** A place in an article that names a place on the map. */
export interface PlaceSighting extends PlaceFacts {
  /** Index of the block. */
  readonly block: number;
  readonly span: Span;
  /** As written, without a possessive ending. */
  readonly written: string;
}

/** Words of days, which may follow a place without being of its name: `Geneva Friday`. */
const TIMES =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan\.|feb\.|mar\.|apr\.|aug\.|sept\.|oct\.|nov\.|dec\.)$/;
/** Places whose names are words: at the head of a sentence they say nothing. */
const WORDS = new Set(
  'mobile nice reading orange bath essen split most hull cork buffalo aurora concord ames mesa'.split(' '),
);

/** Places whose names people bear. */
const NAMES = new Set(
  'charlotte lincoln madison jackson florence jefferson houston clinton aurora dayton columbia carolina'.split(
    ' ',
  ),
);

function isDateline({ text, isSentenceStart }: Token): boolean {
  return isSentenceStart && text === text.toUpperCase();
}

/** `Charlotte, N.C.` */
function isBeforeState(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  return next?.gap === ', ' && next.isCapitalised && (PLACE_NAMES.has(next.folded) || /\.$/.test(next.text));
}

/**
 * Finds the places that an article names. A name inside another name (`Lake Geneva`, `Washington Post`, `Helsinki
 * Accords`) is none, nor is one of a person or an organization.
 *
 * @param taken spans of each block that name a person or an organization.
 * @param own names from records, folded; the value is the name.
 */
export function findPlaces(
  blocks: readonly string[],
  taken: (block: number) => readonly Span[],
  own: ReadonlyMap<string, string> = new Map(),
): PlaceSighting[] {
  return blocks.flatMap((text, block) => {
    const tokens = tokenize(text);
    const spans = taken(block);
    const found: PlaceSighting[] = [];
    for (let first = 0; first < tokens.length;) {
      const last = tokens[first]!.isCapitalised ? placeEnd(tokens, first, own) : undefined;
      if (last !== undefined) {
        const span = { startUtf16: tokens[first]!.startUtf16, endUtf16: tokens[last]!.endUtf16 };
        const isFree = spans.every(
          (other) => other.endUtf16 <= span.startUtf16 || other.startUtf16 >= span.endUtf16,
        );
        const phrase = foldPhrase(tokens, first, last);
        const ownName = own.get(phrase);
        const facts = { ...describePlace(phrase), ...(ownName !== undefined && { name: ownName }) };
        const written = text.slice(span.startUtf16, span.endUtf16);
        if (isFree) found.push({ block, span, written, ...facts });
      }
      first = (last ?? first) + 1;
    }
    return found;
  });
}

function placeEnd(
  tokens: readonly Token[],
  first: number,
  own: ReadonlyMap<string, string>,
): number | undefined {
  for (let last = Math.min(first + 3, tokens.length - 1); last >= first; last--) {
    const isRun = tokens
      .slice(first + 1, last + 1)
      .every(
        (token, at) =>
          isJoined(token, tokens[first + at]) &&
          (token.isCapitalised || token.folded === 'of' || token.folded === 'and'),
      );
    if (!isRun) continue;
    const phrase = foldPhrase(tokens, first, last);
    if (!own.has(phrase) && !PLACE_NAMES.has(phrase)) continue;
    return isAlone(tokens, first, last, phrase) ? last : undefined;
  }
  return undefined;
}

/** True when the words are no part of a longer name, and no adjective. */
function isAlone(tokens: readonly Token[], first: number, last: number, phrase: string): boolean {
  const [token, previous, next] = [tokens[first]!, tokens[first - 1], tokens[last + 1]];
  const isAfterPlacing = /^(?:in|to|from|near|at|of|outside|around)$/.test(previous?.folded ?? '');
  if (WORDS.has(phrase) && (token.isSentenceStart || !isAfterPlacing)) return false;
  if (NAMES.has(phrase) && !isAfterPlacing && !isDateline(token) && !isBeforeState(tokens, last))
    return false;
  if (/^(?:u\.s\.|us|u\.k\.|uk|d\.c\.)$/.test(phrase)) return isNoun(tokens, first, last);
  if (isJoined(next, tokens[last]) && next!.isCapitalised && !TIMES.test(next!.folded) && !isTitle(next!))
    return false;
  if (isJoined(next, tokens[last]) && isOfDeal(tokens, last, phrase)) return false;
  if (/^-\p{Lu}/u.test(next?.gap.concat(next.text) ?? '')) return false;
  if (!previous?.isCapitalised || !isJoined(token, previous)) return true;
  if (THING_PREFIXES.has(previous.folded)) return false;
  return previous.isSentenceStart || TIMES.test(previous.folded);
}

/** `the Minsk peace deal`, `Baltic nations`: the word stands for a treaty, or for its peoples. */
function isOfDeal(tokens: readonly Token[], last: number, phrase: string): boolean {
  const words = tokens
    .slice(last + 1, last + 3)
    .map(({ folded, isCapitalised }) => (isCapitalised ? '' : folded));
  if (/^(?:baltic|arctic|atlantic|pacific|mediterranean|adriatic|balkan|caribbean)$/.test(phrase))
    return (
      words[0] !== '' &&
      !/^(?:and|or|is|was|has|had|will|to|in|on|at|from|of|for|with|that)$/.test(words[0] ?? '')
    );
  return words.some((word) =>
    /^(?:accords?|agreements?|treaty|deal|pact|protocols?|convention|format|process)$/.test(word),
  );
}

function isTitle({ folded }: Token): boolean {
  return (TITLE_HEADS.has(folded) && folded !== 'star') || pronounOfCourtesy(folded) !== undefined;
}

/** `the U.S. said`, `in the U.S.`: a noun; `U.S. officials`: an adjective. */
function isNoun(tokens: readonly Token[], first: number, last: number): boolean {
  const [previous, next] = [tokens[first - 1], tokens[last + 1]];
  if (tokens[last]!.isPossessive || !isJoined(next, tokens[last])) return previous?.folded === 'the' || !next;
  return (
    previous?.folded === 'the' &&
    /^(?:and|or|is|was|has|had|have|will|would|could|can|may|must|should|said|says|to|in|on|at|from|of|for|with|that|over|but|believes?|wants?|responds?|accuses?|warned|faces|stepped|races)$/.test(
      next!.folded,
    )
  );
}
