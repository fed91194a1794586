import { compareText, formsOf, namesOf, personSlug, type Person } from '../model/index.ts';
import { linkMentions, proposePeople, type ReadArticle } from '../people/index.ts';
import { foldName } from './fold-name.ts';
import type { Namesakes } from './namesakes.ts';
import { textsOf } from './texts.ts';
import type { StoredEntry, Stored } from './read.ts';
import { listUntouched, sortByStanding } from './standing.ts';
import type { Archive, Article, LinkedPerson } from './types.ts';

/**
 * Makes the archive's people: its records, and a proposal for everybody else whom the texts name. What the archivist
 * dropped is not proposed again, and the forms of a merged record are those of the one that took it in.
 */
export function linkPeople(
  records: readonly Stored<Person>[],
  entries: readonly StoredEntry[],
): LinkedPerson[] {
  const { inForce, merged, dropped } = sortByStanding(records);
  const known = new Map<string, Person>(inForce.map(({ id, record }) => [id, record]));
  const claimed = claimForms(records);
  for (const { stored, into } of merged) known.set(into, withForms(known.get(into)!, namesOf(stored.record)));
  const left = new Set(dropped.map(({ id }) => id));
  const leads = new Map(merged.map(({ stored, into }) => [stored.id, into]));
  const untouched = listUntouched(inForce);
  const proposals = proposePeople(entries.map(toReadArticle));
  for (const { id, record } of proposals) {
    const claimant = [id, ...formSlugs(record)]
      .map((form) => claimed.get(form))
      .find((found) => found !== undefined);
    if (claimant === undefined) known.set(id, record);
    else if (!left.has(claimant)) {
      const owner = leads.get(claimant) ?? claimant;
      const isOwn = untouched.delete(owner);
      known.set(owner, isOwn ? record : withForms(known.get(owner)!, namesOf(record)));
    }
  }
  return [...known]
    .map(([id, record]) => ({
      id,
      url: `people/${id}.html`,
      record,
      sortName: record.sortName ?? invertName(record.name),
      quotations: [],
      mentions: [],
      articles: [],
      events: [],
    }))
    .sort((a, b) => compareText(a.sortName, b.sortName) || compareText(a.id, b.id));
}

/** What some articles alone tell of whoever bears a name. */
export function proposeNamed(
  { articles }: Pick<Archive, 'articles'>,
  ids: readonly string[],
  name: string,
): Person | undefined {
  const read = articles.filter(({ id }) => ids.includes(id)).map(toReadArticle);
  return proposePeople(read).find(({ record }) => formSlugs(record).includes(personSlug(name)))?.record;
}

function toReadArticle({ id, matter, blocks }: Pick<StoredEntry, 'id' | 'matter' | 'blocks'>): ReadArticle {
  const title = matter.kind === 'transcript' ? [matter.title] : [];
  const captions = [...matter.captions.map(({ text }) => text), ...title];
  return { id, blocks: textsOf(blocks), published: matter.published, captions };
}

/** The record that each id and each form of two words or more belongs to: the first that has it. */
function claimForms(records: readonly Stored<Person>[]): Map<string, string> {
  const claimed = new Map(records.map(({ id }) => [id, id]));
  for (const { id, record } of records)
    for (const form of formSlugs(record)) if (!claimed.has(form)) claimed.set(form, id);
  return claimed;
}

/** Slugs of a record's forms of two words or more; a surname alone is nobody's own. */
export function formSlugs(record: Person): string[] {
  return namesOf(record)
    .filter((form) => /\s/.test(form.trim()))
    .map(personSlug);
}

function withForms(record: Person, forms: readonly string[]): Person {
  const known = new Set(namesOf(record));
  return { ...record, forms: [...record.forms, ...forms.filter((form) => !known.has(form))] };
}

/** `Guterres, António`; a name of one word stays as it is. */
export function invertName(name: string): string {
  const words = name.split(/\s+/);
  const last = words.pop()!;
  return words.length === 0 ? last : `${last}, ${words.join(' ')}`;
}

/** Finds who is named where, and enters people and articles into each other. Articles come in order of date. */
export function linkArticlesToPeople(
  articles: readonly Article[],
  people: readonly LinkedPerson[],
  namesakes: Namesakes,
): void {
  const findBearers = indexBearers(people);
  const byId = new Map(people.map((person) => [person.id, person]));
  for (const article of articles) {
    const texts = textsOf(article.blocks);
    const bearers = new Set(wordsOf(texts).flatMap(findBearers));
    const candidates = [...bearers].filter((person) => namesakes.mayBeIn(person, article.id));
    const found = linkMentions(
      texts,
      candidates.map(({ id, record }) => ({
        id,
        name: record.name,
        forms: formsOf(record),
        offices: record.roles.map(({ title }) => title),
      })),
    );
    for (const { block, span, person: id } of found) {
      const person = byId.get(id)!;
      const mention = { article, block, span, person };
      article.mentions.push(mention);
      person.mentions.push(mention);
      enter(article, person);
    }
  }
}

/** Finds those whose names end with a word; with a word in capitals, whatever letters their names have. */
function indexBearers(people: readonly LinkedPerson[]): (word: string) => readonly LinkedPerson[] {
  const bySurname = new Map<string, LinkedPerson[]>();
  const byFolded = new Map<string, LinkedPerson[]>();
  for (const person of people) {
    for (const form of new Set(namesOf(person.record).map(lastWord))) {
      addTo(bySurname, form, person);
      addTo(byFolded, foldName(form), person);
    }
  }
  return (word) =>
    bySurname.get(word) ?? (IN_CAPITALS.test(word) ? byFolded.get(foldName(word)) : undefined) ?? [];
}

const IN_CAPITALS = /^[\p{Lu}\p{M}’'-]{2,}$/u;

function addTo(index: Map<string, LinkedPerson[]>, key: string, person: LinkedPerson): void {
  const bearers = index.get(key);
  if (bearers) bearers.push(person);
  else index.set(key, [person]);
}

function wordsOf(texts: readonly string[]): string[] {
  const words = texts.flatMap((text) => text.match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? []);
  return [...new Set(words.flatMap((word) => [word, word.replace(/[’']s?$/u, '')]))];
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
