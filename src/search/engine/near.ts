import { formsOf } from '../forms.ts';
import type { VocabularyPart } from '../format.ts';
import { isPlain, looseQuery, type Query } from '../query.ts';
import { findNear } from '../spelling.ts';
import { findMatches, type Matches } from './find.ts';
import type { Library } from './library.ts';

/** How many spellings of one word are tried. */
const MOST_SPELLINGS = 12;

/** Quotations that miss the query narrowly, and why. */
export interface NearMatches extends Matches {
  readonly kind: 'spelling' | 'apart';
  readonly query: Query;
  /** Of near spellings: the words tried. */
  readonly spellings: readonly string[];
}

/**
 * Finds near misses: the words of a phrase apart when none has it, or other spellings of plain words.
 *
 * @returns nothing when there are none.
 */
export async function findNearMatches(
  query: Query,
  found: Matches,
  library: Library,
): Promise<NearMatches | undefined> {
  const loose = found.quotations.length === 0 ? looseQuery(query) : undefined;
  if (loose) {
    const near = dropFound(await findMatches(loose, library), found);
    if (near.quotations.length > 0) return { ...near, kind: 'apart', query: loose, spellings: [] };
  }
  const respelt = await respell(query, library);
  if (!respelt) return undefined;
  const near = dropFound(await findMatches(respelt.query, library), found);
  return near.quotations.length > 0 ? { ...near, kind: 'spelling', ...respelt } : undefined;
}

function dropFound(near: Matches, { quotations }: Matches): Matches {
  const known = new Set(quotations);
  return { ...near, quotations: near.quotations.filter((quotation) => !known.has(quotation)) };
}

/** Lets every plain word stand for those that are spelt nearly like it. */
async function respell(
  query: Query,
  { load }: Library,
): Promise<{ query: Query; spellings: string[] } | undefined> {
  if (!query.terms.some(isPlain)) return undefined;
  const vocabulary = ((await load('vocabulary')) as VocabularyPart).split(' ');
  const spellings: string[] = [];
  const terms = query.terms.map((term) => {
    if (!isPlain(term)) return term;
    const forms = formsOf(term.words[0]!);
    const near = findNear(term.words[0]!, vocabulary)
      .filter((word) => !forms.includes(word))
      .slice(0, MOST_SPELLINGS);
    spellings.push(...near);
    return near.length === 0 ? term : { ...term, forms: [...forms, ...near] };
  });
  return spellings.length === 0 ? undefined : { query: { terms, isUnfinished: false }, spellings };
}
