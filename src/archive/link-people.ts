import { compareText, personSlug, type Person } from '../model/index.ts';
import { linkMentions, proposePeople } from '../people/index.ts';
import { textsOf } from './texts.ts';
import type { StoredEntry, Stored } from './read.ts';
import type { Article, LinkedPerson } from './types.ts';

/** Makes the archive's people: its records, and a proposal for everybody else whom the texts name. */
export function linkPeople(
  records: readonly Stored<Person>[],
  entries: readonly StoredEntry[],
): LinkedPerson[] {
  const known = new Map<string, Person>(records.map(({ id, record }) => [id, record]));
  const claimed = new Map<string, string>();
  for (const { id, record } of records) {
    for (const form of [id, ...formSlugs(record)]) if (!claimed.has(form)) claimed.set(form, id);
  }
  const proposals = proposePeople(
    entries.map(({ id, matter, blocks }) => ({
      id,
      blocks: textsOf(blocks),
      published: matter.published,
    })),
  );
  for (const { id, record } of proposals) {
    const owner = [id, ...formSlugs(record)]
      .map((form) => claimed.get(form))
      .find((found) => found !== undefined);
    if (owner === undefined) known.set(id, record);
    else known.set(owner, withForms(known.get(owner)!, [record.name, ...record.forms]));
  }
  return [...known]
    .map(([id, record]) => ({
      id,
      url: `people/${id}.html`,
      record,
      sortName: record.sortName ?? invertName(record.name),
      quotations: [],
      articles: [],
      events: [],
    }))
    .sort((a, b) => compareText(a.sortName, b.sortName) || compareText(a.id, b.id));
}

/** Slugs of a record's forms of two words or more; a surname alone is nobody's own. */
export function formSlugs(record: Person): string[] {
  return [record.name, ...record.forms].filter((form) => /\s/.test(form.trim())).map(personSlug);
}

function withForms(record: Person, forms: readonly string[]): Person {
  const all = new Set([...record.forms, ...forms]);
  all.delete(record.name);
  return { ...record, forms: [...all] };
}

/** `Guterres, António`; a name of one word stays as it is. */
export function invertName(name: string): string {
  const words = name.split(/\s+/);
  const last = words.pop()!;
  return words.length === 0 ? last : `${last}, ${words.join(' ')}`;
}

/** Finds who is named where, and enters people and articles into each other. Articles come in order of date. */
export function linkArticlesToPeople(articles: readonly Article[], people: readonly LinkedPerson[]): void {
  const bySurname = new Map<string, LinkedPerson[]>();
  for (const person of people) {
    for (const form of new Set([person.record.name, ...person.record.forms].map(lastWord))) {
      bySurname.set(form, [...(bySurname.get(form) ?? []), person]);
    }
  }
  const byId = new Map(people.map((person) => [person.id, person]));
  for (const article of articles) {
    const texts = textsOf(article.blocks);
    const words = new Set(
      texts
        .flatMap((text) => text.match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? [])
        .flatMap((word) => [word, word.replace(/[’']s?$/u, '')]),
    );
    const candidates = new Set([...words].flatMap((word) => bySurname.get(word) ?? []));
    const found = linkMentions(
      texts,
      [...candidates].map(({ id, record }) => ({ id, name: record.name, forms: record.forms })),
    );
    for (const { block, span, person: id } of found) {
      const person = byId.get(id)!;
      article.mentions.push({ block, span, person });
      enter(article, person);
    }
  }
}

/** Notes that an article names a person. */
export function enter(article: Article, person: LinkedPerson): void {
  if (article.people.includes(person)) return;
  article.people.push(person);
  person.articles.push(article);
}

function lastWord(form: string): string {
  return form.split(/\s+/).at(-1)!;
}
