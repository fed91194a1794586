import { foldText } from './fold.ts';

/** Stands in an indexed text before the words that are spelt out. Private use: no text should have it. */
const MARK = '\ue000';

/** What Pagefind takes for the same word as we do. */
const SAME = /^[("'“‘[]*[a-z]+[)\]"'”’.,;:!?…]*$/i;

/**
 * Words as Pagefind cannot but take them for words: it takes what has points, signs, apostrophes or foreign letters
 * (`N.A.T.O.`, `km²`, `Straße`) apart in other ways than we do, and would miss what it was asked for.
 *
 * @param words folded.
 */
export function spellOut(words: readonly string[]): string[] {
  return words.map((word) => word.replace(/[^\p{L}\p{N}\p{M}]/gu, '')).filter((word) => word !== '');
}

/** Adds to a text the words in it that Pagefind would take otherwise, spelt out. */
export function addSpeltOut(text: string): string {
  const others = text.split(/\s+/).filter((word) => !SAME.test(word));
  const words = spellOut(foldText(others.join(' ')).trim().split(' '));
  return `${text} ${MARK} ${[...new Set(words)].join(' ')}`;
}

/** Takes off what `addSpeltOut` added. */
export function dropSpeltOut(text: string): string {
  return text.slice(0, text.lastIndexOf(MARK)).trimEnd();
}
