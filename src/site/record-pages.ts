import type { Archive, Article, LinkedOrganization, LinkedPlace } from '../archive/index.ts';
import { newestFirst } from './describe.ts';
import { PAGES } from './links.ts';
import { once } from './once.ts';
import { paginate, type ListPage } from './paginate.ts';
import { PAGE_SIZES } from './sizes.ts';

/** An organization or a place: what has a record and a page beside people, events and outlets. */
export type Listed = LinkedOrganization | LinkedPlace;

/** All organizations by name, by pages. */
export const organizationsPages = once(({ organizations }: Archive) =>
  paginate<LinkedOrganization>(organizations, PAGES.organizations, PAGE_SIZES.people),
);

/** All places by name, by pages. */
export const placesPages = once(({ places }: Archive) =>
  paginate<LinkedPlace>(places, PAGES.places, PAGE_SIZES.people),
);

/** The pages of one record: its articles, newest first; what else is told of it stands on the first. */
export const recordPages = once((record: Listed): ListPage<Article>[] =>
  paginate(newestFirst(record.articles), record.url, PAGE_SIZES.articles),
);
