import {
  countFacets,
  NO_FILTERS,
  NONE,
  type Count,
  type FacetName,
  type Filterable,
  type Filters,
} from '../filters.ts';
import type { IndexHead } from '../format.ts';
import { countChoices, type SearchState } from '../state.ts';
import { make } from './dom.ts';
import { words } from './words.ts';

const NAMES: readonly FacetName[] = ['speakers', 'outlets', 'events'];

/** How many choices of a group are shown before the reader asks for all. */
const FEW = 8;

/** The choices by which results are narrowed, beside them. */
export interface FilterView {
  readonly element: HTMLElement;
  readonly show: (state: SearchState, items: readonly Filterable[], head: IndexHead) => void;
}

/** Makes the panel. `onChange` gets the state as the reader changed it. */
export function makeFilterView(onChange: (change: Partial<SearchState>) => void): FilterView {
  const summary = make('summary');
  const form = make('form', { class: 'filters__groups', 'aria-label': words.narrow(0) });
  const element = make('details', { class: 'filters' }, summary, form);
  const opened = new Set<FacetName>();
  form.addEventListener('submit', (event) => event.preventDefault());
  const show: FilterView['show'] = (state, items, head) => {
    const { filters } = state;
    const change = (part: Partial<Filters>) => onChange({ filters: { ...filters, ...part } });
    const groups = NAMES.map((name) => {
      const counts = countFacets(items, filters, name, head[name]);
      const expand = () => {
        opened.add(name);
        show(state, items, head);
      };
      return viewGroup(name, counts, filters, opened.has(name) ? undefined : expand, change);
    });
    const clear = make('button', { class: 'action', type: 'button', name: 'clear' }, words.clear);
    clear.hidden = countChoices(filters) === 0;
    clear.addEventListener('click', () => onChange({ filters: NO_FILTERS }));
    summary.textContent = words.narrow(countChoices(filters));
    keepFocus(form, () =>
      form.replaceChildren(...groups, viewDates(filters, change), viewOrder(state, onChange), clear),
    );
  };
  return { element, show };
}

function viewGroup(
  name: FacetName,
  counts: readonly Count[],
  filters: Filters,
  expand: (() => void) | undefined,
  change: (part: Partial<Filters>) => void,
): HTMLElement {
  const isChosen = ({ facet }: Count) => filters[name].includes(facet.key);
  const shown = expand ? counts.filter((count, i) => i < FEW || isChosen(count)) : counts;
  const choices = shown.map((count) => viewChoice(name, count, filters, change));
  const group = make('fieldset', {}, make('legend', {}, words.groups[name]), ...choices);
  group.hidden = counts.length === 0;
  if (expand && shown.length < counts.length) {
    const text = words.more(counts.length - shown.length);
    const more = make('button', { class: 'action', type: 'button', name: `more-${name}` }, text);
    more.addEventListener('click', expand);
    group.append(more);
  }
  return group;
}

function viewChoice(
  name: FacetName,
  { facet, count }: Count,
  filters: Filters,
  change: (part: Partial<Filters>) => void,
): HTMLElement {
  const box = make('input', { type: 'checkbox', name, value: facet.key });
  box.checked = filters[name].includes(facet.key);
  box.addEventListener('change', () => {
    const others = filters[name].filter((key) => key !== facet.key);
    change({ [name]: box.checked ? [...others, facet.key] : others });
  });
  const text = facet.key === NONE.key ? words.none[name] : facet.name;
  const number = make('span', { class: 'count' }, words.number(count));
  return make('label', {}, box, ' ', make('span', {}, text), ' ', number);
}

function viewDates(filters: Filters, change: (part: Partial<Filters>) => void): HTMLElement {
  const field = (name: 'from' | 'to') => {
    const input = make('input', { type: 'date', name, value: filters[name] });
    input.addEventListener('change', () => change({ [name]: input.value }));
    return make('label', {}, make('span', {}, words[name]), ' ', input);
  };
  return make('fieldset', {}, make('legend', {}, words.dates), field('from'), field('to'));
}

function viewOrder({ order }: SearchState, onChange: (change: Partial<SearchState>) => void): HTMLElement {
  const field = (value: SearchState['order'], text: string) => {
    const input = make('input', { type: 'radio', name: 'order', value });
    input.checked = order === value;
    input.addEventListener('change', () => onChange({ order: value }));
    return make('label', {}, input, ' ', make('span', {}, text));
  };
  return make(
    'fieldset',
    {},
    make('legend', {}, words.order),
    field('best', words.best),
    field('date', words.byDate),
  );
}

/** Replaces the fields of a form and puts the focus back on the one that had it. */
function keepFocus(form: HTMLFormElement, replace: () => void): void {
  const active = document.activeElement;
  const held = active instanceof HTMLInputElement && form.contains(active) ? active : undefined;
  replace();
  if (!held) return;
  const fields = [...form.querySelectorAll('input')];
  const same = fields.filter(
    ({ name, type, value }) => name === held.name && (type === 'date' || value === held.value),
  );
  same[0]?.focus();
}
