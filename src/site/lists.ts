import type { Archive } from '../archive/index.ts';
import { listMonths } from './chronicle.ts';
import { cutGroups } from './cut-groups.ts';
import { newestFirst } from './describe.ts';
import { PAGES } from './links.ts';
import { paginate } from './paginate.ts';
import { PAGE_SIZES } from './sizes.ts';
import { groupBySpeaker } from './utterances.ts';

/** All articles, newest first, by pages. */
export const articlePages = perArchive((archive) =>
  paginate(newestFirst(archive.articles), PAGES.articles, PAGE_SIZES.articles),
);

/** All events, latest first, by pages. */
export const eventPages = perArchive((archive) =>
  paginate(archive.events.toReversed(), PAGES.events, PAGE_SIZES.events),
);

/** All people by name, by pages. */
export const peoplePages = perArchive((archive) => paginate(archive.people, PAGES.people, PAGE_SIZES.people));

/** Everybody who is quoted, with what they are quoted as saying. */
export const speakerGroups = perArchive((archive) => groupBySpeaker(archive.quotations));

/** All quotations by speaker, by pages. */
export const quotationPages = perArchive((archive) =>
  cutGroups(speakerGroups(archive), ({ utterances }) => utterances, PAGES.quotations, PAGE_SIZES.quotations),
);

/** All days of the archive by month, by pages. */
export const timelinePages = perArchive((archive) =>
  cutGroups(listMonths(archive), ({ days }) => days, PAGES.timeline, PAGE_SIZES.days),
);

/** Computes a list once for an archive, however many pages ask. */
function perArchive<T>(make: (archive: Archive) => T): (archive: Archive) => T {
  const made = new WeakMap<Archive, T>();
  return (archive) => {
    const known = made.get(archive);
    if (known !== undefined) return known;
    const list = make(archive);
    made.set(archive, list);
    return list;
  };
}
