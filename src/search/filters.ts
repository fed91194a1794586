/** The groups of choices by which results are narrowed. */
export const GROUPS = ['speakers', 'outlets', 'events', 'kinds', 'attributions'] as const;
export type GroupName = (typeof GROUPS)[number];

/** What a reader narrows the results to; an empty list or text narrows nothing. */
export interface Filters extends Readonly<Record<GroupName, readonly string[]>> {
  /** Days, months or years, both included. */
  readonly from: string;
  readonly to: string;
}

export const NO_FILTERS: Filters = {
  speakers: [],
  outlets: [],
  events: [],
  kinds: [],
  attributions: [],
  from: '',
  to: '',
};

/** The key under which what has no speaker, outlet or event is filtered. */
export const NONE = '-';

/** The keys of full quotations and of fragments. */
export const KINDS = ['fragment', 'full'] as const;

/** How many choices narrow the results; a span of days is one. */
export function countChoices(filters: Filters): number {
  const span = filters.from !== '' || filters.to !== '' ? 1 : 0;
  return GROUPS.reduce((sum, name) => sum + filters[name].length, span);
}

/** A day is compared as far as both are known: March 2031 is from 14 March 2031 on, and up to it. */
export function isBetween(day: string, { from, to }: Pick<Filters, 'from' | 'to'>): boolean {
  if (from === '' && to === '') return true;
  const known = day.replace(/[?~%]$/, '');
  if (known === '') return false;
  const isAfter = from === '' || known.slice(0, from.length) >= from.slice(0, known.length);
  return isAfter && (to === '' || known.slice(0, to.length) <= to.slice(0, known.length));
}
