import type { GroupName } from '../filters.ts';
import type { SearchState } from '../state.ts';
import type { SaveFormat } from '../engine/save.ts';
import { make } from './dom.ts';
import { makeFilterView, type FilterView } from './filter-view.ts';
import { makeHistogramView, type HistogramView } from './histogram-view.ts';
import { makeListView, type ListView } from './list-view.ts';
import { makeSaveView } from './save-view.ts';
import { words } from './words.ts';

/** The parts of the results, made once and filled at every change. */
export interface Frame {
  readonly chosen: HTMLElement;
  readonly named: HTMLElement;
  readonly filters: FilterView;
  readonly histogram: HistogramView;
  readonly quotations: ListView;
  readonly near: ListView;
  readonly articles: ListView;
  readonly save: HTMLElement;
}

/** What the frame tells the page. */
export interface FrameTools {
  readonly onChange: (change: Partial<SearchState>) => void;
  /** Asks for all choices of a group. */
  readonly onExpand: (group: GroupName) => void;
  readonly save: (format: SaveFormat) => Promise<string>;
}

/** Puts the frame of the results into their place: choices, then quotations and articles, then keys and files. */
export function makeFrame(results: HTMLElement, { onChange, onExpand, save }: FrameTools): Frame {
  const frame = {
    chosen: make('div', { class: 'chosen' }),
    named: make('p', { class: 'named' }),
    filters: makeFilterView(onChange, onExpand),
    histogram: makeHistogramView(onChange),
    quotations: makeListView('quotations-found', words.quotationsHead, 'quotations', words.looking),
    near: makeListView('near-found', words.nearHead.spelling, 'quotations near', words.looking),
    articles: makeListView('articles-found', words.articlesHead, 'entries', words.lookingArticles),
    save: makeSaveView(save),
  };
  results.replaceChildren(
    make('div', { class: 'band__side' }, frame.filters.element),
    make(
      'div',
      { class: 'band__main' },
      frame.chosen,
      frame.named,
      frame.histogram.element,
      frame.quotations.element,
      frame.near.element,
      frame.articles.element,
    ),
    make('div', { class: 'band__margin label' }, frame.save, viewKeys()),
  );
  return frame;
}

function viewKeys(): HTMLElement {
  const items = words.keys.flatMap(([key, text]) => [
    make('dt', {}, make('kbd', {}, key)),
    make('dd', {}, text),
  ]);
  return make('dl', { class: 'keys' }, ...items);
}

/** What can be asked, with examples; it stands where the results will. */
export function makeHelp(ask: (q: string) => void): HTMLElement {
  const items = words.help.flatMap(([example, text]) => {
    const link = make('a', { href: `?q=${encodeURIComponent(example)}` }, example);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      ask(example);
    });
    return [make('dt', {}, link), make('dd', {}, text)];
  });
  return make('dl', { class: 'search-help' }, ...items);
}
