import { compareText, namesOf } from '../model/index.ts';
import type { Role } from '../model/index.ts';
import { foldName } from './fold-name.ts';
import type { Archive, Article, LinkedOrganization, LinkedPerson, LinkedPlace, Quotation } from './types.ts';

/** Somebody with the office that ties them to an organization. */
export interface Officer {
  readonly person: LinkedPerson;
  readonly role: Role;
}

/**
 * People whose records give them an office of an organization, the most quoted first. A record says so in the role's
 * organization, or in a title that holds the name: `White House press secretary`. Who is sent to it holds no office
 * of it: `Ambassador to the United Nations`.
 */
export function officersOf({ people }: Archive, organization: LinkedOrganization): Officer[] {
  const { metonyms } = organization.record;
  const names = namesOf(organization.record).filter((name) => !metonyms.includes(name));
  const folded = new Set(names.map(foldName));
  const isOf = (role: Role) =>
    role.organization === undefined ? holdsOneOf(role.title, names) : folded.has(foldName(role.organization));
  return people
    .flatMap((person) => {
      const role = person.record.roles.findLast(isOf);
      return role ? [{ person, role }] : [];
    })
    .sort((a, b) => comparePeople(a.person, b.person));
}

/** People whose records name a country as theirs, the most quoted first. */
export function peopleOf({ people }: Archive, country: LinkedPlace): LinkedPerson[] {
  const isIn = isInside(country);
  return people.filter((person) => isIn(person.record.country)).sort(comparePeople);
}

/** Organizations whose records name a country as theirs, by name. */
export function organizationsOf({ organizations }: Archive, country: LinkedPlace): LinkedOrganization[] {
  const isIn = isInside(country);
  return organizations.filter(({ record }) => isIn(record.country));
}

/** Places whose records put them in a country, by name. */
export function placesIn({ places }: Archive, country: LinkedPlace): LinkedPlace[] {
  const isIn = isInside(country);
  return places.filter((place) => place !== country && isIn(place.record.country));
}

/** Whether an article was filed from a place, by its dateline. */
export function isFiledFrom({ matter }: Article, { record }: LinkedPlace): boolean {
  const from = matter.dateline?.place;
  return from !== undefined && namesOf(record).some((name) => foldName(name) === foldName(from));
}

/** What was said at a place, where the article says so: in order of date, then of appearance. */
export function saidAt({ record, articles }: LinkedPlace): Quotation[] {
  const names = namesOf(record);
  return articles.flatMap(({ quotations }) =>
    quotations.filter(({ place }) => place !== undefined && holdsOneOf(place, names)),
  );
}

/** A record that texts name beside another one, in so many paragraphs. */
export interface Beside<T> {
  readonly record: T;
  readonly paragraphs: number;
}

/** Who and what is named in the same paragraphs. */
export interface NamedBeside {
  readonly people: readonly Beside<LinkedPerson>[];
  readonly organizations: readonly Beside<LinkedOrganization>[];
  readonly places: readonly Beside<LinkedPlace>[];
}

/** What stands in the same paragraphs as an organization or a place, the most frequent first. */
export function namedBeside(one: LinkedOrganization | LinkedPlace): NamedBeside {
  const [people, organizations, places] = [
    new Map<LinkedPerson, Set<string>>(),
    new Map<LinkedOrganization, Set<string>>(),
    new Map<LinkedPlace, Set<string>>(),
  ];
  for (const [article, mentions] of Map.groupBy<Article, { article: Article; block: number }>(
    one.mentions,
    ({ article }) => article,
  )) {
    const blocks = new Set(mentions.map(({ block }) => block));
    const add = <T>(counts: Map<T, Set<string>>, record: T, block: number) => {
      if (!blocks.has(block) || (record as object) === one) return;
      const seen = counts.get(record) ?? new Set();
      counts.set(record, seen.add(`${article.id} ${block}`));
    };
    for (const { person, block } of article.mentions) add(people, person, block);
    for (const { organization, block } of article.organizationMentions)
      add(organizations, organization, block);
    for (const { place, block } of article.placeMentions) add(places, place, block);
  }
  return { people: rank(people), organizations: rank(organizations), places: rank(places) };
}

function rank<T extends { readonly sortName: string }>(counts: ReadonlyMap<T, Set<string>>): Beside<T>[] {
  return [...counts]
    .map(([record, seen]) => ({ record, paragraphs: seen.size }))
    .sort((a, b) => b.paragraphs - a.paragraphs || compareText(a.record.sortName, b.record.sortName));
}

function comparePeople(a: LinkedPerson, b: LinkedPerson): number {
  return b.quotations.length - a.quotations.length || compareText(a.sortName, b.sortName);
}

function isInside({ record }: LinkedPlace): (country: string | undefined) => boolean {
  const names = new Set(namesOf(record).map(foldName));
  return (country) => country !== undefined && names.has(foldName(country));
}

/** Whether words hold one of some names whole, the longest that they hold not as where somebody is sent. */
function holdsOneOf(text: string, names: readonly string[]): boolean {
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    const at = text.indexOf(name);
    const [before, after] = [text.slice(0, at), text.slice(at + name.length)];
    if (at < 0 || /[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after)) continue;
    return !/\bto (?:the )?$/i.test(before);
  }
  return false;
}
