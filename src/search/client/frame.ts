import type { SearchState } from '../state.ts';
import { make } from './dom.ts';
import { makeFilterView, type FilterView } from './filter-view.ts';
import { makeListView, type ListView } from './list-view.ts';
import { words } from './words.ts';

/** The parts of the results, made once and filled at every change. */
export interface Frame {
  readonly filters: FilterView;
  readonly quotations: ListView;
  readonly articles: ListView;
}

/** Puts the frame of the results into their place: choices, then quotations and articles, then the keys. */
export function makeFrame(results: HTMLElement, onChange: (change: Partial<SearchState>) => void): Frame {
  const filters = makeFilterView(onChange);
  const quotations = makeListView('quotations-found', words.quotationsHead, 'quotations');
  const articles = makeListView('articles-found', words.articlesHead, 'entries');
  results.replaceChildren(
    make('div', { class: 'band__side' }, filters.element),
    make('div', { class: 'band__main' }, quotations.element, articles.element),
    make('div', { class: 'band__margin label' }, make('p', {}, words.keys)),
  );
  return { filters, quotations, articles };
}
