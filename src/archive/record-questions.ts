import { compareText, namesOf } from '../model/index.ts';
import type { Role } from '../model/index.ts';
import { foldName } from './fold-name.ts';
import { positions } from './positions.ts';
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
export function officersOf(archive: Archive, organization: LinkedOrganization): Officer[] {
  const { metonyms } = organization.record;
  const names = namesOf(organization.record).filter((name) => !metonyms.includes(name));
  const folded = new Set(names.map(foldName));
  const isOf = (role: Role) =>
    role.organization === undefined ? holdsOneOf(role.title, names) : folded.has(foldName(role.organization));
  return mayHoldOffice(archive, names)
    .flatMap((person) => {
      const role = person.record.roles.findLast(isOf);
      return role ? [{ person, role }] : [];
    })
    .sort((a, b) => comparePeople(a.person, b.person));
}

/** People whose records name a country as theirs, the most quoted first. */
export function peopleOf({ people }: Archive, country: LinkedPlace): LinkedPerson[] {
  return ofCountry(people, country).sort(comparePeople);
}

/** Organizations whose records name a country as theirs, by name. */
export function organizationsOf({ organizations }: Archive, country: LinkedPlace): LinkedOrganization[] {
  return ofCountry(organizations, country);
}

/** Places whose records put them in a country, by name. */
export function placesIn({ places }: Archive, country: LinkedPlace): LinkedPlace[] {
  return ofCountry(places, country).filter((place) => place !== country);
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

type OfCountry = { readonly id: string; readonly record: { readonly country?: string | undefined } };

const byCountry = new WeakMap<readonly OfCountry[], Map<string | undefined, OfCountry[]>>();

/** Those of a list whose records name a country as theirs, in the list's order. */
function ofCountry<T extends OfCountry>(list: readonly T[], { record }: LinkedPlace): T[] {
  let index = byCountry.get(list) as Map<string | undefined, T[]> | undefined;
  if (!index) {
    index = Map.groupBy(list, ({ record: { country } }) => country && foldName(country));
    byCountry.set(list, index);
  }
  const order = positions(list);
  return [...new Set(namesOf(record).map(foldName))]
    .flatMap((name) => index.get(name) ?? [])
    .sort((a, b) => order.get(a.id)! - order.get(b.id)!);
}

const byWord = new WeakMap<Archive, Map<string, Set<LinkedPerson>>>();

/** The people whose offices hold a word of each of some names: the word that fewest offices hold. */
function mayHoldOffice(archive: Archive, names: readonly string[]): LinkedPerson[] {
  let index = byWord.get(archive);
  if (!index) byWord.set(archive, (index = indexOffices(archive.people)));
  const found = names.flatMap((name) => {
    const lists = wordsOf(name).map((word) => index.get(word) ?? new Set<LinkedPerson>());
    return [...(lists.sort((a, b) => a.size - b.size)[0] ?? [])];
  });
  const order = positions(archive.people);
  return [...new Set(found)].sort((a, b) => order.get(a.id)! - order.get(b.id)!);
}

function indexOffices(people: readonly LinkedPerson[]): Map<string, Set<LinkedPerson>> {
  const index = new Map<string, Set<LinkedPerson>>();
  for (const person of people)
    for (const { title, organization = '' } of person.record.roles)
      for (const word of wordsOf(`${title} ${organization}`))
        index.set(word, (index.get(word) ?? new Set()).add(person));
  return index;
}

function wordsOf(text: string): string[] {
  return foldName(text).match(/[\p{L}\p{N}]+/gu) ?? [];
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
