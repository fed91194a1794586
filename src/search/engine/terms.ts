import { formsOf } from '../forms.ts';
import { isPlain, type Term } from '../query.ts';
import type { Library } from './library.ts';
import { findRun } from './find-run.ts';
import { joinPositions, keepShifted, quotationsAt } from './runs.ts';

/** Where a term was found: in any form that will do, and as typed. */
export interface TermFound {
  readonly any: Int32Array;
  readonly exact: Int32Array;
}

/** How many terms are remembered: while a reader types on, all but the last are the same. */
const MOST_REMEMBERED = 12;

/** Finds the quotations that have a term, which must not be altered: they are remembered. */
export async function findTerm(term: Term, library: Library): Promise<TermFound> {
  const { terms } = library;
  const key = JSON.stringify(term);
  const found = terms.get(key) ?? (await lookUp(term, library));
  terms.delete(key);
  terms.set(key, found);
  if (terms.size > MOST_REMEMBERED) terms.delete(terms.keys().next().value!);
  return found;
}

async function lookUp(term: Term, library: Library): Promise<TermFound> {
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
