import type { Filters, GroupName } from './filters.ts';

/** The best first; the earliest first; the latest first. */
export const ORDERS = ['best', 'date', 'latest'] as const;
export type Order = (typeof ORDERS)[number];

/** Everything that the search page shows follows from this, and this from the address. */
export interface SearchState {
  readonly q: string;
  readonly filters: Filters;
  readonly order: Order;
  /** Whether near spellings are wanted though enough was found. */
  readonly isNearWanted: boolean;
}

/** The names in addresses. */
const PARAMETERS: readonly (readonly [GroupName, string])[] = [
  ['speakers', 'speaker'],
  ['outlets', 'outlet'],
  ['events', 'event'],
  ['kinds', 'kind'],
  ['attributions', 'attribution'],
];

/** Reads the state from the query part of an address; what is unknown there is passed over. */
export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const dayOf = (name: string) => (/^\d{4}(?:-\d\d){0,2}$/.exec(params.get(name) ?? '') ?? [''])[0];
  const chosen = Object.fromEntries(
    PARAMETERS.map(([group, name]) => [group, [...new Set(params.getAll(name))]]),
  ) as Record<GroupName, string[]>;
  return {
    // A field of one line would run the words of two lines together.
    q: (params.get('q') ?? '').replace(/[\r\n]+/g, ' '),
    filters: { ...chosen, from: dayOf('from'), to: dayOf('to') },
    order: ORDERS.find((order) => order === params.get('order')) ?? 'best',
    isNearWanted: params.get('near') === '1',
  };
}

/** Writes the state as the query part of an address; nothing when all is at rest. */
export function writeState({ q, filters, order, isNearWanted }: SearchState): string {
  const params = new URLSearchParams();
  if (q !== '') params.append('q', q);
  for (const [group, name] of PARAMETERS) for (const key of filters[group]) params.append(name, key);
  if (filters.from !== '') params.append('from', filters.from);
  if (filters.to !== '') params.append('to', filters.to);
  if (order !== 'best') params.append('order', order);
  if (isNearWanted) params.append('near', '1');
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
