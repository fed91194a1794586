import { compareText, namesOf, slugify, type Organization } from '../model/index.ts';
import {
  findAbbreviations,
  findOrganizations,
  gatherOrganizations,
  type OrganizationSighting,
  type ProposedOrganization,
} from '../organizations/index.ts';
import { foldName } from './fold-name.ts';
import type { Stored } from './read.ts';
import { listUntouched, sortByStanding } from './standing.ts';
import { textsOf } from './texts.ts';
import type { Article, LinkedOrganization } from './types.ts';

/**
 * Makes the archive's organizations, of its records and of what the texts name, and enters them and the articles into
 * each other; by sort name.
 */
export function linkOrganizations(
  records: readonly Stored<Organization>[],
  articles: readonly Article[],
): LinkedOrganization[] {
  const { inForce, merged, dropped } = sortByStanding(records);
  const owners = new Map<string, string | undefined>();
  const claim = (stored: Stored<Organization>, id: string | undefined) => {
    for (const name of [stored.id, ...namesOf(stored.record)])
      if (!owners.has(slugify(name))) owners.set(slugify(name), id);
  };
  for (const stored of inForce) claim(stored, stored.id);
  for (const { stored, into } of merged) claim(stored, into);
  for (const stored of dropped) claim(stored, undefined);
  const sighted = sightAll(articles, ownNames([...inForce, ...merged.map(({ stored }) => stored)]));
  const ownerOf = ({ name, written }: OrganizationSighting) => {
    const key = [slugify(written), slugify(name)].find((slug) => owners.has(slug));
    return key === undefined ? slugify(name) : owners.get(key);
  };
  const linked = new Map(propose(inForce, sighted, ownerOf).map((one) => [one.id, one]));
  for (const { article, sightings } of sighted) {
    for (const sighting of sightings) {
      const organization = linked.get(ownerOf(sighting) ?? '');
      if (!organization) continue;
      const mention = { article, block: sighting.block, span: sighting.span, organization };
      article.organizationMentions.push(mention);
      organization.mentions.push(mention);
      enterOrganization(article, organization);
    }
  }
  return [...linked.values()].sort((a, b) => compareText(a.sortName, b.sortName) || compareText(a.id, b.id));
}

/** Notes that an article names an organization. */
export function enterOrganization(article: Article, organization: LinkedOrganization): void {
  if (article.organizations.includes(organization)) return;
  article.organizations.push(organization);
  organization.articles.push(article);
}

interface Sighted {
  readonly article: Article;
  readonly sightings: readonly OrganizationSighting[];
}

/** Reads every article twice: abbreviations that it explains are names like any other. Names of people are left out. */
function sightAll(articles: readonly Article[], own: ReadonlyMap<string, string>): Sighted[] {
  return articles.map((article) => {
    const texts = textsOf(article.blocks);
    const first = findOrganizations(texts, own);
    const explained = findAbbreviations(texts, first);
    const names = new Map([...[...explained].map(([key, name]) => [foldName(key), name] as const), ...own]);
    const found = explained.size > 0 ? findOrganizations(texts, names) : first;
    const people = Map.groupBy(article.mentions, ({ block }) => block);
    const isFree = ({ block, span }: OrganizationSighting) =>
      (people.get(block) ?? []).every(
        (other) => other.span.endUtf16 <= span.startUtf16 || other.span.startUtf16 >= span.endUtf16,
      );
    return { article, sightings: found.filter(isFree) };
  });
}

function ownNames(records: readonly Stored<Organization>[]): Map<string, string> {
  return new Map(
    records.flatMap(({ record }) =>
      namesOf(record)
        .filter((name) => !record.metonyms.includes(name))
        .map((name): [string, string] => [foldName(name), record.name]),
    ),
  );
}

/** The organizations in force, and a proposal for each that the texts name and no record has. */
function propose(
  inForce: readonly Stored<Organization>[],
  sighted: readonly Sighted[],
  ownerOf: (sighting: OrganizationSighting) => string | undefined,
): LinkedOrganization[] {
  const known = new Map(inForce.map(({ id, record }) => [id, record]));
  const untouched = listUntouched(inForce);
  const all = sighted.flatMap(({ sightings }) => sightings);
  for (const [id, group] of Map.groupBy(all, ownerOf)) {
    if (id === undefined) continue;
    const found = [...gatherOrganizations(group).values()];
    const record = known.get(id);
    known.set(id, record && !untouched.has(id) ? extend(record, found) : draft(record, found));
  }
  return [...known].map(([id, record]) => ({
    id,
    url: `organizations/${id}.html`,
    record,
    sortName: record.sortName ?? record.name,
    quotations: [],
    mentions: [],
    articles: [],
    events: [],
  }));
}

/** An archivist's record with the forms that were met. */
function extend(record: Organization, found: readonly ProposedOrganization[]): Organization {
  const forms = found.flatMap((one) => one.forms);
  const metonyms = found.flatMap((one) => one.metonyms);
  return {
    ...record,
    forms: [...record.forms, ...withoutKnown(forms, namesOf(record))],
    metonyms: [...record.metonyms, ...withoutKnown(metonyms, record.metonyms)],
  };
}

function draft(known: Organization | undefined, found: readonly ProposedOrganization[]): Organization {
  const { country = known?.country } = found[0]!;
  const name = known?.name ?? found[0]!.name;
  return {
    name,
    forms: withoutKnown(
      found.flatMap((one) => [one.name, ...one.forms]),
      [name],
    ),
    status: 'proposed',
    ...(country !== undefined && { country }),
    metonyms: withoutKnown(
      found.flatMap((one) => one.metonyms),
      [],
    ),
    sameAs: [],
    notSameAs: [],
  };
}

function withoutKnown(forms: readonly string[], known: readonly string[]): string[] {
  const seen = new Set(known.map((form) => form.replace(/^the /i, '')));
  return [...new Set(forms)].filter((form) => !seen.has(form));
}
