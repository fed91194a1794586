import { foldDiacritics } from '../model/index.ts';

/** A word of a block. */
export interface Token {
  /** Without a possessive ending; with the full stop of an abbreviation. */
  readonly text: string;
  /** `text` in lower case without diacritics, and with straight apostrophes. */
  readonly folded: string;
  readonly startUtf16: number;
  /** End of `text`. */
  readonly endUtf16: number;
  /** What stands between this word and the one before it, possessive ending left out. */
  readonly gap: string;
  readonly isCapitalised: boolean;
  readonly isPossessive: boolean;
  readonly isSentenceStart: boolean;
}

const WORD = /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ‑-]\p{L}[\p{L}\p{M}\p{N}]*)*\.?/gu;
const POSSESSIVE = /^(.+?)(?:['’]s|['’]S)$/u;
const ABBREVIATIONS = new Set(
  `pres. atty. mr. mrs. ms. dr. sen. sens. rep. reps. gov. gen. col. lt. maj. sgt. capt. cmdr. cpl. adm. brig. prof. rev. hon. jr. sr. st. mt. ft. fr. msgr. sec. inc. corp. co. mme. jan. feb. mar. apr. aug. sept. oct. nov. dec. ph.d.`.split(
    ' ',
  ),
);

/** Cuts a block into words. Numbers and marks stand in the gaps between them. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const word = trimStop(match[0]);
    const body = POSSESSIVE.exec(word)?.[1] ?? word;
    const startUtf16 = match.index;
    const gap = text.slice(last, startUtf16);
    const endUtf16 = startUtf16 + body.length;
    const after = text.slice(startUtf16 + word.length, startUtf16 + word.length + 2);
    tokens.push({
      text: body,
      folded: foldWord(body),
      startUtf16,
      endUtf16,
      gap,
      isCapitalised: /^(?:\p{Lu}|(?:al|el|ad|ash|as|at|ul|d|l|de|bin|ibn)['’-]\p{Lu})/u.test(body),
      isPossessive: body !== word || (/s$/i.test(word) && /^['’](?!\p{L})/u.test(after)),
      isSentenceStart: tokens.length === 0 || /[.!?:;…]|["“”•]\s*$|[—|>\]]/u.test(gap),
    });
    last = startUtf16 + word.length;
  }
  return tokens;
}

/** Lower case, no diacritics, straight apostrophes: the form in which words are looked up. */
export function foldWord(word: string): string {
  if (/^[\x20-\x7e]*$/.test(word)) return word.toLowerCase();
  return foldDiacritics(word).replace(/[’ʼ]/g, "'").replace(/‑/g, '-').toLowerCase();
}

/** Keeps a final full stop only where it belongs to the word. */
function trimStop(word: string): string {
  if (!word.endsWith('.')) return word;
  const isInitials = /^\p{Lu}\.$|^(?:\p{L}\.){2,}$/u.test(word);
  return isInitials || ABBREVIATIONS.has(word.toLowerCase()) ? word : word.slice(0, -1);
}
