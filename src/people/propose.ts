import { compareText, personSlug, type Person } from '../model/index.ts';
import { findCast } from './cast.ts';
import { areCompatible } from './compare-names.ts';
import { parseName, type ParsedName } from './parse-name.ts';
import type { CastMember } from './types.ts';

/** An article as far as people are concerned. */
export interface ArticleText {
  readonly id: string;
  readonly blocks: readonly string[];
  readonly published?: string | undefined;
}

/** A record for somebody whom the texts name. */
export interface ProposedPerson {
  readonly id: string;
  readonly record: Person;
  /** Ids of the articles that name the person. */
  readonly articles: readonly string[];
}

interface Draft {
  readonly names: ParsedName[];
  readonly members: { readonly article: string; readonly member: CastMember }[];
}

/**
 * Proposes one record for each person whom the articles name in full. Forms are one person's when surname and
 * given names agree, whatever the transliteration and the initials; a form that would fit two stays by itself.
 *
 * @returns by id; the same for any order of articles.
 */
export function proposePeople(articles: readonly ArticleText[]): ProposedPerson[] {
  const bySurname = new Map<string, Draft[]>();
  for (const { id, blocks } of [...articles].sort((a, b) => compareText(a.id, b.id))) {
    for (const member of findCast(blocks).members) {
      const name = parseName(member.name);
      if (name.words.length < 2) continue;
      const drafts = bySurname.get(name.key) ?? [];
      const same = drafts.filter(({ names }) => names.every((other) => areCompatible(name, other)));
      const draft = same.length === 1 ? same[0]! : { names: [], members: [] };
      draft.names.push(name);
      draft.members.push({ article: id, member });
      if (same.length !== 1) bySurname.set(name.key, [...drafts, draft]);
    }
  }
  const proposed = new Map<string, ProposedPerson>();
  for (const draft of [...bySurname.values()].flat()) {
    const person = describe(draft);
    if (person.id !== '' && !proposed.has(person.id)) proposed.set(person.id, person);
  }
  return [...proposed.values()].sort((a, b) => compareText(a.id, b.id));
}

function describe({ members }: Draft): ProposedPerson {
  const names = rank(members.map(({ member }) => member.name));
  const name = names.find((form) => parseName(form).words.length === 2) ?? names[0]!;
  const titles = rank(members.flatMap(({ member }) => member.titles));
  const pronoun = rank(members.flatMap(({ member }) => member.pronoun ?? []))[0] as Person['pronoun'];
  const forms = names.filter((form) => form !== name);
  return {
    id: personSlug(name),
    articles: [...new Set(members.map(({ article }) => article))],
    record: {
      name,
      forms,
      status: 'proposed',
      roles: titles.slice(0, 1).map((title) => ({ title })),
      sameAs: [],
      notSameAs: [],
      ...(pronoun && { pronoun }),
    },
  };
}

/** Distinct texts, the most frequent first; of equals, the longer. */
function rank(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || compareText(a[0], b[0]))
    .map(([text]) => text);
}
