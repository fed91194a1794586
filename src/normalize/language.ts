import { francAll } from 'franc-min';
import type { Evidence } from '../model/index.ts';

/** A text shorter than this tells too little, in characters. */
const MIN_LENGTH = 100;
/** How near the second-best language may come, as a part of the best's score. */
const MAX_SECOND = 0.93;
/** Characters that are enough to tell. */
const SAMPLE = 1000;
/** An English text says so by its commonest word alone, which spares the count. */
const ENGLISH = /\bthe\b.*\bthe\b.*\bthe\b/isu;

/**
 * Tells the language of a text that does not state it, where it is not English: the one language whose groups of
 * three letters it has most of, by far.
 *
 * @param texts the article's paragraphs; its beginning is enough.
 * @returns a BCP 47 tag with the evidence; `undefined` for English, for short texts and doubtful ones.
 * @see https://github.com/wooorm/franc
 */
export function inferLanguage(
  texts: readonly string[],
): { readonly value: string; readonly evidence: Evidence } | undefined {
  const sample = takeSample(texts);
  if (sample.length < MIN_LENGTH || ENGLISH.test(sample)) return undefined;
  const [best, second] = francAll(sample);
  if (!best || best[0] === 'eng' || best[0] === 'und' || (second && second[1] > MAX_SECOND)) return undefined;
  const value = Intl.getCanonicalLocales(best[0])[0]!;
  const note = 'Told by how often each group of three letters occurs in the text.';
  return { value, evidence: { field: 'language', basis: 'inferred', note } };
}

function takeSample(texts: readonly string[]): string {
  let sample = '';
  for (const text of texts) {
    if (sample.length >= SAMPLE) break;
    sample += `${text.slice(0, SAMPLE)} `;
  }
  return sample.slice(0, SAMPLE);
}
