import { isJoined } from '../people/candidates.ts';
import { isGivenName } from '../people/tables/given-names.ts';
import { PLACE_NAMES } from '../people/tables/places.ts';
import { TITLE_HEADS } from '../people/tables/titles.ts';
import type { Token } from '../people/tokenize.ts';
import { foldPhrase } from './fold-phrase.ts';
import { FIRST_WORDS, KIND_WORDS, LAST_WORDS } from './tables/bodies.ts';

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
  if (continuesName(tokens, first) || isMocked(text, tokens, first)) return undefined;
  const last =
    endOfHeadFirst(tokens, first) ??
    endOfHeadLast(tokens, first) ??
    endBeforeKind(tokens, first) ??
    endOfAgency(tokens, first);
  if (last === undefined || PLACE_NAMES.has(foldPhrase(tokens, first, last))) return undefined;
  const name = text.slice(tokens[first]!.startUtf16, tokens[last]!.endUtf16);
  return { last, name, country: undefined };
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
  return previous?.isCapitalised === true && !previous.isSentenceStart && isJoined(tokens[first], previous);
}

/** `Center for a New American Security`, `University of Oslo`. */
function endOfHeadFirst(tokens: readonly Token[], first: number): number | undefined {
  if (!FIRST_WORDS.has(tokens[first]!.folded)) return undefined;
  const link = tokens[first + 1];
  if (!link || !isJoined(link, tokens[first]) || !/^(?:of|for|on)$/.test(link.folded)) return undefined;
  const end = endOfRun(tokens, first + 2);
  return end !== undefined && end > first + 1 ? end : undefined;
}

/** The end of a run of capitals, through `of`, `for`, `and`, `the`, `a`, `on`, `in`. */
function endOfRun(tokens: readonly Token[], from: number): number | undefined {
  let end: number | undefined;
  for (let at = from; at < tokens.length && at - from < 9 && isJoined(tokens[at], tokens[at - 1]); at++) {
    const { isCapitalised, folded } = tokens[at]!;
    if (isCapitalised) end = at;
    else if (!/^(?:of|for|and|the|a|an)$/.test(folded) || (end !== undefined && end < at - 1)) break;
  }
  return end;
}

/** `RAND Corporation`, `Stanford University`, `Senate Foreign Relations Committee`. */
function endOfHeadLast(tokens: readonly Token[], first: number): number | undefined {
  const word = tokens[first]!;
  if (LAST_WORDS.has(word.folded) || TITLE_HEADS.has(word.folded)) return undefined;
  if (
    word.isSentenceStart &&
    /^(?:the|a|an|his|her|their|its|this|that|one|another|every|each|no|any)$/.test(word.folded)
  )
    return undefined;
  let last: number | undefined;
  for (
    let at = first + 1;
    at < tokens.length && at - first < 7 && isJoined(tokens[at], tokens[at - 1]);
    at++
  ) {
    const token = tokens[at]!;
    if (token.isCapitalised && LAST_WORDS.has(token.folded)) last = at;
    else if (!token.isCapitalised && !(token.folded === 'and' && tokens[at + 1]?.isCapitalised)) break;
    else if (TITLE_HEADS.has(token.folded)) break;
  }
  return last;
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
