import { compareText, type Place } from '../model/index.ts';
import type { Stored } from './read.ts';
import { sortByStanding } from './standing.ts';
import type { LinkedPlace } from './types.ts';

/** Makes the archive's places of its records, by sort name. */
export function linkPlaces(records: readonly Stored<Place>[]): LinkedPlace[] {
  return sortByStanding(records)
    .inForce.map(({ id, record }) => ({
      id,
      url: `places/${id}.html`,
      record,
      sortName: record.sortName ?? record.name,
      mentions: [],
      articles: [],
      events: [],
    }))
    .sort((a, b) => compareText(a.sortName, b.sortName) || compareText(a.id, b.id));
}
