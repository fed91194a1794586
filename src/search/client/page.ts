import { passes } from '../filters.ts';
import { findQuotations, type Found } from '../find.ts';
import { parseQuery } from '../query.ts';
import { rankHits } from '../rank.ts';
import { readState, writeState, type SearchState } from '../state.ts';
import { makeAddressBar } from './address-bar.ts';
import { makeAnnouncer } from './announcer.ts';
import { ArticlePanel } from './article-panel.ts';
import { find } from './dom.ts';
import { makeFrame, type Frame } from './frame.ts';
import { listenToKeys } from './keyboard.ts';
import { loadIndex, type LoadedIndex } from './loader.ts';
import { viewQuotation } from './result-view.ts';
import { words } from './words.ts';

/** The search page: a state that the address holds, and what follows from it. */
export class SearchPage {
  readonly #root: URL;
  readonly #form = find('.search-form', HTMLFormElement);
  readonly #field = find('.search-form input[name=q]', HTMLInputElement);
  readonly #results = find('#results', HTMLElement);
  readonly #announce = makeAnnouncer(find('.status[role=status]', HTMLElement));
  readonly #address = makeAddressBar();
  readonly #frame: Frame;
  readonly #articles: ArticlePanel;
  #state: SearchState;
  #index: LoadedIndex | undefined;
  #failure: string | undefined;
  #isLoading = false;
  #isDrawing = false;

  /** @param root the site's root, wherever it is served from. */
  constructor(root: URL) {
    this.#root = root;
    this.#frame = makeFrame(this.#results, (change) => this.#go({ ...this.#state, ...change }, 'push'));
    this.#articles = new ArticlePanel(root, this.#frame.articles, () => this.#draw());
    const state = readState(location.search);
    // What was typed before this script came counts.
    this.#field.value ||= state.q;
    this.#state = { ...state, q: this.#field.value };
    this.#listen();
    this.#draw();
  }

  #listen(): void {
    this.#field.addEventListener('focus', () => this.#load());
    this.#field.addEventListener('input', () => this.#ask(this.#field.value, 'replace'));
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask(this.#field.value, 'push');
    });
    addEventListener('popstate', () => {
      this.#address.cancel();
      this.#state = readState(location.search);
      this.#field.value = this.#state.q;
      this.#draw();
    });
    listenToKeys(this.#field, this.#results, () => {
      this.#field.value = '';
      this.#ask('', 'replace');
    });
  }

  #ask(q: string, how: 'push' | 'replace'): void {
    this.#go({ ...this.#state, q }, how);
  }

  #go(state: SearchState, how: 'push' | 'replace'): void {
    this.#state = state;
    this.#address.write(writeState(state), how);
    this.#draw();
  }

  #load(): void {
    if (this.#isLoading) return;
    this.#isLoading = true;
    const take = (index: LoadedIndex) => {
      this.#index = index;
      this.#draw();
    };
    loadIndex(this.#root, take).then(take, (error: unknown) => {
      this.#failure = words.indexFailed(error instanceof Error ? error.message : String(error));
      this.#draw();
    });
  }

  /** Shows the state at the next frame, however often it changes before. */
  #draw(): void {
    if (this.#isDrawing) return;
    this.#isDrawing = true;
    requestAnimationFrame(() => {
      this.#isDrawing = false;
      this.#show();
    });
  }

  #show(): void {
    const query = parseQuery(this.#state.q);
    const isAsked = query.terms.length > 0;
    if (isAsked) this.#load();
    this.#results.hidden = !isAsked || !this.#index || this.#failure !== undefined;
    if (this.#failure || !isAsked) this.#announce(this.#failure ?? '');
    if (this.#results.hidden || !this.#index) return;
    const found = findQuotations(query, this.#index.quotations);
    const count = this.#showQuotations(found, this.#index);
    const articles = this.#articles.show(this.#state, query, this.#index);
    this.#frame.filters.show(this.#state, found.hits, this.#index.head);
    const { isComplete, loadedShards, head } = this.#index;
    const said = [words.quotations(count), articles].filter(Boolean).join(', ');
    this.#announce(isComplete ? said : words.reading(loadedShards, head.shards));
  }

  #showQuotations({ hits, matcher, isOpened }: Found, { isComplete }: LoadedIndex): number {
    const passing = hits.filter((hit) => passes(hit, this.#state.filters));
    const ranked = rankHits(passing, matcher, this.#state.order);
    const none = isComplete ? [words.noQuotation] : [];
    const notes = ranked.length === 0 ? none : isOpened ? [words.opened] : [];
    this.#frame.quotations.show(words.number(ranked.length), notes, ranked, (hit) =>
      viewQuotation(hit, matcher, this.#root),
    );
    return ranked.length;
  }
}
