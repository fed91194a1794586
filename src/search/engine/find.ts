import { isPlain, type Query, type Term } from '../query.ts';
import { findRun } from './find-run.ts';
import type { Library } from './library.ts';
import { keepShifted } from './runs.ts';
import { findTerm } from './terms.ts';

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
  let left: Int32Array | undefined;
  for (let at = 0; at < wanted.length && left?.length !== 0; at += TERMS_AT_ONCE) {
    const some = wanted.slice(at, at + TERMS_AT_ONCE);
    for (const { any, exact } of await Promise.all(some.map((term) => findTerm(term, library)))) {
      left = left ? keepShifted(left, any, 0) : any;
      for (const quotation of exact) weight[quotation]! += 1;
    }
  }
  left ??= new Int32Array(size).map((_, i) => i);
  if (left.length > 0) {
    for (const found of await Promise.all(excluded.map((term) => findRun(term.words, library))))
      left = dropAll(left, found);
    for (const quotation of await findTogether(wanted, library)) weight[quotation]! += 2;
  }
  return { quotations: left, weight };
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
