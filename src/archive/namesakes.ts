import { formSlugs } from './link-people.ts';
import type { LinkedPerson } from './types.ts';

/** Tells bearers of one name apart, where a record says in which articles the name means it. */
export interface Namesakes {
  /** Whether a record may be named in an article: not where the article is another bearer’s, nor outside its own. */
  readonly mayBeIn: (person: LinkedPerson, article: string) => boolean;
  /** The one whom a name means in an article: the person given, or the bearer whose article it is. */
  readonly meantIn: (person: LinkedPerson, article: string) => LinkedPerson;
}

/** Indexes the records that name articles of their own, with those who bear the same name. */
export function indexNamesakes(people: readonly LinkedPerson[]): Namesakes {
  const bearers = groupNamesakes(people);
  const mayBeIn = (person: LinkedPerson, article: string): boolean => {
    const own = person.record.articles;
    if (own) return own.includes(article);
    return !(bearers.get(person) ?? []).some((other) => other.record.articles?.includes(article));
  };
  return {
    mayBeIn,
    meantIn: (person, article) =>
      mayBeIn(person, article)
        ? person
        : ((bearers.get(person) ?? []).find((other) => mayBeIn(other, article)) ?? person),
  };
}

/** Those who share a full name with somebody who has articles of his own, each with the others. */
function groupNamesakes(people: readonly LinkedPerson[]): Map<LinkedPerson, readonly LinkedPerson[]> {
  const listed = people.filter(({ record }) => record.articles !== undefined);
  const names = new Set(listed.flatMap(({ record }) => formSlugs(record)));
  const byName = new Map<string, LinkedPerson[]>();
  for (const person of names.size > 0 ? people : [])
    for (const name of new Set(formSlugs(person.record)))
      if (names.has(name)) byName.set(name, [...(byName.get(name) ?? []), person]);
  const groups = new Map<LinkedPerson, readonly LinkedPerson[]>();
  for (const bearers of byName.values())
    for (const person of bearers)
      groups.set(person, [...(groups.get(person) ?? []), ...bearers.filter((other) => other !== person)]);
  return groups;
}
