import { readAppositive } from './appositives.ts';
import { findCandidates, isJoined, isSureGiven, type Candidate } from './candidates.ts';
import { isInitial, parseName, type ParsedName } from './parse-name.ts';
import { COUNTRY_OF } from './tables/countries.ts';
import { isGivenName } from './tables/given-names.ts';
import { CHAIN_NAMES, PERSON_VERBS, SAYING_VERBS } from './tables/words.ts';
import { readTitleBefore, type TitleBefore } from './titles.ts';
import { foldWord, tokenize, type Token } from './tokenize.ts';

/** A place where a name may stand, with what speaks for it. */
export interface Sighting extends Candidate {
  readonly block: number;
  readonly tokens: readonly Token[];
  readonly name: ParsedName;
  readonly title: TitleBefore | undefined;
  /** The office that stands beside the name between commas. */
  readonly appositive: string | undefined;
  /** Subject of a verb of saying. */
  readonly isSpeaker: boolean;
  /** Followed by `who`, an age, or a party in brackets; or subject of a verb that persons do. */
  readonly isIntroduced: boolean;
  /** Followed by a comma and an article. */
  readonly isDescribed: boolean;
  readonly isAfterThe: boolean;
  /** Stands in a headline, where every word has a capital. */
  readonly isHeadline: boolean;
  /** Names who speaks at the head of a transcript’s turn, in capitals. */
  readonly isLabel?: boolean;
}

/** Words that a headline in capitals leaves small. */
const MINOR_WORDS = new Set(
  'a an the and or but nor so yet as if than of in on at to from by for with over under into onto after before amid about against between through without during via vs. vs per up out off down is it its be are was his her their not no that'.split(
    ' ',
  ),
);

/** Finds the places of one block where a name may stand, in order. */
export function findSightings(text: string, block: number): { tokens: Token[]; sightings: Sighting[] } {
  const tokens = tokenize(text);
  const isHeadline = isTitleCase(tokens);
  const candidates = isHeadline
    ? findCandidates(tokens).flatMap((found) => cutHeadline(tokens, found))
    : findCandidates(tokens);
  const sightings = candidates.map((candidate): Sighting => {
    const { first, last, before } = trimFirst(tokens, candidate);
    const name = parseName(text.slice(tokens[first]!.startUtf16, tokens[last]!.endUtf16));
    const title = readTitleBefore(text, tokens, first);
    return {
      ...{ block, tokens, first, last, before, name, isHeadline },
      title: title && { ...title, text: withCountry(title.text, text.slice(tokens[last]!.endUtf16)) },
      appositive: readAppositive(text, tokens, title?.first ?? first, last),
      isSpeaker: isSpeakerAt(tokens, first, last),
      isIntroduced: isIntroduced(text, tokens, last),
      isDescribed: /^, (?:an?|the|one|another) /.test(text.slice(tokens[last]!.endUtf16)),
      isAfterThe: tokens[first - 1]?.folded === 'the' && isJoined(tokens[first], tokens[first - 1]),
    };
  });
  return { tokens, sightings };
}

/** `President Jane Roe of France` is `President of France`. */
function withCountry(title: string, after: string): string {
  const country = /^ of ((?:the )?\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)/u.exec(after)?.[1];
  if (title === '' || country === undefined || / of /.test(title)) return title;
  const name = [country, country.replace(/ \S+$/, '')].find((one) =>
    COUNTRY_OF.has(foldWord(one.replace(/^the /, ''))),
  );
  return name === undefined ? title : `${title} of ${name}`;
}

/** True for a block in which nearly all words have a capital but articles, conjunctions and prepositions. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ text }) => text.length > 3);
  const isCapital = long.filter(({ isCapitalised }) => isCapitalised).length > long.length * 0.7;
  const isMinor = ({ isCapitalised, folded }: Token) => isCapitalised || MINOR_WORDS.has(folded);
  return long.length > 2 && tokens.length < 26 && isCapital && tokens.every(isMinor);
}

/** In a headline a run of capitals says nothing: pairs that begin with a given name, and single words. */
function cutHeadline(tokens: readonly Token[], { first, last, before }: Candidate): Candidate[] {
  const found: Candidate[] = [];
  for (let at = first; at <= last; at++) {
    const isPair = at < last && isSureGiven(tokens[at]!.folded);
    found.push({ first: at, last: isPair ? at + 1 : at, before: at === first ? before : 'none' });
    if (isPair) at += 1;
  }
  return found;
}

/** Drops a word before a given name that is none itself: `Poor Jane Roe`, but not `Abshir Omar Jama`. */
function trimFirst(tokens: readonly Token[], candidate: Candidate): Candidate {
  const { first, last } = candidate;
  const [word, next] = [tokens[first]!, tokens[first + 1]];
  const isOdd =
    last - first >= 2 &&
    !isGivenName(word.folded) &&
    !isInitial(word.folded) &&
    isSureGiven(next!.folded) &&
    !CHAIN_NAMES.has(next!.folded);
  return isOdd ? { ...candidate, first: first + 1 } : candidate;
}

/** True when the words from `first` to `last` are the subject of a verb of saying. */
export function isSpeakerAt(tokens: readonly Token[], first: number, last: number): boolean {
  return isSubject(tokens, last, SAYING_VERBS) || isSaidBefore(tokens, first);
}

function isSubject(tokens: readonly Token[], last: number, verbs: ReadonlySet<string>): boolean {
  const next = tokens[last + 1];
  if (!next || !isJoined(next, tokens[last])) return false;
  const isAdverb = /^(?:also|then|later|once|has|had|have|recently|repeatedly|himself|herself)$|ly$/.test(
    next.folded,
  );
  const verb = isAdverb ? tokens[last + 2] : next;
  return verb !== undefined && !verb.isCapitalised && verbs.has(verb.folded);
}

function isSaidBefore(tokens: readonly Token[], first: number): boolean {
  const previous = tokens[first - 1];
  if (!previous || !isJoined(tokens[first], previous) || previous.isCapitalised) return false;
  return SAYING_VERBS.has(previous.folded);
}

function isIntroduced(text: string, tokens: readonly Token[], last: number): boolean {
  const token = tokens[last]!;
  if (token.isPossessive) return false;
  const after = text.slice(token.endUtf16, token.endUtf16 + 12);
  return (
    /^, (?:who(?:se|m)?\b|\d\d,)|^ \((?:D|R|I)[-–, )]|^, (?:D|R|I)-/.test(after) ||
    isSubject(tokens, last, PERSON_VERBS)
  );
}
