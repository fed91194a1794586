/** Words shorter than this are not taken for a misspelling: too many others are near. */
const SHORTEST = 4;

/** Whether a folded word is one that a reader may have misspelt: letters only, and enough of them. */
export function mayBeMisspelt(word: string): boolean {
  return word.length >= SHORTEST && /^[\p{L}\p{M}']+$/u.test(word);
}

/** How many slips a word may have: one, or two in a long word. */
export function slipsAllowed(word: string): number {
  return word.length < 8 ? 1 : 2;
}

/**
 * Whether two words are at most so many slips apart: a letter left out, put in, or taken for another, or two
 * neighbours exchanged.
 *
 * @see Robert A. Wagner and Roy Lowrance, "An Extension of the String-to-String Correction Problem", 1975
 */
export function isNear(a: string, b: string, slips: number): boolean {
  if (Math.abs(a.length - b.length) > slips) return false;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length]! <= slips;
}

/** The words of a vocabulary that are near to one, but not it, the same first letter first. */
export function findNear(word: string, vocabulary: readonly string[]): string[] {
  if (!mayBeMisspelt(word)) return [];
  const slips = slipsAllowed(word);
  const found = vocabulary.filter((other) => other !== word && isNear(word, other, slips));
  return found.sort((a, b) => Number(b[0] === word[0]) - Number(a[0] === word[0]));
}
