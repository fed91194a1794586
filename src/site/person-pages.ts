import type { LinkedPerson } from '../archive/index.ts';
import { newestFirst } from './describe.ts';
import { listOccasions, occasionTargets, type Occasion } from './occasions.ts';
import { once } from './once.ts';
import { TWIN_SIZES } from './sizes.ts';
import { twinPages, type TwinPage, type TwinSize } from './twin-pages.ts';

/** One of the pages of a person. */
export interface PersonPage extends TwinPage<Occasion> {
  readonly person: LinkedPerson;
  /** Where the days, months and years of the quotations begin. */
  readonly days: ReadonlyMap<string, string>;
}

/** The pages of a person: one, or as many as the quotations and articles fill. */
export const personPages = once((person: LinkedPerson) => cutPerson(person, TWIN_SIZES));

/** The pages of a person at so many quotations and articles each. */
export function cutPerson(person: LinkedPerson, size: TwinSize): PersonPage[] {
  const occasions = listOccasions(person);
  const pages = twinPages(person.url, occasions, newestFirst(person.articles), size);
  const days = occasionTargets(occasions, pages[0]!.targets);
  return pages.map((page) => ({ ...page, person, days }));
}
