import { compareText, type Organization } from '../model/index.ts';
import type { Stored } from './read.ts';
import { sortByStanding } from './standing.ts';
import type { LinkedOrganization } from './types.ts';

/** Makes the archive's organizations of its records, by sort name. */
export function linkOrganizations(records: readonly Stored<Organization>[]): LinkedOrganization[] {
  return sortByStanding(records)
    .inForce.map(({ id, record }) => ({
      id,
      url: `organizations/${id}.html`,
      record,
      sortName: record.sortName ?? record.name,
      quotations: [],
      mentions: [],
      articles: [],
      events: [],
    }))
    .sort((a, b) => compareText(a.sortName, b.sortName) || compareText(a.id, b.id));
}
