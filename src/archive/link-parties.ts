import { namesOf, slugify } from '../model/index.ts';
import type { Stored, StoredArchive } from './read.ts';
import { sortByStanding, type Standing } from './standing.ts';
import type { LinkedEvent, LinkedOrganization, LinkedPerson, LinkedPlace } from './types.ts';

/** What events are linked with. */
export interface LinkedParties {
  readonly people: readonly LinkedPerson[];
  readonly organizations: readonly LinkedOrganization[];
  readonly places: readonly LinkedPlace[];
}

/** Finds linked records by id, and by the ids of those that they took in. */
export function byOwnId<T extends { readonly id: string }>(
  linked: readonly T[],
  records: readonly Stored<Standing>[],
): Map<string, T> {
  const byId = new Map(linked.map((one) => [one.id, one]));
  for (const { stored, into } of sortByStanding(records).merged) {
    const one = byId.get(into);
    if (one) byId.set(stored.id, one);
  }
  return byId;
}

/** Puts the organizations that an event names, and its place, in the place of their names. */
export function addParties(
  stored: StoredArchive,
  { organizations, places }: LinkedParties,
): (event: LinkedEvent) => LinkedEvent {
  const ids = byOwnId(organizations, stored.organizations);
  const names = byEachName(organizations);
  const here = byEachName(places);
  return (event) => {
    const { place } = event.record;
    const found = event.record.organizations.flatMap(
      (name) => ids.get(name) ?? names.get(slugify(name)) ?? [],
    );
    return {
      ...event,
      organizations: [...new Set(found)],
      place:
        place === undefined
          ? undefined
          : (here.get(slugify(place)) ?? here.get(slugify(place.split(',')[0]!))),
    };
  };
}

function byEachName<T extends { readonly record: Parameters<typeof namesOf>[0] }>(
  linked: readonly T[],
): Map<string, T> {
  const byName = new Map<string, T>();
  for (const one of linked)
    for (const name of namesOf(one.record)) if (!byName.has(slugify(name))) byName.set(slugify(name), one);
  return byName;
}
