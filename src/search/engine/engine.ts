import { GROUPS, type GroupName } from '../filters.ts';
import { openQuery, parseQuery, type Query } from '../query.ts';
import { writeState, type SearchState } from '../state.ts';
import type { Answer, NearHits } from './answer.ts';
import { judgeArticles, findTitles, type ArticleJudgement, type ArticleText } from './articles.ts';
import { findMatches, type Matches } from './find.ts';
import { drawHistogram } from './histogram.ts';
import { readHits } from './hits.ts';
import { openLibrary, type Library } from './library.ts';
import { findNamed } from './named.ts';
import { listChoices, narrow, type Narrowed } from './narrow.ts';
import { findNearMatches, type NearMatches } from './near.ts';
import { PartStore, type LoadPart, type Source } from './parts.ts';
import { rankQuotations } from './rank.ts';
import { readContext, type Context } from './texts.ts';
import { saveHits, type SaveFormat } from './save.ts';

/** Near misses are due when no more than this was found. */
const FEW_FOUND = 3;

/** How many near misses are shown. */
const NEAR_SHOWN = 10;

/** Thrown out of a search that a later one has overtaken. */
class Overtaken extends Error {}

/** How much of an answer is wanted. */
export interface Wanted {
  /** How many results. */
  readonly results: number;
  /** How many choices of each group, besides those that are chosen. */
  readonly choices: number;
  /** Groups of which all choices are wanted. */
  readonly whole: readonly GroupName[];
}

/** What a state finds. */
interface Found {
  readonly query: Query;
  readonly matches: Matches;
  /** Whether the last word was taken as a beginning. */
  readonly isOpened: boolean;
  readonly narrowed: Narrowed;
}

/** Searches the quotation index. It runs in a worker, or in the page where there is none. */
export class Engine {
  readonly #parts: PartStore;
  #library: Promise<Library> | undefined;
  #searches = 0;
  #volumesRead = 0;
  #last: { readonly address: string; readonly found: Found } | undefined;

  constructor(source: Source) {
    this.#parts = new PartStore(source);
  }

  /** Brings the head of the index, so that the first search need not wait for it. */
  async warm(): Promise<void> {
    await this.#open();
  }

  /**
   * Brings one more volume of the index, so that searches need not wait for its parts.
   *
   * @returns whether there are more.
   */
  async readAhead(): Promise<boolean> {
    const { head } = await this.#open();
    if (this.#volumesRead === head.volumes) return false;
    await this.#parts.bring(`volume-${this.#volumesRead + 1}`);
    this.#volumesRead += 1;
    return this.#volumesRead < head.volumes;
  }

  /** Answers a state. @returns nothing when a later search has begun. */
  async search(state: SearchState, wanted: Wanted): Promise<Answer | undefined> {
    const number = ++this.#searches;
    try {
      const library = await this.#open();
      const load: LoadPart = async (name) => {
        const part = await library.load(name);
        if (number !== this.#searches) throw new Overtaken();
        return part;
      };
      const found = await this.#find(state, { ...library, load });
      return await answer(found, state, wanted, { ...library, load });
    } catch (error) {
      if (error instanceof Overtaken) return undefined;
      throw error;
    }
  }

  /** Finds near misses of a state. @returns nothing when there are none. */
  async near(state: SearchState): Promise<NearHits | undefined> {
    const library = await this.#open();
    const { query, matches } = await this.#find(state, library);
    const near = await findNearMatches(query, matches, library);
    return near && showNear(near, state, library);
  }

  /** Brings the paragraph around a quotation; nothing where it may not be published. */
  async context(quotation: number): Promise<Context | undefined> {
    const { columns, load } = await this.#open();
    return readContext(columns, quotation, load);
  }

  /** Writes all results of a state as a file. @param root the site's, for addresses. */
  async save(state: SearchState, format: SaveFormat, root: string): Promise<string> {
    const library = await this.#open();
    const { query, matches, narrowed } = await this.#find(state, library);
    const ranked = rankQuotations(narrowed.quotations, matches.weight, state.order, library.columns);
    return saveHits(await readHits(ranked, query, library), format, root, library);
  }

  /** Judges the texts of articles word for word. */
  judge(q: string, texts: readonly ArticleText[]): Promise<readonly (ArticleJudgement | undefined)[]> {
    return Promise.resolve(judgeArticles(q, texts));
  }

  /** Finds articles by title alone. */
  async titles(state: SearchState) {
    return findTitles(state, await this.#open());
  }

  #open(): Promise<Library> {
    return (this.#library ??= openLibrary(this.#parts.load).catch((error: unknown) => {
      this.#library = undefined;
      throw error;
    }));
  }

  /** What was found last is asked for again: with more results, for near misses, for a file. */
  async #find(state: SearchState, library: Library): Promise<Found> {
    const address = writeState(state);
    if (this.#last?.address !== address) {
      const found = await findWidely(parseQuery(state.q), library);
      const narrowed = narrow(found.matches.quotations, state.filters, library.columns);
      this.#last = { address, found: { ...found, narrowed } };
    }
    return this.#last.found;
  }
}

/** Looks for the query; when nothing has its last word, for what begins with it. */
async function findWidely(query: Query, library: Library): Promise<Omit<Found, 'narrowed'>> {
  const opened = openQuery(query);
  // With the word that stands there comes what it may become: the reader is likely to be typing on.
  if (opened) library.dictionary.foresee(opened.terms.at(-1)!.words.at(-1)!, library.load);
  const matches = await findMatches(query, library);
  if (!opened || matches.quotations.length > 0) return { query, matches, isOpened: false };
  const wider = await findMatches(opened, library);
  if (wider.quotations.length === 0) return { query, matches, isOpened: false };
  return { query: opened, matches: wider, isOpened: true };
}

async function answer(
  { query, matches, isOpened, narrowed }: Found,
  { filters, order, isNearWanted }: SearchState,
  wanted: Wanted,
  library: Library,
): Promise<Answer> {
  const { columns, timeline, names } = library;
  const { quotations, counts, perDay } = narrowed;
  const ranked = rankQuotations(quotations, matches.weight, order, columns, wanted.results);
  const isFew = matches.quotations.length <= FEW_FOUND;
  const choicesOf = (name: GroupName) => {
    const most = wanted.whole.includes(name) ? Infinity : wanted.choices;
    return listChoices(columns.groups[name], counts[name], filters[name], most);
  };
  return {
    total: quotations.length,
    hits: await readHits(ranked, query, library),
    isOpened,
    isNearDue: query.terms.length > 0 && (isNearWanted || isFew),
    named: findNamed(query, names).map((number) => columns.groups.speakers.facets[number]!),
    choices: Object.fromEntries(GROUPS.map((name) => [name, choicesOf(name)])) as Answer['choices'],
    histogram: drawHistogram(timeline, perDay),
  };
}

async function showNear(
  near: NearMatches,
  { filters, order }: SearchState,
  library: Library,
): Promise<NearHits | undefined> {
  const { quotations } = narrow(near.quotations, filters, library.columns);
  if (quotations.length === 0) return undefined;
  const ranked = rankQuotations(quotations, near.weight, order, library.columns, NEAR_SHOWN);
  const hits = await readHits(ranked, near.query, library);
  return { kind: near.kind, total: quotations.length, hits, spellings: near.spellings };
}
