import type { Filters } from './filters.ts';
import type { Order } from './rank.ts';

/** Everything that the search page shows follows from this, and this from the address. */
export interface SearchState {
  readonly q: string;
  readonly filters: Filters;
  readonly order: Order;
}

/** Reads the state from the query part of an address; what is unknown there is passed over. */
export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const dayOf = (name: string) => (/^\d{4}(?:-\d\d){0,2}$/.exec(params.get(name) ?? '') ?? [''])[0];
  return {
    q: params.get('q') ?? '',
    filters: {
      speakers: params.getAll('speaker'),
      outlets: params.getAll('outlet'),
      events: params.getAll('event'),
      from: dayOf('from'),
      to: dayOf('to'),
    },
    order: params.get('order') === 'date' ? 'date' : 'best',
  };
}

/** Writes the state as the query part of an address; nothing when all is at rest. */
export function writeState({ q, filters, order }: SearchState): string {
  const params = new URLSearchParams();
  if (q !== '') params.append('q', q);
  for (const key of filters.speakers) params.append('speaker', key);
  for (const key of filters.outlets) params.append('outlet', key);
  for (const key of filters.events) params.append('event', key);
  if (filters.from !== '') params.append('from', filters.from);
  if (filters.to !== '') params.append('to', filters.to);
  if (order !== 'best') params.append('order', order);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** How many choices narrow the results. */
export function countChoices({ speakers, outlets, events, from, to }: Filters): number {
  return speakers.length + outlets.length + events.length + Number(from !== '') + Number(to !== '');
}
