const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;

/** The words of a text, lower-case, without punctuation around them. */
export function wordsOf(text: string): string[] {
  return (text.match(WORD) ?? []).map((word) => word.toLowerCase().replace(/['’]s$|[.'’-]+$/g, ''));
}

const LETTER = /[\p{L}\p{N}]/u;
const IN_WORD = /['’.-]/;

/** How many words a text has, counted no further than anything asks: a long paragraph has a few hundred. */
export function countWords(text: string): number {
  let count = 0;
  let isWord = false;
  for (const character of text.slice(0, 2000)) {
    const isLetter = isLetterOf(character);
    if (isLetter && !isWord) count++;
    isWord = isLetter || (isWord && IN_WORD.test(character));
  }
  return count;
}

function isLetterOf(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code > 127) return LETTER.test(character);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** True when the text ends as a sentence does, closing marks and brackets aside. */
export function endsSentence(text: string): boolean {
  return /[.!?…](?:\s?[\])}'’"”»]){0,4}$/.test(text.slice(-12));
}

/** True when the text ends a sentence or leads on to what follows: `He said:`. */
export function endsClause(text: string): boolean {
  return endsSentence(text) || /[:;,—–-]['’"”»]{0,2}$/.test(text.slice(-4));
}

/** True when every word but the small ones begins with a capital, as in some papers' headlines. */
export function isTitleCase(text: string): boolean {
  const words = (text.match(WORD) ?? []).filter((word) => word.length > 3);
  return words.length > 1 && words.filter((word) => !/^\p{Ll}/u.test(word)).length >= words.length * 0.85;
}

/** How much of the shorter text's vocabulary the longer one has, from 0 to 1. */
export function overlap(a: string, b: string): number {
  const [wordsA, wordsB] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const [small, large] = wordsA.size < wordsB.size ? [wordsA, wordsB] : [wordsB, wordsA];
  if (small.size === 0) return 0;
  return [...small].filter((word) => large.has(word)).length / small.size;
}
