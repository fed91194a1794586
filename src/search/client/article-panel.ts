import { passes } from '../filters.ts';
import type { Query } from '../query.ts';
import type { SearchState } from '../state.ts';
import { findTitles, makeArticleSearch, type ArticlesFound } from './articles.ts';
import type { ListView } from './list-view.ts';
import type { LoadedIndex } from './loader.ts';
import { viewArticle } from './result-view.ts';
import { words } from './words.ts';

/** The articles that were found; they come later than the quotations, and not at all from a disk. */
export class ArticlePanel {
  readonly #root: URL;
  readonly #list: ListView;
  readonly #onCome: () => void;
  readonly #search: ReturnType<typeof makeArticleSearch>;
  #asked = '';
  #answered = '';
  #found: ArticlesFound | undefined;
  #note: string | undefined;

  /** `onCome` is called when results have come and want to be shown. */
  constructor(root: URL, list: ListView, onCome: () => void) {
    this.#root = root;
    this.#list = list;
    this.#onCome = onCome;
    this.#search = makeArticleSearch(root);
  }

  /**
   * Shows what is known by now: until the answer comes, what was found before.
   *
   * @returns how many, in words; nothing while the search goes on.
   */
  show(state: SearchState, query: Query, index: LoadedIndex): string | undefined {
    if (index.isComplete && state.q !== this.#asked) this.#ask(state.q, query, index);
    const found = this.#found;
    if (!found) {
      this.#list.show('', [words.searchingArticles], [], () => '');
      return undefined;
    }
    const hits = found.hits.filter(({ article }) => passes(article, state.filters));
    const notes = [this.#note, hits.length === 0 ? words.noArticle : undefined].filter(
      (note) => note !== undefined,
    );
    this.#list.show(words.number(hits.length), notes, hits, (hit) => viewArticle(hit, this.#root));
    return this.#answered === state.q ? words.articles(hits.length, found.isComplete) : undefined;
  }

  #ask(q: string, query: Query, { articles }: LoadedIndex): void {
    this.#asked = q;
    const byTitle = (note: string) =>
      this.#answer(q, { hits: findTitles(query, articles), isComplete: true }, note);
    if (this.#root.protocol === 'file:') return byTitle(words.fromDisk);
    this.#search(query, articles).then(
      (found) => this.#answer(q, found),
      () => byTitle(words.articlesFailed),
    );
  }

  /** Takes an answer, unless something else has been asked since. */
  #answer(q: string, found: ArticlesFound, note?: string): void {
    if (this.#asked !== q) return;
    this.#answered = q;
    this.#found = found;
    this.#note = note;
    this.#onCome();
  }
}
