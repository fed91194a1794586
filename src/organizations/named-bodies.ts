import { isJoined, isSureGiven } from '../people/candidates.ts';
import { isGivenName } from '../people/tables/given-names.ts';
import { PLACE_NAMES } from '../people/tables/places.ts';
import { TITLE_HEADS } from '../people/tables/titles.ts';
import { STOP_WORDS } from '../people/tables/words.ts';
import type { Token } from '../people/tokenize.ts';
import { foldPhrase } from './fold-phrase.ts';
import {
  FIRST_WORDS,
  KIND_WORDS,
  KNOWN_BODIES,
  LAST_WORDS,
  NO_BODIES,
  PLAIN_FIRST,
} from './tables/bodies.ts';

/** What was read: the last token of the name, and the name. */
interface NamedBody {
  readonly last: number;
  readonly name: string;
  readonly country: undefined;
}

/**
 * Reads an organization whose name says what it is: `RAND Corporation`, `Center for a New American Security`,
 * `the CNA research organization`; `undefined` where none begins at `first`.
 */
export function readNamedBody(text: string, tokens: readonly Token[], first: number): NamedBody | undefined {
  if (isOutside(tokens[first]!) || continuesName(tokens, first) || isMocked(text, tokens, first))
    return undefined;
  const last =
    endOfHeadFirst(tokens, first) ??
    endOfHeadLast(tokens, first) ??
    endBeforeKind(tokens, first) ??
    endOfAgency(tokens, first);
  const phrase = last === undefined ? '' : foldPhrase(tokens, first, last);
  if (
    last === undefined ||
    PLACE_NAMES.has(phrase) ||
    NO_BODIES.has(phrase) ||
    isRestOfList(tokens, first, last)
  )
    return undefined;
  if (/ (?:act|bill|plan|treaty|agreement)$/.test(phrase)) return undefined;
  const name = text.slice(tokens[first]!.startUtf16, tokens[last]!.endUtf16);
  return { last, name, country: undefined };
}

/** A word that stands before a name and is none of it: `In`, `Two`, `Saudi-sponsored`. */
function isOutside({ folded, isSentenceStart }: Token): boolean {
  if (/-(?:sponsored|backed|led|based|run|funded|controlled|owned|affiliated)$/.test(folded)) return true;
  return folded === 'the' || (isSentenceStart && STOP_WORDS.has(folded) && !PLAIN_FIRST.has(folded));
}

/** `Health, Education, Labor and Pensions Committee`: the last words of a longer name. */
function isRestOfList(tokens: readonly Token[], first: number, last: number): boolean {
  const isAfterComma = tokens[first]!.gap === ', ' && tokens[first - 1]?.isCapitalised === true;
  const isAfterAnd = tokens[first - 1]?.folded === 'and' && tokens[first - 2]?.gap === ', ';
  return isAfterAnd || (isAfterComma && tokens.slice(first, last).some(({ folded }) => folded === 'and'));
}

/** True for a name between quotation marks of its own: `a “Ministry of Puddles”`. */
function isMocked(text: string, tokens: readonly Token[], first: number): boolean {
  const { startUtf16, gap } = tokens[first]!;
  return (
    /[“"‘]$/.test(gap) && /^[^“”"]{0,60}[”"’]/.test(text.slice(startUtf16)) && !/[.!?,:] ?[“"‘]$/.test(gap)
  );
}

/** `the news agency Vestra` */
function endOfAgency(tokens: readonly Token[], first: number): number | undefined {
  const [agency, news] = [tokens[first - 1], tokens[first - 2]];
  if (agency?.folded !== 'agency' || news?.folded !== 'news' || !isJoined(tokens[first], agency))
    return undefined;
  return endOfRun(tokens, first);
}

/** True when the word before belongs to the same name. */
function continuesName(tokens: readonly Token[], first: number): boolean {
  const previous = tokens[first - 1];
  return (
    previous?.isCapitalised === true &&
    !previous.isSentenceStart &&
    !isOutside(previous) &&
    isJoined(tokens[first], previous)
  );
}

/** `Center for a New American Security`, `University of Oslo`. */
function endOfHeadFirst(tokens: readonly Token[], first: number): number | undefined {
  if (!FIRST_WORDS.has(tokens[first]!.folded)) return undefined;
  return endOfComplement(tokens, first);
}

/** The end of what a name goes on with after its head: `of Oslo`, `for a New American Security`. */
function endOfComplement(tokens: readonly Token[], head: number): number | undefined {
  const [link, next] = [tokens[head + 1], tokens[head + 2]];
  if (!isJoined(link, tokens[head]) || !/^(?:of|for|on)$/.test(link!.folded) || !isJoined(next, link))
    return undefined;
  const isName = link!.folded !== 'of' && (isSureGiven(next!.folded) || DAYS.test(next!.folded));
  if (isName || TITLE_HEADS.has(next!.folded)) return undefined;
  const isSchool = /^(?:university|college)$/.test(tokens[head]!.folded);
  const end = endOfRun(tokens, head + 2, isSchool ? /^(?:of|the)$/ : /^(?:of|for|and|the|a|an)$/);
  return end !== undefined && end > head + 1 ? end : undefined;
}

const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept|oct|nov|dec)\.?)$/;

/** The end of a run of capitals, through small words. */
function endOfRun(
  tokens: readonly Token[],
  from: number,
  small = /^(?:of|for|and|the|a|an)$/,
): number | undefined {
  let end: number | undefined;
  for (let at = from; at < tokens.length && at - from < 9 && isJoined(tokens[at], tokens[at - 1]); at++) {
    const { isCapitalised, folded } = tokens[at]!;
    if (isCapitalised && end !== undefined && isOffice(folded)) return withoutRank(tokens, from, end);
    if (isCapitalised) end = at;
    else if (folded === 'and' && FIRST_WORDS.has(tokens[at + 2]?.folded ?? '')) break;
    else if (!small.test(folded) || (end !== undefined && end < at - 1)) break;
  }
  return end;
}

/** `director`; not the `lawyers` of an association of theirs, nor `justice`. */
function isOffice(folded: string): boolean {
  return TITLE_HEADS.has(folded) && !/s$|^(?:justice|general|inspector)$/.test(folded);
}

/** Without the words of the office that follows: `National` of `Council on Rivers National Director`. */
function withoutRank(tokens: readonly Token[], from: number, end: number): number | undefined {
  let last = end;
  while (
    last >= from &&
    /^(?:national|executive|deputy|assistant|vice|senior|legislative|managing)$/.test(tokens[last]!.folded)
  )
    last -= 1;
  return last < from ? undefined : last;
}

/** `RAND Corporation`, `Stanford University`, `Senate Foreign Relations Committee`, `Georgia Institute of Technology`. */
function endOfHeadLast(tokens: readonly Token[], first: number): number | undefined {
  const word = tokens[first]!;
  const isAcronym = /^\p{Lu}{2,}$/u.test(word.text) && tokens[first + 1]?.folded === 'and';
  if (isAcronym || LAST_WORDS.has(word.folded) || TITLE_HEADS.has(word.folded)) return undefined;
  let last: number | undefined;
  for (
    let at = first + 1;
    at < tokens.length && at - first < 7 && isJoined(tokens[at], tokens[at - 1]);
    at++
  ) {
    const token = tokens[at]!;
    if (token.isCapitalised && LAST_WORDS.has(token.folded)) last = at;
    else if (
      !token.isCapitalised &&
      !(token.folded === 'and' && last !== at - 1 && tokens[at + 1]?.isCapitalised)
    )
      break;
    else if (TITLE_HEADS.has(token.folded)) break;
  }
  if (last === undefined || isBureauChief(tokens, last) || endsInKnownBody(tokens, first, last))
    return undefined;
  return endOfComplement(tokens, last) ?? last;
}

/** `Capitol Hill Bureau Chief`, a title; `Norvik Union Leader`, a paper. */
function isBureauChief(tokens: readonly Token[], last: number): boolean {
  return /^(?:bureau chief|union leader)$/.test(`${tokens[last]!.folded} ${tokens[last + 1]?.folded ?? ''}`);
}

/** `Clinton State Department`: a body that is known by fewer words. */
function endsInKnownBody(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) if (KNOWN_BODIES.has(foldPhrase(tokens, at, last))) return true;
  return false;
}

/** `CNA research organization`: capitals, and a word of what it is. */
function endBeforeKind(tokens: readonly Token[], first: number): number | undefined {
  const { text, folded } = tokens[first]!;
  const isAcronym = /^\p{Lu}{2,6}$/u.test(text) && !isGivenName(folded);
  if (!isAcronym || tokens[first - 1]?.folded !== 'the') return undefined;
  const [next, afterNext] = [tokens[first + 1], tokens[first + 2]];
  if (!isJoined(next, tokens[first]) || next!.isCapitalised) return undefined;
  const isKind = KIND_WORDS.has(next!.folded) || next!.folded === 'think';
  const isKindAfter = isJoined(afterNext, next) && KIND_WORDS.has(afterNext!.folded);
  return isKind || isKindAfter ? first : undefined;
}
