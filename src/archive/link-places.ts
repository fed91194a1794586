import { compareText, namesOf, slugify, type Place } from '../model/index.ts';
import { findPlaces, type PlaceSighting } from '../places/index.ts';
import { foldName } from './fold-name.ts';
import type { Stored } from './read.ts';
import { listUntouched, sortByStanding } from './standing.ts';
import { textsOf } from './texts.ts';
import type { Article, LinkedPlace } from './types.ts';

/**
 * Makes the archive's places, of its records and of what the texts name, and enters them and the articles into each
 * other; by sort name. What names a person or an organization is no place.
 */
export function linkPlaces(records: readonly Stored<Place>[], articles: readonly Article[]): LinkedPlace[] {
  const { inForce, merged, dropped } = sortByStanding(records);
  const owners = new Map<string, string | undefined>();
  const claim = (stored: Stored<Place>, id: string | undefined) => {
    for (const name of [stored.id, ...namesOf(stored.record)])
      if (!owners.has(slugify(name))) owners.set(slugify(name), id);
  };
  for (const stored of inForce) claim(stored, stored.id);
  for (const { stored, into } of merged) claim(stored, into);
  for (const stored of dropped) claim(stored, undefined);
  const own = new Map(
    records.flatMap(({ record }) => namesOf(record).map((name) => [foldName(name), record.name] as const)),
  );
  const sighted = articles.map((article) => ({ article, sightings: sight(article, own) }));
  const ownerOf = ({ name, written }: PlaceSighting) => {
    const key = [slugify(written), slugify(name)].find((slug) => owners.has(slug));
    return key === undefined ? slugify(name) : owners.get(key);
  };
  const all = sighted.flatMap(({ sightings }) => sightings);
  const linked = new Map(propose(inForce, Map.groupBy(all, ownerOf)).map((one) => [one.id, one]));
  for (const { article, sightings } of sighted) {
    for (const sighting of sightings) {
      const place = linked.get(ownerOf(sighting) ?? '');
      if (!place) continue;
      const mention = { article, block: sighting.block, span: sighting.span, place };
      article.placeMentions.push(mention);
      place.mentions.push(mention);
      if (article.places.includes(place)) continue;
      article.places.push(place);
      place.articles.push(article);
    }
  }
  return [...linked.values()].sort((a, b) => compareText(a.sortName, b.sortName) || compareText(a.id, b.id));
}

function sight(article: Article, own: ReadonlyMap<string, string>): PlaceSighting[] {
  const taken = Map.groupBy([...article.mentions, ...article.organizationMentions], ({ block }) => block);
  return findPlaces(
    textsOf(article.blocks),
    (block) => (taken.get(block) ?? []).map(({ span }) => span),
    own,
  );
}

/** The places in force, and a proposal for each that the texts name and no record has. */
function propose(
  inForce: readonly Stored<Place>[],
  groups: ReadonlyMap<string | undefined, readonly PlaceSighting[]>,
): LinkedPlace[] {
  const known = new Map(inForce.map(({ id, record }) => [id, record]));
  const untouched = listUntouched(inForce);
  for (const [id, group] of groups) {
    if (id === undefined) continue;
    const record = known.get(id);
    const { name } = group[0]!;
    const { type = record?.type, country = record?.country } = group[0]!;
    const names = new Set([record?.name ?? name, ...(record && !untouched.has(id) ? namesOf(record) : [])]);
    const written = [...new Set(group.map((one) => titleCase(one.written)))].sort(compareText);
    const forms = written.filter((form) => !names.has(form));
    if (record && !untouched.has(id)) known.set(id, { ...record, forms: [...record.forms, ...forms] });
    else
      known.set(id, {
        name: record?.name ?? name,
        forms,
        status: 'proposed',
        ...(type !== undefined && { type }),
        ...(country !== undefined && { country }),
        sameAs: [],
        notSameAs: [],
      });
  }
  return [...known].map(([id, record]) => ({
    id,
    url: `places/${id}.html`,
    record,
    sortName: record.sortName ?? record.name,
    mentions: [],
    articles: [],
    events: [],
  }));
}

/** `GENEVA` of a dateline is `Geneva`. */
function titleCase(text: string): string {
  if (!/^[\p{Lu}\s'’-]{4,}$/u.test(text)) return text;
  return text.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}
