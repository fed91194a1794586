import { foldText } from '../fold.ts';
import type { Library } from './library.ts';
import { keepShifted, quotationsAt } from './runs.ts';
import { readTexts } from './texts.ts';

/** With this few quotations left, their texts are read instead of more of the index: they will be shown anyway. */
const FEW_LEFT = 12;

/** How many words of a run are looked up at once. */
const WORDS_AT_ONCE = 3;

/** Finds the quotations in which words stand side by side: the rarest are looked up first. */
export async function findRun(words: readonly string[], library: Library): Promise<Int32Array> {
  const { columns, dictionary, load } = library;
  const order = orderByRarity(words, library);
  let starts: Int32Array | undefined;
  for (let at = 0; at < order.length; at += WORDS_AT_ONCE) {
    const some = order.slice(at, at + WORDS_AT_ONCE);
    const lists = await Promise.all(some.map((i) => dictionary.find(words[i]!, load)));
    for (const [j, i] of some.entries())
      starts = starts ? keepShifted(starts, lists[j]!, i) : lists[j]!.map((position) => position - i);
    const left = quotationsAt(starts!, words.length, columns);
    if (left.length === 0) return left;
    if (at + WORDS_AT_ONCE < order.length && left.length <= FEW_LEFT) return checkTexts(left, words, library);
  }
  return quotationsAt(starts!, words.length, columns);
}

async function checkTexts(left: Int32Array, words: readonly string[], library: Library): Promise<Int32Array> {
  const texts = await readTexts(library.columns, left, library.load);
  const needle = ` ${words.join(' ')} `;
  return left.filter((_, i) => foldText(texts[i]!.text).includes(needle));
}

/** Places of words: those that are not common first, the longest of them first. */
function orderByRarity(words: readonly string[], { common }: Library): number[] {
  const rankOf = (word: string) => common.get(word) ?? common.size + word.length;
  return [...words.keys()].sort((a, b) => rankOf(words[b]!) - rankOf(words[a]!));
}
