import type { LinkedOrganization, LinkedPlace } from '../archive/index.ts';
import { words } from './words/index.ts';

/** An organization or a place: what has a record and a page beside people, events and outlets. */
export type Listed = LinkedOrganization | LinkedPlace;

/** What a record is, in a word or two: `City, Switzerland`; of an organization its country. */
export function sayKind(listed: Listed): string | undefined {
  const { record } = listed;
  if ('metonyms' in record) return record.country;
  return words.placeIn(record.type ? words.placeKinds[record.type] : '', record.country);
}
