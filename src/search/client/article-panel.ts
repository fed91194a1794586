import type { EngineApi } from '../engine/protocol.ts';
import { writeState, type SearchState } from '../state.ts';
import { makeArticleSearch, type ArticleSearch, type ArticlesFound } from './articles.ts';
import type { ListView } from './list-view.ts';
import { viewArticle } from './result-view.ts';
import { words } from './words.ts';

/** How long typing must rest before the articles are searched: they are many requests. */
const REST_MS = 200;

/** How many articles are looked for at first, and each time that more are asked for. */
const PAGE_LENGTH = 10;

/** The articles that were found; they come later than the quotations, and by title alone from a disk. */
export class ArticlePanel {
  readonly #root: URL;
  readonly #list: ListView;
  readonly #engine: EngineApi;
  readonly #onCome: (said: string | undefined) => void;
  readonly #search: ReturnType<typeof makeArticleSearch>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = '';
  #isDue = false;

  /** `onCome` is told how many were found, in words; nothing while the search goes on. */
  constructor(root: URL, list: ListView, engine: EngineApi, onCome: (said: string | undefined) => void) {
    this.#root = root;
    this.#list = list;
    this.#engine = engine;
    this.#onCome = onCome;
    this.#search = makeArticleSearch(root, engine.judge);
  }

  /** Asks for the articles of a state, unless it was asked for them last. Until they come the former ones stay. */
  ask(state: SearchState): void {
    const asked = writeState({ ...state, order: 'best', isNearWanted: false });
    if (asked === this.#asked) return;
    this.#asked = asked;
    clearTimeout(this.#timer);
    this.#list.await();
    this.#onCome(undefined);
    if (state.q.trim() === '') return this.#show({ hits: [], isComplete: true }, words.noArticleAsked);
    const search =
      this.#root.protocol === 'file:' ? this.#byTitle(state, words.fromDisk) : this.#byText(state);
    this.#isDue = true;
    this.#timer = setTimeout(() => {
      this.#isDue = false;
      void search(asked);
    }, REST_MS);
  }

  /** Leaves off asking, where that has not begun: the reader goes on. */
  hold(): void {
    if (!this.#isDue) return;
    this.#isDue = false;
    clearTimeout(this.#timer);
    this.#asked = '';
  }

  #byText(state: SearchState) {
    return async (asked: string): Promise<void> => {
      try {
        await this.#read(await this.#search(state), PAGE_LENGTH, asked);
      } catch {
        await this.#byTitle(state, words.articlesFailed)(asked);
      }
    };
  }

  #byTitle(state: SearchState, note: string) {
    return async (asked: string): Promise<void> => {
      const found = await this.#engine.titles(state).catch(() => []);
      const hits = found.map((hit) => ({ ...hit, excerpt: undefined, isOpened: false }));
      if (asked === this.#asked) this.#show({ hits, isComplete: true }, note);
    };
  }

  async #read(search: ArticleSearch, wanted: number, asked: string): Promise<void> {
    const found = await search.readUpTo(wanted);
    if (asked !== this.#asked) return;
    const more = () => void this.#read(search, found.hits.length + PAGE_LENGTH, asked);
    this.#show(found, undefined, found.isComplete ? undefined : more);
  }

  #show({ hits, isComplete }: ArticlesFound, note?: string, more?: () => void): void {
    const isNone = hits.length === 0 && note !== words.noArticleAsked;
    this.#list.show({
      label: isComplete ? words.number(hits.length) : words.atLeast(hits.length),
      notes: [note, isNone ? words.noArticle : undefined].filter((text) => text !== undefined),
      items: hits,
      view: (hit) => viewArticle(hit, this.#root),
      more: more && { text: words.lookFurther, ask: more },
    });
    this.#onCome(words.articles(hits.length, isComplete));
  }
}
