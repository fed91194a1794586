import { findCast, findTwoBearers, type Appearing } from '../people/index.ts';
import { compareText, type Problem } from '../model/index.ts';
import type { StoredArchive } from './read.ts';
import { textsOf } from './texts.ts';
import type { Archive, Article, LinkedPerson } from './types.ts';

/** Records that may stand for two people of one name: asked, never split. The archivist's own offices settle it. */
export function checkBearers(stored: StoredArchive, { articles }: Archive): Problem[] {
  const files = new Map(stored.people.map(({ id, file }) => [id, file]));
  return [...gatherTitles(articles)]
    .sort(([a], [b]) => compareText(a.id, b.id))
    .flatMap(([{ id, record }, appearances]) => {
      const doubt = findTwoBearers(appearances);
      if (doubt === undefined) return [];
      const [first, second] = doubt.titles;
      const own = new Set(record.roles.map(({ title }) => title.toLowerCase()));
      const isSettled =
        record.status === 'confirmed' && doubt.titles.every((one) => own.has(one.toLowerCase()));
      if (isSettled) return [];
      return [
        {
          ...{ file: files.get(id) ?? `people/${id}.yaml`, line: 1, column: 1, severity: 'warning' as const },
          field: 'roles',
          message: `may be two people called ${record.name}`,
          got: `"${first}" in ${doubt.articles[0]}; "${second}" in ${doubt.articles[1]}`,
          want: 'a record for each of them, or both offices in a confirmed record',
          fix: `npm run records -- split ${id} --articles "${doubt.apart.join('; ')}"; or, where it is one person, npm run records -- confirm ${id}`,
          rule: 'person/two-bearers',
        },
      ];
    });
}

/** What each article says of each person whom it names. */
function gatherTitles(articles: readonly Article[]): Map<LinkedPerson, Appearing[]> {
  const appearances = new Map<LinkedPerson, Appearing[]>();
  for (const { id, matter, blocks, mentions } of articles) {
    const cast = findCast(textsOf(blocks));
    const placed = new Map(mentions.map((one) => [`${one.block} ${one.span.startUtf16}`, one.person]));
    const persons = new Map(
      cast.mentions.map(({ block, span, member }) => [member, placed.get(`${block} ${span.startUtf16}`)]),
    );
    const published = matter.published?.length === 10 ? matter.published : undefined;
    cast.members.forEach(({ titles }, member) => {
      const person = persons.get(member);
      if (person === undefined || titles.length === 0) return;
      const list = appearances.get(person) ?? [];
      list.push({ article: id, published, titles });
      appearances.set(person, list);
    });
  }
  return appearances;
}
