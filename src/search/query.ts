import { foldText } from './fold.ts';

/** One thing that a reader asks for. */
export interface Term {
  /** Folded, in order; never empty. They are looked for side by side. */
  readonly words: readonly string[];
  /** In quotation marks: to be found as it stands. */
  readonly isPhrase: boolean;
  readonly isExcluded: boolean;
  /** Whether the last word may go on: `dipl` for `diplomacy`. */
  readonly isOpen: boolean;
  /** Of a single word: what it may stand for; all its forms when this is absent. */
  readonly forms?: readonly string[];
}

/** What a reader asks for: all terms, and none of those excluded. */
export interface Query {
  readonly terms: readonly Term[];
  /** Whether the last term may still be being typed: a word, or a phrase whose closing mark is missing. */
  readonly isUnfinished: boolean;
}

const DOUBLE = /["“”„‟«»＂〝〞「」『』]/;
const SINGLE = /['‘’‚‛‹›]/;
const DASH = /[-–—−‐‑]/;

/**
 * Reads a query: words, phrases in quotation marks of any kind, and a dash before what must not be there. A phrase
 * that is not closed goes on to the end. A word of several parts (`U.S.`, `re-draw`) is looked for as a whole.
 */
export function parseQuery(input: string): Query {
  const text = input.replace(/''|‘‘|’’/g, '"');
  const terms: Term[] = [];
  let isUnfinished = false;
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text[at]!)) {
      at += 1;
      continue;
    }
    const isExcluded = DASH.test(text[at]!) && /\S/.test(text[at + 1] ?? ' ');
    const { content, end, isPhrase, isClosed } = readTerm(text, isExcluded ? at + 1 : at);
    const words = foldText(content).trim().split(' ');
    if (words[0] !== '') {
      terms.push({ words, isPhrase, isExcluded, isOpen: false });
      isUnfinished = !isClosed && end === text.length && !isExcluded;
    }
    at = end;
  }
  return { terms, isUnfinished };
}

interface RawTerm {
  readonly content: string;
  readonly end: number;
  readonly isPhrase: boolean;
  readonly isClosed: boolean;
}

function readTerm(text: string, start: number): RawTerm {
  const opening = text[start]!;
  if (DOUBLE.test(opening)) {
    const close = findFrom(text, start + 1, (char) => DOUBLE.test(char));
    const isClosed = close < text.length;
    return {
      content: text.slice(start + 1, close),
      end: isClosed ? close + 1 : close,
      isPhrase: true,
      isClosed,
    };
  }
  if (SINGLE.test(opening)) {
    const close = findFrom(text, start + 2, (char, i) => SINGLE.test(char) && isEdge(text, i));
    if (close < text.length)
      return { content: text.slice(start + 1, close), end: close + 1, isPhrase: true, isClosed: true };
  }
  const end = findFrom(text, start + 1, (char) => /\s/.test(char) || DOUBLE.test(char));
  return { content: text.slice(start, end), end, isPhrase: false, isClosed: false };
}

/** True where a word ends before `i` and none begins after it: a closing mark, not an apostrophe. */
function isEdge(text: string, i: number): boolean {
  return /\S/.test(text[i - 1]!) && !/[\p{L}\p{N}]/u.test(text[i + 1] ?? ' ');
}

function findFrom(text: string, from: number, isFound: (char: string, i: number) => boolean): number {
  for (let i = from; i < text.length; i++) if (isFound(text[i]!, i)) return i;
  return Math.max(from, text.length);
}

/** The query with its last word as a beginning only; nothing when that word is known to be whole, or is one letter. */
export function openQuery(query: Query): Query | undefined {
  const last = query.terms.at(-1);
  if (!last || !query.isUnfinished || last.words.at(-1)!.length < 2) return undefined;
  return { ...query, terms: [...query.terms.slice(0, -1), { ...last, isOpen: true }] };
}

/** Whether a term is one word that may stand in any form. */
export function isPlain({ words, isPhrase, isExcluded, isOpen }: Term): boolean {
  return !isPhrase && !isExcluded && !isOpen && words.length === 1;
}

/** The query with the words of each phrase anywhere; nothing when it has no phrase of several words. */
export function looseQuery(query: Query): Query | undefined {
  const isTied = ({ words, isExcluded }: Term) => words.length > 1 && !isExcluded;
  if (!query.terms.some(isTied)) return undefined;
  const terms = query.terms.flatMap((term) => {
    if (!isTied(term)) return [term];
    return [...new Set(term.words)].map((word) => ({
      ...term,
      words: [word],
      forms: [word],
      isPhrase: false,
    }));
  });
  return { terms, isUnfinished: false };
}
