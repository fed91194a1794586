import type {
  Archive,
  Article,
  LinkedEvent,
  LinkedOrganization,
  LinkedPerson,
  LinkedPlace,
} from '../archive/index.ts';
import { compareText, foldDiacritics } from '../model/index.ts';
import { articleTargets, groupByArticle } from './by-article.ts';
import { listMonths, listTargets } from './chronicle.ts';
import { cutGroups, targetsOf } from './cut-groups.ts';
import { startOf } from './dates.ts';
import { newestFirst } from './describe.ts';
import { PAGES } from './links.ts';
import { once } from './once.ts';
import { PAGE_SIZES } from './sizes.ts';
import { groupBySpeaker } from './utterances.ts';

/** A part of a long list under one head. */
export interface ListGroup<T> {
  /** `YYYY-MM`, `YYYY` or a letter; nothing for what has none. */
  readonly head: string | undefined;
  readonly items: readonly T[];
}

const itemsOf = <T>({ items }: ListGroup<T>) => items;
const groupsBy = <T>(items: readonly T[], headOf: (item: T) => string | undefined): ListGroup<T>[] =>
  [...Map.groupBy(items, headOf)].map(([head, list]) => ({ head, items: list }));

/** All articles by month, newest first, by pages. */
export const articlePages = once((archive: Archive) =>
  cutGroups(
    groupsBy<Article>(newestFirst(archive.articles), ({ matter }) => matter.published?.slice(0, 7)),
    itemsOf,
    PAGES.articles,
    PAGE_SIZES.articles,
  ),
);

/** Where the months of articles begin. */
export const articleLeaps = once((archive: Archive) =>
  targetsOf(articlePages(archive), ({ head }) => (head ? [head, head.slice(0, 4)] : [])),
);

/** All events by year, latest first, by pages. */
export const eventPages = once((archive: Archive) =>
  cutGroups(
    groupsBy<LinkedEvent>(archive.events.toReversed(), ({ record }) => startOf(record.date).slice(0, 4)),
    itemsOf,
    PAGES.events,
    PAGE_SIZES.events,
  ),
);

/** Where the years of events begin. */
export const eventLeaps = once((archive: Archive) =>
  targetsOf(eventPages(archive), ({ head }) => (head ? [head] : [])),
);

/** With fewer names, letters would be most of the page. */
const LETTERS_FROM = 40;

/** The letter under which a name stands; nothing for one that begins with no letter. */
export function letterOf(sortName: string): string | undefined {
  const [first = ''] = foldDiacritics(sortName).toUpperCase();
  return /\p{L}/u.test(first) ? first : undefined;
}

/** Names under their letters when they are many, by pages. */
function pagesOfNames<T extends { readonly sortName: string }>(items: readonly T[], first: string) {
  const groups: ListGroup<T>[] =
    items.length >= LETTERS_FROM
      ? groupsBy(items, ({ sortName }) => letterOf(sortName))
      : items.length > 0
        ? [{ head: undefined, items }]
        : [];
  return cutGroups(groups, itemsOf, first, PAGE_SIZES.people);
}

/** Where letters begin. */
const lettersOf = (pages: ReturnType<typeof pagesOfNames>) =>
  targetsOf(pages, ({ head }) => (head ? [head] : []));

/** By name, whatever its capitals and diacritics. */
function byName<T extends { readonly sortName: string; readonly id: string }>(items: readonly T[]): T[] {
  const keyed = items.map((item) => ({ item, key: foldDiacritics(item.sortName).toLowerCase() }));
  return keyed
    .sort((a, b) => compareText(a.key, b.key) || compareText(a.item.id, b.item.id))
    .map(({ item }) => item);
}

/** All people by name, by pages. */
export const peoplePages = once(({ people }: Archive) => pagesOfNames<LinkedPerson>(people, PAGES.people));

/** Where letters begin among the people. */
export const letterLeaps = once((archive: Archive) => lettersOf(peoplePages(archive)));

/** All organizations by name, by pages. */
export const organizationPages = once(({ organizations }: Archive) =>
  pagesOfNames<LinkedOrganization>(byName(organizations), PAGES.organizations),
);

/** All places by name, by pages. */
export const placePages = once(({ places }: Archive) =>
  pagesOfNames<LinkedPlace>(byName(places), PAGES.places),
);

/** Where letters begin among organizations or places. */
export const registerLeaps = {
  organizations: once((archive: Archive) => lettersOf(organizationPages(archive))),
  places: once((archive: Archive) => lettersOf(placePages(archive))),
} as const;

/** Everybody who is quoted, with what they are quoted as saying. */
export const speakerGroups = once((archive: Archive) => groupBySpeaker(archive.quotations));

/** All quotations by speaker, by pages. */
export const speakerPages = once((archive: Archive) =>
  cutGroups(
    speakerGroups(archive),
    ({ utterances }) => utterances,
    PAGES.quotationsBySpeaker,
    PAGE_SIZES.quotations,
  ),
);

/** All quotations by article, newest first, by pages. */
export const quotationPages = once((archive: Archive) =>
  cutGroups(
    groupByArticle(newestFirst(archive.articles)),
    ({ utterances }) => utterances,
    PAGES.quotations,
    PAGE_SIZES.quotations,
  ),
);

/** Where the months of quotations begin. */
export const quotationLeaps = once((archive: Archive) => {
  const pages = quotationPages(archive);
  const groups = pages.flatMap(({ items }) => items.map(({ group }) => group));
  return articleTargets(
    groups,
    targetsOf(pages, ({ key }) => [key]),
  );
});

/** All that happened and appeared, by month, by pages. */
export const timelinePages = once((archive: Archive) =>
  cutGroups(listMonths(archive), ({ items }) => items, PAGES.timeline, PAGE_SIZES.chronicle),
);

/** Where each day, month and year begins on the timeline. */
export const chronicleTargets = once((archive: Archive) => listTargets(timelinePages(archive)));
