import { isJoined } from './candidates.ts';
import { DEMONYM_NAMES, PLACE_NAMES } from './tables/places.ts';
import {
  pronounOfCourtesy,
  pronounOfTitle,
  STRONG_TITLES,
  TITLE_DOMAINS,
  TITLE_HEADS,
  TITLE_MODIFIERS,
} from './tables/titles.ts';
import { foldWord, type Token } from './tokenize.ts';

/** The title that stands right before a name. */
export interface TitleBefore {
  /** As written, without a courtesy title or a determiner; empty where there is nothing else. */
  readonly text: string;
  /** The name's bearer is addressed or titled as persons are: `Mr.`, `Senator`. */
  readonly isStrong: boolean;
  readonly isCourtesy: boolean;
  readonly pronoun: 'he' | 'she' | undefined;
  /** Index of its first token. */
  readonly first: number;
}

const DETERMINERS = new Set('his her their its our my your the a an'.split(' '));

/** Reads the title before the name that begins at token `first`; `undefined` where there is none. */
export function readTitleBefore(
  text: string,
  tokens: readonly Token[],
  first: number,
): TitleBefore | undefined {
  const courtesy = courtesyBefore(tokens, first);
  const { start, end, head } = titleWords(tokens, courtesy ? first - 1 : first);
  if (!courtesy && !head) return undefined;
  return {
    text: head ? text.slice(tokens[start]!.startUtf16, tokens[end]!.endUtf16) : '',
    isStrong: courtesy !== undefined || (STRONG_TITLES.has(head!.folded) && head!.isCapitalised),
    isCourtesy: courtesy !== undefined,
    first: start,
    pronoun: courtesy ?? (head && pronounOfTitle(head.folded)),
  };
}

function courtesyBefore(tokens: readonly Token[], first: number): 'he' | 'she' | undefined {
  if (!isJoined(tokens[first], tokens[first - 1])) return undefined;
  return pronounOfCourtesy(tokens[first - 1]!.folded);
}

function titleWords(
  tokens: readonly Token[],
  first: number,
): { start: number; end: number; head: Token | undefined } {
  let head: Token | undefined;
  let start = first;
  for (let at = first - 1; at >= 0 && isJoined(tokens[at + 1], tokens[at]); at--) {
    const token = tokens[at]!;
    const office = head ? undefined : officeWithDomain(tokens, at);
    if (office !== undefined) {
      head = tokens[office];
      at = office;
    } else if (TITLE_HEADS.has(token.folded)) head ??= token;
    else if (!head || !isModifier(token, tokens[at + 1]!)) break;
    start = at;
  }
  while (head && DETERMINERS.has(tokens[start]!.folded) && tokens[start] !== head) start += 1;
  return { start, end: first - 1, head };
}

function isModifier({ folded, text, isCapitalised }: Token, next: Token): boolean {
  if (TITLE_MODIFIERS.has(folded)) return true;
  if (!isCapitalised) return false;
  const isPhrase =
    DEMONYM_NAMES.has(`${folded} ${next.folded}`) || PLACE_NAMES.has(`${folded} ${next.folded}`);
  return isPhrase || DEMONYM_NAMES.has(folded) || PLACE_NAMES.has(folded) || /^\p{Lu}{2,}$/u.test(text);
}

/** Index of the head in `Secretary of Homeland Security`, where `at` is its last word. */
function officeWithDomain(tokens: readonly Token[], at: number): number | undefined {
  for (let of = at - 1; of > 0 && of >= at - 5; of--) {
    const next = tokens[of + 1]!;
    if (!isJoined(next, tokens[of])) return undefined;
    const isDomain = TITLE_DOMAINS.has(next.folded) || PLACE_NAMES.has(next.folded);
    if (!isDomain && !['and', 'the', 'of'].includes(next.folded) && !placePhrase(tokens, of + 1, at))
      return undefined;
    const head = tokens[of - 1]!;
    if (tokens[of]!.folded === 'of' && TITLE_HEADS.has(head.folded) && isJoined(tokens[of], head))
      return of - 1;
  }
  return undefined;
}

function placePhrase(tokens: readonly Token[], from: number, to: number): boolean {
  return PLACE_NAMES.has(
    tokens
      .slice(from, to + 1)
      .map((token) => token.folded)
      .join(' '),
  );
}

/** True when a title ends with a word that makes a person of the surname after it: `President`. */
export function isStrongTitle(title: string): boolean {
  const last = foldWord(title.split(' ').at(-1)!);
  return STRONG_TITLES.has(last) || /(?:^| )secretary of /i.test(title);
}
