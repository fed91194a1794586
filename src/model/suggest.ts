import { closest, distance } from 'fastest-levenshtein';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** The one of `words` that `word` is most likely a slip for: at most a third of its letters differ. */
export function suggestWord(word: string, words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined;
  const found = closest(word.toLowerCase(), words);
  return distance(word.toLowerCase(), found) <= Math.max(1, Math.floor(found.length / 3)) ? found : undefined;
}

/**
 * The date that a text such as `4 Mach 1999` or `21/1/2022` most likely means, in EDTF.
 *
 * @returns `undefined` when it has no year of four digits, or a day and month in figures that could change places.
 */
export function suggestDate(text: string): string | undefined {
  const year = /\b\d{4}\b/.exec(text)?.[0];
  if (!year) return undefined;
  const rest = text.replace(year, ' ');
  const numbers = (rest.match(/\d{1,2}/g) ?? []).map(Number);
  const month = suggestMonth(rest);
  const two = (n: number) => String(n).padStart(2, '0');
  if (month) {
    const day = numbers[0];
    return day && day <= 31 ? `${year}-${two(month)}-${two(day)}` : `${year}-${two(month)}`;
  }
  const [a, b] = numbers;
  if (a === undefined || b === undefined) return a === undefined ? year : undefined;
  if (a > 12 && b <= 12) return `${year}-${two(b)}-${two(a)}`;
  if (b > 12 && a <= 12) return `${year}-${two(a)}-${two(b)}`;
  return /^\d{4}/.test(text) && a <= 12 ? `${year}-${two(a)}-${two(b)}` : undefined;
}

function suggestMonth(text: string): number | undefined {
  for (const word of text.toLowerCase().match(/\p{L}{3,}/gu) ?? []) {
    const abbreviated = MONTHS.findIndex((month) => month.startsWith(word));
    if (abbreviated >= 0) return abbreviated + 1;
    const meant = suggestWord(word, MONTHS);
    if (meant) return MONTHS.indexOf(meant) + 1;
  }
  return undefined;
}
