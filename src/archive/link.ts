import {
  compareText,
  slugify,
  type EntryMatter,
  type Evidence,
  type LedgerItem,
  type Outlet,
} from '../model/index.ts';
import { placeReports, type Placed } from './digests.ts';
import { linkCollations } from './link-collations.ts';
import { linkEvents } from './link-events.ts';
import { enterOrganization, linkOrganizations } from './link-organizations.ts';
import { enter, linkArticlesToPeople, linkPeople } from './link-people.ts';
import { byOwnId } from './link-parties.ts';
import { linkPlaces } from './link-places.ts';
import { indexSpeakers, linkQuotations } from './link-quotations.ts';
import { indexNamesakes } from './namesakes.ts';
import { compareArticles } from './questions.ts';
import type { StoredArchive, StoredEntry } from './read.ts';
import { listRedirects } from './redirects.ts';
import type { Archive, Article, LinkedOutlet } from './types.ts';

/** Links what was read: articles with outlets, people, quotations and events. Linear in the size of the archive. */
export function linkArchive(stored: StoredArchive): Archive {
  const placed = placeReports(stored.entries);
  const entries = placed.map(({ entry }) => entry);
  const outlets = linkOutlets(stored.outlets, entries);
  const articles = placed.map((item) => makeArticle(item, stored, outlets)).sort(compareArticles);
  for (const article of articles) article.outlet?.articles.push(article);
  const people = linkPeople(stored.people, entries);
  const namesakes = indexNamesakes(people);
  linkArticlesToPeople(articles, people, namesakes);
  const organizations = linkOrganizations(stored.organizations, articles);
  const places = linkPlaces(stored.places, articles);
  const speakers = indexSpeakers(
    byOwnId(people, stored.people),
    byOwnId(organizations, stored.organizations),
    namesakes,
  );
  for (const article of articles) {
    linkQuotations(article, speakers);
    for (const { person, organization } of article.quotations) {
      if (person) enter(article, person);
      if (organization) enterOrganization(article, organization);
    }
  }
  const events = linkEvents(stored, articles, { people, organizations, places });
  const confirmed = stored.people.filter(({ record }) => record.status === 'confirmed');
  const recorded = new Set(confirmed.map(({ id }) => id));
  return {
    settings: stored.settings,
    articles,
    people: people.filter(({ id, articles: found }) => found.length > 0 || recorded.has(id)),
    organizations,
    places,
    redirects: listRedirects(stored),
    events,
    outlets: [...new Set(outlets.values())].sort((a, b) => compareText(a.record.name, b.record.name)),
    quotations: articles.flatMap((article) => article.quotations),
    collations: linkCollations(articles),
  };
}

/** Outlets by every name they go by: the records, and one for each name that articles state and no record has. */
function linkOutlets(records: readonly Outlet[], entries: readonly StoredEntry[]): Map<string, LinkedOutlet> {
  const byName = new Map<string, LinkedOutlet>();
  const add = (record: Outlet) => {
    const linked: LinkedOutlet = { id: record.id, url: `outlets/${record.id}.html`, record, articles: [] };
    for (const name of [record.id, record.name, ...record.forms]) byName.set(slugify(name), linked);
  };
  records.forEach(add);
  for (const { matter } of entries) {
    if (matter.outlet && !byName.has(slugify(matter.outlet)))
      add({ id: slugify(matter.outlet), name: matter.outlet, forms: [] });
  }
  return byName;
}

function makeArticle(
  { entry, digest }: Placed,
  stored: StoredArchive,
  outlets: ReadonlyMap<string, LinkedOutlet>,
): Article {
  const { matter } = entry;
  const rights = { ...stored.settings.rights, ...matter.rights };
  return {
    id: entry.id,
    url: `articles/${entry.id}.html`,
    file: entry.file,
    matter,
    blocks: entry.blocks,
    digest,
    blockLines: blockLines(matter.ledger),
    outlet: matter.outlet ? outlets.get(slugify(matter.outlet)) : undefined,
    isExcerpt: rights.publish === 'excerpt',
    rightsStatement: rights.statement,
    publishedBasis: matter.published === undefined ? undefined : basisOf(matter, 'published'),
    happenedBasis: matter.happened === undefined ? undefined : basisOf(matter, 'happened'),
    language: matter.language ?? stored.settings.language ?? 'en',
    quotations: [],
    mentions: [],
    people: [],
    organizationMentions: [],
    organizations: [],
    placeMentions: [],
    places: [],
    events: [],
  };
}

/** Where a value comes from: stated, when nothing else is said. */
function basisOf({ evidence }: EntryMatter, field: string): Evidence['basis'] {
  return evidence.find((item) => item.field === field)?.basis ?? 'stated';
}

/** The first source line of each block, in order. */
export function blockLines(ledger: readonly LedgerItem[]): number[] {
  return ledger
    .filter((item) => item.class === 'body')
    .flatMap(({ lines }) => lines.split(',').map((part) => Number.parseInt(part, 10)));
}
