import type { Answer, Hit } from '../engine/answer.ts';
import { countChoices } from '../filters.ts';
import type { SearchState } from '../state.ts';
import { viewChosen } from './chosen-view.ts';
import { makeAction } from './dom.ts';
import type { Frame } from './frame.ts';
import type { Listing } from './list-view.ts';
import { viewQuotation, type ResultTools } from './result-view.ts';
import { words } from './words.ts';

/** What showing results needs of the page. */
export interface PageTools extends ResultTools {
  readonly onChange: (change: Partial<SearchState>) => void;
  /** Asks for the same with more results. */
  readonly onMore: () => void;
}

/** How many results are shown at first, so that they come soon: as many as are seen without scrolling. */
export const FIRST_LENGTH = 6;

/** How many are shown when those are seen, and how many more each time that they are asked for. */
export const PAGE_LENGTH = 20;

/** How many choices of a group are shown before the reader asks for all. */
export const FEW_CHOICES = 8;

/** Shows the results of an answer; in place of others, or after those of the same state that are there. */
export function showResults(
  frame: Frame,
  state: SearchState,
  answer: Answer,
  tools: PageTools,
  isSame: boolean,
): void {
  const listing = listQuotations(state, answer, tools);
  if (isSame) return frame.quotations.extend(listing);
  frame.chosen.replaceChildren(...viewChosen(state, answer, tools.onChange));
  showNamed(frame, state, answer, tools.onChange);
  frame.save.hidden = answer.total === 0;
  frame.quotations.show(listing);
}

/** Shows what stands around the results: by what they can be narrowed, and how they lie in time. */
export function showAround(frame: Frame, state: SearchState, answer: Answer): void {
  frame.filters.show(state, answer);
  frame.histogram.show(state, answer.histogram);
}

function listQuotations(state: SearchState, answer: Answer, tools: PageTools): Listing<Hit> {
  const { total, hits } = answer;
  return {
    label: words.number(total),
    notes: noteQuotations(state, answer),
    items: hits,
    view: (hit) => viewQuotation(hit, tools),
    more:
      hits.length < total && hits.length >= PAGE_LENGTH
        ? { text: words.more(Math.min(PAGE_LENGTH, total - hits.length)), ask: tools.onMore }
        : undefined,
  };
}

function noteQuotations(state: SearchState, { total, isOpened }: Answer): string[] {
  if (total > 0) return isOpened ? [words.opened] : [];
  return [countChoices(state.filters) > 0 ? words.noneUnderFilters : words.noQuotation];
}

function showNamed(
  { named }: Frame,
  state: SearchState,
  answer: Answer,
  onChange: PageTools['onChange'],
): void {
  const { filters } = state;
  const others = answer.named.filter(({ key }) => !filters.speakers.includes(key));
  named.hidden = others.length === 0;
  named.replaceChildren(
    words.named,
    ...others.flatMap(({ key, name }) => [
      ' ',
      makeAction(name, () =>
        onChange({ q: '', filters: { ...filters, speakers: [...filters.speakers, key] } }),
      ),
    ]),
  );
}
