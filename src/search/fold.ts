import { foldDiacritics } from '../model/slug.ts';

/** A word of a text, and where it stands there. */
export interface Token {
  /** Folded: the same for all ways of writing it that search does not tell apart. */
  readonly word: string;
  readonly startUtf16: number;
  readonly endUtf16: number;
}

const APOSTROPHES = "'’‘ʼʹˈ`´′‛＇";

/** Letters and figures, with marks and invisible characters in them. */
const INNER = String.raw`[\p{L}\p{N}\p{M}\p{Cf}]`;

/** Scripts that put no blank between words: each character counts as one. */
const UNSPACED = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]`;

/** A word, a number with its points and commas, or a sign that means something by itself: `$`, `%`, `&`. */
const TOKEN = new RegExp(
  String.raw`${UNSPACED}\p{M}*|(?:(?!${UNSPACED})${INNER})+(?:(?:[${APOSTROPHES}]|(?<=\p{N})[.,](?=\p{N}))(?:(?!${UNSPACED})${INNER})+)*|(?![−™®©℠])[\p{Sc}\p{Sm}\p{So}%‰&@#§]`,
  'gu',
);

/**
 * Takes a text apart into words. Punctuation, quotation marks, dashes, ellipses and line breaks are between words;
 * `U.S.` is two words, as is `re-draw`; `3.2` is one, and `$3.2` is a sign and a number.
 *
 * @returns the words in order, with spans into `text` as given.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const word = foldWord(match[0]);
    if (word !== '') tokens.push({ word, startUtf16: match.index, endUtf16: match.index + match[0].length });
  }
  return tokens;
}

/**
 * Folds a text for searching: its words between single blanks, with one before the first and after the last, so
 * that a phrase is in the text exactly when the folded phrase is in the folded text.
 *
 * @example foldText('“We don’t…”') // " we don't "
 */
export function foldText(text: string): string {
  const plain = text.replace(COMMON_APOSTROPHES, "'").replace(COMMON_BREAKS, ' ');
  const words = ASCII.test(plain)
    ? (plain.toLowerCase().match(ASCII_TOKEN) ?? [])
    : Array.from(text.matchAll(TOKEN), ([raw]) => foldWord(raw)).filter((word) => word !== '');
  return words.length === 0 ? ' ' : ` ${words.join(' ')} `;
}

const COMMON_APOSTROPHES = /[’‘`]/g;
const COMMON_BREAKS = /[\u2010-\u2015“”„«»…\u00a0\u2009]/g;
const ASCII = /^[\0-\x7f]*$/;
/** What `TOKEN` finds in ASCII, in lower case: several times as fast, and most texts are of this kind. */
const ASCII_TOKEN = /[a-z0-9]+(?:(?:'|(?<=[0-9])[.,](?=[0-9]))[a-z0-9]+)*|[$+<=>|~%&@#]/g;
const ANY_APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'g');
const SIGN = /^[\p{S}%‰&@#§]$/u;

function foldWord(raw: string): string {
  if (ASCII.test(raw)) return raw.toLowerCase().replaceAll('`', "'");
  const compatible = raw.replace(ANY_APOSTROPHE, "'").normalize('NFKC');
  if (SIGN.test(raw)) return compatible.length === 1 ? compatible : raw;
  const plain = compatible
    .replace(/[^\p{L}\p{N}\p{M}\p{S}'.,]/gu, '')
    .toLowerCase()
    .replace(/^'+|'+$/g, '');
  const hasAccents = /[\p{sc=Latin}\p{sc=Greek}]/u.test(plain);
  return hasAccents ? foldDiacritics(plain).replaceAll('ς', 'σ') : foldMarks(plain);
}

/** Takes off what is written or left out at will: marks of stress, the dots of ё, vowel points, the stroke that widens. */
function foldMarks(plain: string): string {
  return plain.replaceAll('ё', 'е').replace(OPTIONAL_MARKS, '');
}

/** Composed letters (й, ѓ) stand as one character here and are not touched. */
const OPTIONAL_MARKS = /[\u0300\u0301\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u0652\u0670\u0640]/gu;
