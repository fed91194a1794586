import type { Answer } from '../engine/answer.ts';
import type { Choice, Choices } from '../engine/narrow.ts';
import { countChoices, GROUPS, type Filters, type GroupName } from '../filters.ts';
import { ORDERS, type Order, type SearchState } from '../state.ts';
import { make, makeAction } from './dom.ts';
import { words } from './words.ts';

type Change = (change: Partial<SearchState>) => void;

/** The choices by which results are narrowed, beside them. */
export interface FilterView {
  readonly element: HTMLElement;
  readonly show: (state: SearchState, answer: Answer) => void;
}

/** Makes the panel. `onChange` gets the state as the reader changed it, `onExpand` a group to be shown whole. */
export function makeFilterView(onChange: Change, onExpand: (group: GroupName) => void): FilterView {
  const summary = make('summary');
  const form = make('form', { class: 'filters__groups', 'aria-label': words.narrow(0) });
  const element = make('details', { class: 'filters' }, summary, form);
  let shown = '';
  form.addEventListener('submit', (event) => event.preventDefault());
  return {
    element,
    show: ({ filters, order }, { choices }) => {
      const showing = JSON.stringify([filters, order, choices]);
      if (showing === shown) return;
      shown = showing;
      const change = (part: Partial<Filters>) => onChange({ filters: { ...filters, ...part } });
      const groups = GROUPS.map((name) => viewGroup(name, choices[name], filters, onExpand, change));
      summary.textContent = words.narrow(countChoices(filters));
      keepFocus(form, () =>
        form.replaceChildren(...groups, viewDates(filters, change), viewOrder(order, onChange)),
      );
    },
  };
}

/** The name of a choice as it is shown. */
export function nameChoice(group: GroupName, { name, key, date }: Choice): string {
  if (name === '') return words.noneOf(group);
  if (date !== undefined && !name.includes(date.slice(0, 4))) return `${name}, ${holdDays(words.day(date))}`;
  return group === 'kinds' || group === 'attributions' ? (words.keyed[key] ?? name) : name;
}

/** Keeps each day with its month: the column of choices is narrow. */
function holdDays(said: string): string {
  return said.replace(/(?<=\d) (?=\p{L})/gu, '\u00a0');
}

function viewGroup(
  name: GroupName,
  { listed, unlisted }: Choices,
  filters: Filters,
  expand: (group: GroupName) => void,
  change: (part: Partial<Filters>) => void,
): HTMLElement {
  const views = listed.map((choice) => viewChoice(name, choice, filters, change));
  const group = make('fieldset', {}, make('legend', {}, words.groups[name]), ...views);
  group.hidden = listed.length === 0;
  if (unlisted > 0) group.append(makeAction(words.more(unlisted), () => expand(name), `more-${name}`));
  return group;
}

function viewChoice(
  name: GroupName,
  choice: Choice,
  filters: Filters,
  change: (part: Partial<Filters>) => void,
): HTMLElement {
  const box = make('input', { type: 'checkbox', name, value: choice.key });
  box.checked = choice.isChosen;
  box.addEventListener('change', () => {
    const others = filters[name].filter((key) => key !== choice.key);
    change({ [name]: box.checked ? [...others, choice.key] : others });
  });
  const number = make('span', { class: 'count' }, words.number(choice.count));
  return make('label', {}, box, ' ', make('span', {}, nameChoice(name, choice)), ' ', number);
}

function viewDates(filters: Filters, change: (part: Partial<Filters>) => void): HTMLElement {
  const field = (name: 'from' | 'to') => {
    const input = make('input', { type: 'date', name });
    input.value = completeDay(filters[name], name);
    input.addEventListener('change', () => change({ [name]: input.value }));
    return make('label', {}, make('span', {}, words[name]), ' ', input);
  };
  return make('fieldset', {}, make('legend', {}, words.dates), field('from'), field('to'));
}

/** A month or year as a day that the field can show: its first, or its last. */
function completeDay(day: string, name: 'from' | 'to'): string {
  if (day === '' || day.length === 10) return day;
  const [year, month] = day.split('-').map(Number) as [number, number | undefined];
  if (name === 'from') return `${day}${month === undefined ? '-01' : ''}-01`;
  return new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10);
}

function viewOrder(order: Order, onChange: Change): HTMLElement {
  const fields = ORDERS.map((value) => {
    const input = make('input', { type: 'radio', name: 'order', value });
    input.checked = order === value;
    input.addEventListener('change', () => onChange({ order: value }));
    return make('label', {}, input, ' ', make('span', {}, words.orders[value]));
  });
  return make('fieldset', {}, make('legend', {}, words.order), ...fields);
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
