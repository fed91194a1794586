import {
  isFiledFrom,
  saidAt,
  type Archive,
  type Article,
  type LinkedEvent,
  type LinkedOrganization,
  type LinkedPlace,
} from '../archive/index.ts';
import { namesOf } from '../model/index.ts';
import { articleTargets, groupByArticle, type ArticleQuotations } from './by-article.ts';
import { newestFirst } from './describe.ts';
import { listOccasions, occasionTargets, type Occasion } from './occasions.ts';
import { once } from './once.ts';
import { TWIN_SIZES } from './sizes.ts';
import { twinPages, type TwinPage } from './twin-pages.ts';

/** One of the pages of an organization: its own words by occasion, and the articles that name it. */
export interface OrganizationPage extends TwinPage<Occasion> {
  readonly organization: LinkedOrganization;
  /** Where the days, months and years of its words begin. */
  readonly days: ReadonlyMap<string, string>;
}

/** One of the pages of a place: what was said there by article, and the articles that name it. */
export interface PlacePage extends TwinPage<ArticleQuotations> {
  readonly place: LinkedPlace;
  /** Those of the page's articles that were filed from there; they stand before the others. */
  readonly filed: readonly Article[];
  readonly days: ReadonlyMap<string, string>;
}

/** The pages of an organization: one, or as many as its words and articles fill. */
export const organizationPagesOf = once((organization: LinkedOrganization): OrganizationPage[] => {
  const occasions = listOccasions(organization);
  const pages = twinPages(organization.url, occasions, newestFirst(organization.articles), TWIN_SIZES);
  const days = occasionTargets(occasions, pages[0]!.targets);
  return pages.map((page) => ({ ...page, organization, days }));
});

/** The pages of a place: one, or as many as its quotations and articles fill. */
export const placePagesOf = once((place: LinkedPlace): PlacePage[] => {
  const newest = newestFirst(place.articles);
  const { filed = [], other = [] } = Object.groupBy(newest, (article) =>
    isFiledFrom(article, place) ? 'filed' : 'other',
  );
  const groups = groupByArticle(newest, new Set(saidAt(place)));
  const pages = twinPages(place.url, groups, [...filed, ...other], TWIN_SIZES);
  const days = articleTargets(groups, pages[0]!.targets);
  const isFiled = new Set(filed);
  return pages.map((page) => ({
    ...page,
    place,
    filed: page.articles.filter((article) => isFiled.has(article)),
    articles: page.articles.filter((article) => !isFiled.has(article)),
    days,
  }));
});

/** Places by each of their names. */
const placesByName = once(
  ({ places }: Archive) =>
    new Map(places.flatMap((place) => namesOf(place.record).map((name) => [name, place] as const))),
);

/** The place that a record names as its country. */
export function findCountry(archive: Archive, name: string | undefined): LinkedPlace | undefined {
  return name === undefined ? undefined : placesByName(archive).get(name);
}

/** What took place at each place and in the places within it, the latest first. */
const eventsByPlace = once((archive: Archive): ReadonlyMap<LinkedPlace, readonly LinkedEvent[]> => {
  const found = new Map<LinkedPlace, LinkedEvent[]>();
  for (const event of archive.events.toReversed()) {
    const country = findCountry(archive, event.place?.record.country);
    for (const place of new Set([event.place, country])) {
      if (place === undefined) continue;
      const events = found.get(place);
      if (events) events.push(event);
      else found.set(place, [event]);
    }
  }
  return found;
});

/** What took place there, the latest first. */
export function eventsAt(archive: Archive, place: LinkedPlace): readonly LinkedEvent[] {
  return eventsByPlace(archive).get(place) ?? [];
}
