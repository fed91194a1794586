import type { Archive, Article, LinkedEvent, LinkedPerson } from '../archive/index.ts';
import { foldDiacritics } from '../model/index.ts';
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

/** All people by name, under letters when they are many, by pages. */
export const peoplePages = once(({ people }: Archive) =>
  cutGroups(
    people.length < LETTERS_FROM
      ? people.length === 0
        ? []
        : [{ head: undefined, items: people }]
      : groupsBy<LinkedPerson>(people, ({ sortName }) => letterOf(sortName)),
    itemsOf,
    PAGES.people,
    PAGE_SIZES.people,
  ),
);

/** Where letters begin. */
export const letterLeaps = once((archive: Archive) =>
  targetsOf(peoplePages(archive), ({ head }) => (head ? [head] : [])),
);

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
