import { foldDiacritics } from '../model/index.ts';
import { isGivenName } from './tables/given-names.ts';
import { LEADING_SURNAMES, NAME_PARTICLES, NAME_SUFFIXES } from './tables/words.ts';
import { foldWord } from './tokenize.ts';

/** A name taken apart. Words are folded for comparison; `surname` is as written. */
export interface ParsedName {
  readonly text: string;
  /** Folded words, suffix left out. */
  readonly words: readonly string[];
  /** The first word, folded; empty for a name of one word. */
  readonly given: string;
  /** As written, with its particles: `von der Leyen`. */
  readonly surname: string;
  /** `surname` by which bearers are compared: folded, without particles. */
  readonly key: string;
  readonly suffix: string;
}

/**
 * Takes a name apart. A family name that stands first (`Xi Jinping`) is known from a table.
 *
 * @param isFirst true when the text shows that the family name stands first: it says `Mr. Xi`.
 */
export function parseName(text: string, isFirst = false): ParsedName {
  const written = text.split(/,?[ \u00a0]+/);
  const suffix =
    NAME_SUFFIXES.has(foldWord(written.at(-1)!)) && written.length > 1 ? foldWord(written.pop()!) : '';
  const words = written.map(foldWord);
  if (words.length === 1)
    return { text, words, given: '', surname: written[0]!, key: surnameKey(words[0]!), suffix };
  if (isFirst || isSurnameFirst(words)) {
    return { text, words, given: words.slice(1).join(' '), surname: written[0]!, key: words[0]!, suffix };
  }
  let at = words.length - 1;
  while (at > 1 && NAME_PARTICLES.has(words[at - 1]!)) at -= 1;
  return {
    text,
    words,
    given: words[0]!,
    surname: written.slice(at).join(' '),
    key: surnameKey(words.at(-1)!),
    suffix,
  };
}

/** The last word of a surname, folded, without `al-` and the like: `al-Assad` and `Assad` are one. */
export function surnameKey(word: string): string {
  return foldDiacritics(word.split(/[ \u00a0]/).at(-1)!)
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^(?:al|el|ad|as|ash|at)-(?=..)/, '');
}

/** True for an initial, with or without its full stop. */
export function isInitial(word: string): boolean {
  return /^(?:\p{L}\.?){1,2}$/u.test(word) && (word.length === 1 || word.includes('.'));
}

/** True when an initial with its full stop stands before the surname. */
export function hasInitial({ words }: ParsedName): boolean {
  return words.slice(0, -1).some((word) => isInitial(word) && word.includes('.'));
}

function isSurnameFirst(words: readonly string[]): boolean {
  return (
    LEADING_SURNAMES.has(words[0]!) &&
    words.length <= 3 &&
    !words.slice(1).some((word) => isInitial(word) || isWesternGiven(word)) &&
    !isWesternGiven(words[0]!, words[1])
  );
}

/** `Kim Kardashian`, `Guy Ma`: the first word is a given name when the second is no East Asian one. */
function isWesternGiven(word: string, next?: string): boolean {
  if (next === undefined) return isGivenName(word) && !/^(?:jinping|min|jung|hyun|sung|yang)$/.test(word);
  return isGivenName(word) && word !== 'xi' && !/-|^(?:jong|yo|yong|dae|il)$/.test(next);
}
