import type { Facet } from './format.ts';

/** What a reader narrows the results to; an empty list or text narrows nothing. */
export interface Filters {
  /** Keys; any one of them will do. */
  readonly speakers: readonly string[];
  readonly outlets: readonly string[];
  readonly events: readonly string[];
  /** Days, months or years, both included. */
  readonly from: string;
  readonly to: string;
}

export type FacetName = 'speakers' | 'outlets' | 'events';

export const NO_FILTERS: Filters = { speakers: [], outlets: [], events: [], from: '', to: '' };

/** The key under which what has no speaker, outlet or event is filtered. */
export const NONE: Facet = { key: '-', name: '' };

/** What results are filtered by. */
export interface Filterable {
  /** The one of a quotation, if known; all those of an article. */
  readonly speakers: readonly Facet[];
  readonly outlet: Facet | undefined;
  readonly events: readonly Facet[];
  readonly day: string;
}

/** Whether a result passes all filters; `except` leaves one group out, to count what else could be chosen there. */
export function passes(item: Filterable, filters: Filters, except?: FacetName): boolean {
  const isIn = (name: FacetName) =>
    name === except ||
    filters[name].length === 0 ||
    facetsOf(item, name).some(({ key }) => filters[name].includes(key));
  return isIn('speakers') && isIn('outlets') && isIn('events') && isBetween(item.day, filters);
}

/** A day is compared as far as both are known: March 2031 is from 14 March 2031 on, and up to it. */
function isBetween(day: string, { from, to }: Filters): boolean {
  if (from === '' && to === '') return true;
  const known = day.replace(/[?~%]$/, '');
  if (known === '') return false;
  const isAfter = from === '' || known.slice(0, from.length) >= from.slice(0, known.length);
  return isAfter && (to === '' || known.slice(0, to.length) <= to.slice(0, known.length));
}

/** A facet with how many results have it. */
export interface Count {
  readonly facet: Facet;
  readonly count: number;
}

/**
 * Counts what each choice in a group would show under all other filters, the most first; chosen ones are kept
 * even at nought.
 */
export function countFacets(
  items: readonly Filterable[],
  filters: Filters,
  name: FacetName,
  known: readonly Facet[],
): Count[] {
  const counts = new Map<string, { facet: Facet; count: number }>();
  for (const facet of [...known, NONE])
    if (filters[name].includes(facet.key)) counts.set(facet.key, { facet, count: 0 });
  for (const item of items) {
    if (!passes(item, filters, name)) continue;
    for (const facet of facetsOf(item, name)) {
      const entry = counts.get(facet.key);
      if (entry) entry.count += 1;
      else counts.set(facet.key, { facet, count: 1 });
    }
  }
  return [...counts.values()].sort(
    (a, b) => b.count - a.count || Number(a.facet === NONE) - Number(b.facet === NONE) || compareKeys(a, b),
  );
}

function facetsOf(item: Filterable, name: FacetName): readonly Facet[] {
  const facets = name === 'outlets' ? (item.outlet ? [item.outlet] : []) : item[name];
  return facets.length > 0 ? facets : [NONE];
}

function compareKeys(a: Count, b: Count): number {
  return a.facet.name < b.facet.name ? -1 : a.facet.name > b.facet.name ? 1 : 0;
}
