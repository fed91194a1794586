import { compareText, personSlug, slugify, type Person, type Role } from '../model/index.ts';
import { findCast } from './cast.ts';
import { areCompatible, areNicknames } from './compare-names.ts';
import { clusterAppearances, type Cluster } from './cluster.ts';

import { parseName, type ParsedName } from './parse-name.ts';
import { normalizeTitle } from './normalize-title.ts';
import { countryOf, isPartOf, toRoles } from './roles.ts';
import { quoteSentences } from './sentences.ts';
import type { Cast, CastMember, ProposedPerson } from './types.ts';

/** An article as proposals need it. */
export interface ReadArticle {
  readonly id: string;
  readonly blocks: readonly string[];
  readonly published?: string | undefined;
  /** Of pictures, and the title of a transcript: they tell offices, and introduce nobody but those who take turns. */
  readonly captions?: readonly string[];
}

/**
 * Proposes one record for every person whom the articles name in full, or by surname with a strong
 * title where no article says more; in order of ids.
 *
 * A role carries dates only where a text states them. Nothing depends on the order of articles.
 */
export function proposePeople(given: readonly ReadArticle[]): ProposedPerson[] {
  const articles = [...given].sort((a, b) => compareText(a.id, b.id));
  const casts = articles.map(({ blocks }) => findCast(blocks));
  const appearances = casts.flatMap(({ members }, article) =>
    addCaptions(members, articles[article]!.captions ?? [])
      .map(normalizeTitles)
      .map((person, member) => ({ article, member, person, name: chooseName(person) }))
      .filter(({ person }) => person.isLabel !== true),
  );
  const clusters = clusterAppearances(appearances).map((cluster) => ({
    cluster,
    names: rankForms(cluster, casts),
  }));
  const ids = new Set<string>();
  return clusters
    .sort(
      (a, b) =>
        b.cluster.appearances.length - a.cluster.appearances.length || compareText(a.names[0]!, b.names[0]!),
    )
    .map(({ cluster, names }) => {
      const id = chooseId(names[0]!, ids);
      ids.add(id);
      const inOrder = [...new Set(cluster.appearances.map(({ article }) => article))].sort((a, b) => a - b);
      return {
        id,
        record: toRecord(cluster, names, articles),
        articles: inOrder.map((article) => articles[article]!.id),
        sentences: quoteSentences(cluster.appearances, casts, articles),
      };
    })
    .sort((a, b) => compareText(a.id, b.id));
}

/** Adds the offices that captions give to those whom the article names, and the names of those before whose turns only a surname stands. */
function addCaptions(members: readonly CastMember[], captions: readonly string[]): readonly CastMember[] {
  if (captions.length === 0) return members;
  const shown = findCast(captions).members.map((one) => ({ ...one, parsed: parseName(one.name) }));
  return members.map((member) => {
    const name = parseName(member.name);
    const same = shown.filter(({ parsed }) => parsed.words.length > 1 && areCompatible(parsed, name));
    const titles = same.flatMap((one) => one.titles);
    if (member.isLabel !== true || same.length !== 1)
      return { ...member, titles: [...member.titles, ...titles] };
    const { name: full, surname, forms } = same[0]!;
    return { ...member, name: full, surname, forms, titles, isLabel: false };
  });
}

function normalizeTitles(member: CastMember): CastMember {
  return { ...member, titles: [...new Set(member.titles.flatMap((title) => normalizeTitle(title) ?? []))] };
}

/** The fullest form by which a person is compared with others: `Jennifer Roe` where the article says `Jen Roe` too. */
function chooseName(person: CastMember): ParsedName {
  const name = parseName(person.name, isTurned(person));
  const others = person.forms.map((form) => parseName(form)).filter(({ words }) => words.length > 1);
  const long = others.find(
    (other) =>
      other.words.length === name.words.length &&
      other.given.length > name.given.length &&
      areNicknames(other.given, name.given),
  );
  return long ?? name;
}

function isTurned({ name, surname }: { readonly name: string; readonly surname: string }): boolean {
  return name !== surname && name.startsWith(`${surname} `);
}

/** Forms by the number of articles that use them; names of several words first. */
function rankForms({ appearances }: Cluster, casts: readonly Cast[]): string[] {
  const counts = new Map<string, { articles: number; mentions: number }>();
  for (const { article, member, person } of appearances) {
    for (const form of new Set(person.forms.map(plain))) {
      const count = counts.get(form) ?? { articles: 0, mentions: 0 };
      counts.set(form, { articles: count.articles + 1, mentions: count.mentions });
    }
    const own = casts[article]!.mentions.filter((mention) => mention.member === member).length;
    const full = counts.get(plain(person.name));
    if (full) full.mentions += own;
  }
  return [...counts]
    .sort(
      ([a, x], [b, y]) =>
        Number(b.includes(' ')) - Number(a.includes(' ')) ||
        y.articles - x.articles ||
        y.mentions - x.mentions ||
        compareText(a, b),
    )
    .map(([form]) => form);
}

/** Adds to a role without dates when the articles appeared that state it. */
function addStated(role: Role, appearances: Cluster['appearances'], articles: readonly ReadArticle[]): Role {
  if (role.from !== undefined) return role;
  const title = role.title.toLowerCase();
  const days = appearances
    .filter(({ person }) =>
      person.titles.some(
        (one) => one.toLowerCase().startsWith(title) || isPartOf(one, title) || isTold(one, role),
      ),
    )
    .map(({ article }) => articles[article]!.published)
    .filter((day) => day !== undefined)
    .sort(compareText);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined) return role;
  return { ...role, stated: first === last ? first : `${first}/${last!}` };
}

/** `… now at Lindau University` tells of `at Lindau University`. */
function isTold(title: string, role: Role): boolean {
  return title.toLowerCase().endsWith(role.title.toLowerCase());
}

/** A form with plain blanks between its words. */
function plain(form: string): string {
  return form.replaceAll('\u00a0', ' ');
}

function toRecord(
  { appearances }: Cluster,
  [name, ...forms]: readonly string[],
  articles: readonly ReadArticle[],
): Person {
  const titles = new Map<string, number>();
  for (const { person } of appearances) {
    for (const title of person.titles) titles.set(title, (titles.get(title) ?? 0) + 1);
  }
  const country = countryOf(titles) ?? countryOfAdministration(appearances);
  const he = appearances.filter(({ person }) => person.pronoun === 'he').length;
  const she = appearances.filter(({ person }) => person.pronoun === 'she').length;
  return {
    name: name!,
    forms,
    status: 'proposed',
    roles: toRoles(titles).map((role) => addStated(role, appearances, articles)),
    ...(country && { country }),
    ...(he !== she && { pronoun: he > she ? 'he' : 'she' }),
    sameAs: [],
    notSameAs: [],
  };
}

/** The government of a president is called an administration where the country is the United States. */
function countryOfAdministration(appearances: Cluster['appearances']): string | undefined {
  const isPresident = appearances.some(({ person }) =>
    person.titles.some((title) => /^(?:president|pres\.)$/i.test(title)),
  );
  return isPresident && appearances.some(({ person }) => person.hasAdministration)
    ? 'United States'
    : undefined;
}

function chooseId(name: string, taken: ReadonlySet<string>): string {
  for (const id of [personSlug(name), slugify(name)]) if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${personSlug(name)}-${number}`)) number += 1;
  return `${personSlug(name)}-${number}`;
}
