import { INDEX_FORMAT, type IndexHead } from '../format.ts';
import { openQuery, parseQuery, type Query } from '../query.ts';
import type { SearchState } from '../state.ts';
import type { Answer, NearHits } from './answer.ts';
import { judgeArticles, findTitles, type ArticleJudgement, type ArticleText } from './articles.ts';
import { readColumns, type Columns } from './columns.ts';
import { Dictionary } from './dictionary.ts';
import { findMatches, type Library, type Matches } from './find.ts';
import { drawHistogram } from './histogram.ts';
import { readHits } from './hits.ts';
import { findNamed } from './named.ts';
import { narrow } from './narrow.ts';
import { findNearMatches, type NearMatches } from './near.ts';
import { rememberParts, type LoadPart } from './parts.ts';
import { rankQuotations } from './rank.ts';
import { readContext, type Context } from './texts.ts';
import { saveHits, type SaveFormat } from './save.ts';

/** Near misses are due when no more than this was found. */
const FEW_FOUND = 3;

/** How many near misses are shown. */
const NEAR_SHOWN = 10;

/** Thrown out of a search that a later one has overtaken. */
class Overtaken extends Error {}

interface Opened extends Library {
  readonly head: IndexHead;
  readonly totals: Int32Array;
}

interface Found {
  readonly query: Query;
  readonly matches: Matches;
  readonly isOpened: boolean;
}

/** Searches the quotation index. It runs in a worker, or in the page where there is none. */
export class Engine {
  readonly #load: LoadPart;
  #opened: Promise<Opened> | undefined;
  #searches = 0;

  /** @param load brings a part of the index. */
  constructor(load: LoadPart) {
    this.#load = rememberParts(load);
  }

  /** Brings the head of the index, so that the first search need not wait for it. */
  async warm(): Promise<void> {
    await this.#open();
  }

  /** Answers a state with the first `limit` results. @returns nothing when a later search has begun. */
  async search(state: SearchState, limit: number): Promise<Answer | undefined> {
    const number = ++this.#searches;
    try {
      const opened = await this.#open();
      const load: LoadPart = async (name) => {
        const part = await opened.load(name);
        if (number !== this.#searches) throw new Overtaken();
        return part;
      };
      return await answer(state, limit, { ...opened, load });
    } catch (error) {
      if (error instanceof Overtaken) return undefined;
      throw error;
    }
  }

  /** Finds near misses of a state. @returns nothing when there are none. */
  async near(state: SearchState): Promise<NearHits | undefined> {
    const opened = await this.#open();
    const { query, matches } = await find(parseQuery(state.q), opened);
    const near = await findNearMatches(query, matches, opened);
    return near && showNear(near, state, opened);
  }

  /** Brings the paragraph around a quotation; nothing where it may not be published. */
  async context(quotation: number): Promise<Context | undefined> {
    const { columns, load } = await this.#open();
    return readContext(columns, quotation, load);
  }

  /** Writes all results of a state as a file. @param root the site's, for addresses. */
  async save(state: SearchState, format: SaveFormat, root: string): Promise<string> {
    const library = await this.#open();
    const { query, matches } = await find(parseQuery(state.q), library);
    const { quotations } = narrow(matches.quotations, state.filters, library.columns);
    const ranked = rankQuotations(quotations, matches.weight, state.order, library.columns);
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

  #open(): Promise<Opened> {
    return (this.#opened ??= this.#read().catch((error: unknown) => {
      this.#opened = undefined;
      throw error;
    }));
  }

  async #read(): Promise<Opened> {
    const head = (await this.#load('head')) as IndexHead;
    if (head.format !== INDEX_FORMAT) throw new Error(`search/head.js: format ${head.format}`);
    const columns = readColumns(head);
    return {
      head,
      columns,
      dictionary: new Dictionary(head.words),
      common: new Map(head.common.map((word, i) => [word, i - head.common.length])),
      load: this.#load,
      totals: countDays(columns),
    };
  }
}

function countDays({ day, days }: Columns): Int32Array {
  const totals = new Int32Array(days.length);
  for (const number of day) totals[number]! += 1;
  return totals;
}

async function answer(state: SearchState, limit: number, opened: Opened): Promise<Answer> {
  const { columns, totals } = opened;
  const { filters, order } = state;
  const { query, matches, isOpened } = await find(parseQuery(state.q), opened);
  const { quotations, choices, perDay } = narrow(matches.quotations, filters, columns);
  const ranked = rankQuotations(quotations, matches.weight, order, columns);
  const isFew = matches.quotations.length <= FEW_FOUND;
  return {
    total: ranked.length,
    hits: await readHits(ranked.subarray(0, limit), query, opened),
    isOpened,
    isNearDue: query.terms.length > 0 && (state.isNearWanted || isFew),
    named: findNamed(query, columns.groups.speakers.facets),
    choices,
    histogram: drawHistogram(columns.days, perDay, totals),
  };
}

/** Looks for the query; when nothing has its last word, for what begins with it. */
async function find(query: Query, library: Library): Promise<Found> {
  const matches = await findMatches(query, library);
  const opened = matches.quotations.length === 0 ? openQuery(query) : undefined;
  if (!opened) return { query, matches, isOpened: false };
  const wider = await findMatches(opened, library);
  if (wider.quotations.length === 0) return { query, matches, isOpened: false };
  return { query: opened, matches: wider, isOpened: true };
}

async function showNear(
  near: NearMatches,
  state: SearchState,
  opened: Opened,
): Promise<NearHits | undefined> {
  const { quotations } = narrow(near.quotations, state.filters, opened.columns);
  if (quotations.length === 0) return undefined;
  const ranked = rankQuotations(quotations, near.weight, state.order, opened.columns);
  const hits = await readHits(ranked.subarray(0, NEAR_SHOWN), near.query, opened);
  return { kind: near.kind, total: quotations.length, hits, spellings: near.spellings };
}
