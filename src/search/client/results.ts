import type { Answer, NearHits } from '../engine/answer.ts';
import { countChoices } from '../filters.ts';
import type { SearchState } from '../state.ts';
import { viewChosen } from './chosen-view.ts';
import { makeAction } from './dom.ts';
import type { Frame } from './frame.ts';
import { viewQuotation, type ResultTools } from './result-view.ts';
import { words } from './words.ts';

/** What showing results needs of the page. */
export interface PageTools extends ResultTools {
  readonly onChange: (change: Partial<SearchState>) => void;
  /** Asks for the same with more results. */
  readonly onMore: () => void;
}

/** How many results are shown at first, so that they come soon: more than a screen holds. */
export const FIRST_LENGTH = 8;

/** How many are shown when those have come, and how many more each time that they are asked for. */
export const PAGE_LENGTH = 20;

/** Shows an answer in one go. */
export function showAnswer(frame: Frame, state: SearchState, answer: Answer, tools: PageTools): void {
  const { onChange } = tools;
  frame.chosen.replaceChildren(...viewChosen(state, answer, onChange));
  showNamed(frame, state, answer, onChange);
  frame.filters.show(state, answer);
  frame.histogram.show(state, answer.histogram);
  const { total, hits } = answer;
  frame.quotations.show({
    label: words.number(total),
    notes: noteQuotations(state, answer),
    items: hits,
    view: (hit) => viewQuotation(hit, tools),
    more:
      hits.length < total && hits.length >= PAGE_LENGTH
        ? { text: words.more(Math.min(PAGE_LENGTH, total - hits.length)), ask: tools.onMore }
        : undefined,
  });
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

/** Shows near misses below the results; where none were looked for, what looks for them. */
export function showNear(
  { near }: Frame,
  state: SearchState,
  answer: Answer,
  found: NearHits | undefined,
  tools: PageTools,
): void {
  const canAsk = state.q.trim() !== '' && !answer.isNearDue;
  near.element.hidden = !found && !canAsk && !state.isNearWanted;
  near.element.classList.toggle('results--quiet', !found);
  const ask = () => makeAction(words.nearWanted, () => tools.onChange({ isNearWanted: true }), 'near');
  const notFound = () => (canAsk ? ask() : words.noNear);
  near.show(
    {
      label: found ? words.number(found.total) : '',
      notes: [!found ? notFound() : found.kind === 'apart' ? words.apart : words.spellings(found.spellings)],
      items: found?.hits ?? [],
      view: (hit) => viewQuotation(hit, tools),
    },
    words.nearHead[found?.kind ?? 'spelling'],
  );
}
