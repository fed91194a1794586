import type { Answer } from '../engine/answer.ts';
import { GROUPS, NO_FILTERS } from '../filters.ts';
import type { SearchState } from '../state.ts';
import { make, makeAction } from './dom.ts';
import { nameChoice } from './filter-view.ts';
import { words } from './words.ts';

type Change = (change: Partial<SearchState>) => void;

/** Lists what the results are narrowed to, each to be removed by itself. @returns nothing to show when all are shown. */
export function viewChosen({ filters }: SearchState, { choices }: Answer, onChange: Change): HTMLElement[] {
  const removal = (group: string, name: string, remove: () => void) => {
    const button = makeAction(name, remove, 'remove');
    button.setAttribute('aria-label', words.remove(group, name));
    return make('li', {}, button);
  };
  const items = GROUPS.flatMap((group) =>
    choices[group].listed
      .filter(({ isChosen }) => isChosen)
      .map((choice) =>
        removal(words.groups[group], nameChoice(group, choice), () =>
          onChange({
            filters: { ...filters, [group]: filters[group].filter((key) => key !== choice.key) },
          }),
        ),
      ),
  );
  const { from, to } = filters;
  if (from !== '' || to !== '') {
    const span = words.span(from, to);
    items.push(removal(words.dates, span, () => onChange({ filters: { ...filters, from: '', to: '' } })));
  }
  if (items.length === 0) return [];
  const clear = makeAction(words.clear, () => onChange({ filters: NO_FILTERS }), 'clear');
  return [make('span', {}, words.chosen), make('ul', {}, ...items), ...(items.length > 1 ? [clear] : [])];
}
