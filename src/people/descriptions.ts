import { TITLE_HEADS, TITLE_MODIFIERS } from './tables/titles.ts';
import { STOP_WORDS } from './tables/words.ts';
import { foldWord } from './tokenize.ts';

/** Most letters of what is read after a name. */
const REACH = 110;
const BESIDE = /^(?:, | (?=(?:of|at|from) (?:the )?\p{Lu}))([^,.;:()"“”—]{3,110})/u;

/**
 * The telling words that stand right after a name: between commas (`, a harbour pilot`), or after `of`, `at` and `from`
 * (`Doe at Norvik`). Folded; none where something else follows.
 */
export function readDescription(text: string, endUtf16: number): string[] {
  const beside = BESIDE.exec(text.slice(endUtf16, endUtf16 + REACH))?.[1];
  if (beside === undefined || !isDescription(beside)) return [];
  return tellingWords(beside);
}

/** The folded words of a phrase that say something: none of the grammar's. */
export function tellingWords(phrase: string): string[] {
  return (phrase.match(/[\p{L}\p{M}]{3,}/gu) ?? []).map(foldWord).filter((word) => !STOP_WORDS.has(word));
}

function isDescription(phrase: string): boolean {
  const first = foldWord(phrase.trim().split(' ')[0]!);
  if (first === 'who') return false;
  return (
    /^(?:an?|the|his|her|its|their|of|at|from)$/.test(first) ||
    TITLE_HEADS.has(first) ||
    TITLE_MODIFIERS.has(first)
  );
}
