import { foldText } from '../fold.ts';
import { formsOf } from '../forms.ts';
import { isPlain, type Query, type Term } from '../query.ts';
import type { Columns } from './columns.ts';
import type { Dictionary } from './dictionary.ts';
import type { LoadPart } from './parts.ts';
import { joinPositions, keepShifted, quotationsAt } from './runs.ts';
import { readTexts } from './texts.ts';

/** Where words are looked up. */
export interface Library {
  readonly columns: Columns;
  readonly dictionary: Dictionary;
  /** The words met most, with their rank. */
  readonly common: ReadonlyMap<string, number>;
  readonly load: LoadPart;
}

/** What a query finds. */
export interface Matches {
  /** Numbers, rising. */
  readonly quotations: Int32Array;
  /** By number: how many terms stand there as typed, and two more where all do so side by side. */
  readonly weight: Uint16Array;
}

/** How many terms are looked up at once before the search looks whether anything is left. */
const TERMS_AT_ONCE = 8;

/** Finds the quotations that have every wanted term and no excluded one: all when there is none of either. */
export async function findMatches({ terms }: Query, library: Library): Promise<Matches> {
  const { size } = library.columns;
  const wanted = terms.filter(({ isExcluded }) => !isExcluded);
  const excluded = terms.filter(({ isExcluded }) => isExcluded);
  const weight = new Uint16Array(size);
  let left: Int32Array = Int32Array.from({ length: size }, (_, i) => i);
  for (let at = 0; at < wanted.length && left.length > 0; at += TERMS_AT_ONCE) {
    const some = wanted.slice(at, at + TERMS_AT_ONCE);
    const found = await Promise.all(some.map((term) => findTerm(term, library)));
    for (const { any, exact } of found) {
      left = keepShifted(left, any, 0);
      for (const quotation of exact) weight[quotation]! += 1;
    }
  }
  if (left.length > 0) {
    for (const found of await Promise.all(excluded.map((term) => findRun(term.words, library))))
      left = dropAll(left, found);
    for (const quotation of await findTogether(wanted, library)) weight[quotation]! += 2;
  }
  return { quotations: left, weight };
}

/** Quotations with a term in any form that will do, and those with it as typed. */
async function findTerm(term: Term, library: Library): Promise<{ any: Int32Array; exact: Int32Array }> {
  const { columns, dictionary, load } = library;
  const { words } = term;
  const last = words.at(-1)!;
  if (!term.isOpen && !isPlain(term)) {
    const exact = await findRun(words, library);
    return { any: exact, exact };
  }
  const forms = term.isOpen ? await dictionary.listFrom(last, load) : (term.forms ?? formsOf(last));
  const lists = await Promise.all(forms.map((form) => dictionary.find(form, load)));
  let starts: Int32Array = joinPositions(lists).map((position) => position - (words.length - 1));
  for (const [i, word] of words.slice(0, -1).entries())
    starts = keepShifted(starts, await dictionary.find(word, load), i);
  const exact = forms.includes(last) ? await findRun(words, library) : new Int32Array(0);
  return { any: quotationsAt(starts, words.length, columns), exact };
}

/** With this few quotations left, their texts are read instead of more of the index: they will be shown anyway. */
const FEW_LEFT = 12;

/** How many words of a run are looked up at once. */
const WORDS_AT_ONCE = 3;

/** Quotations in which words stand side by side: the rarest are looked up first. */
async function findRun(words: readonly string[], library: Library): Promise<Int32Array> {
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

/** Quotations where the wanted terms stand side by side as typed: only where that takes no more parts of the index. */
async function findTogether(wanted: readonly Term[], library: Library): Promise<Int32Array> {
  if (wanted.length < 2 || wanted.length > TERMS_AT_ONCE || !wanted.every(isPlain)) return new Int32Array(0);
  return findRun(
    wanted.map(({ words }) => words[0]!),
    library,
  );
}

function dropAll(from: Int32Array, dropped: Int32Array): Int32Array {
  const isDropped = new Set(dropped);
  return from.filter((quotation) => !isDropped.has(quotation));
}
