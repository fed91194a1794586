import {
  compareText,
  isReversed,
  readDate,
  readSpan,
  suggestWord,
  type DaySpan,
  type Problem,
} from '../model/index.ts';
import { checkBearers } from './check-bearers.ts';
import { checkRecords } from './check-records.ts';
import { findSharedAliases, findSharedIds } from './link-quotations.ts';
import type { StoredArchive } from './read.ts';
import { sortByStanding } from './standing.ts';
import type { Archive } from './types.ts';

/** Checks the links between entries and records: what one file cannot tell about itself. */
export function checkLinks(stored: StoredArchive, archive: Archive): Problem[] {
  return [
    ...checkNamed(stored, archive),
    ...checkRecords(stored),
    ...checkBearers(stored, archive),
    ...checkSources(stored),
    ...checkHappened(archive),
    ...checkSpeakers(archive),
    ...findSharedAliases(archive.quotations).map(({ quotation, alias }) =>
      describe(quotation.article.file, 'error', {
        field: 'quote was',
        message: 'an id that another quotation has',
        got: `"${alias}", on “${quotation.text}”`,
        want: 'ids that no other quotation has or had',
        fix: `take ${alias} out of was=…`,
        rule: 'quotation/was',
      }),
    ),
    ...findSharedIds(archive.quotations).map((id) =>
      describe('articles', 'error', {
        message: 'two quotations have one id',
        got: `"${id}"`,
        rule: 'quotation/id',
      }),
    ),
  ];
}

/** What an article looks ahead to has not happened. */
function checkHappened({ articles }: Archive): Problem[] {
  return articles.flatMap(({ file, matter: { happened, published } }) => {
    if (happened === undefined || published === undefined || !isReversed(spanTo(happened, published)))
      return [];
    return [
      describe(file, 'warning', {
        field: 'happened',
        message: 'lies after the day of publication',
        got: `${happened}, published ${published}`,
        want: 'a day on or before it, or none',
        fix: 'correct one of the two in the entry, or in catalogue.yaml',
        rule: 'article/happened',
      }),
    ];
  });
}

/** From the beginning of what happened to the end of the day, month or year of publication. */
function spanTo(happened: string, published: string): DaySpan {
  return { from: readSpan(happened).from, to: readDate(published) };
}

type Rest = Omit<Problem, 'file' | 'line' | 'column' | 'severity'>;

function describe(file: string, severity: Problem['severity'], rest: Rest): Problem {
  return { file, line: 1, column: 1, severity, ...rest };
}

/** Ids that records name and the archive does not have. */
function checkNamed({ events, people }: StoredArchive, archive: Archive): Problem[] {
  const peopleIds = people.map(({ id }) => id);
  const leads = sortByStanding(people).merged.map(({ stored }) => stored.id);
  const known = new Set([...archive.people.map(({ id }) => id), ...leads]);
  const articleIds = new Set(archive.articles.map(({ id }) => id));
  const checkArticles = (file: string, articles: readonly string[] = []) =>
    articles.flatMap((id, at) =>
      articleIds.has(id) ? [] : [unknownId(file, `articles[${at}]`, id, [...articleIds], 'articles/')],
    );
  const ofPeople = people.flatMap(({ file, record }) => checkArticles(file, record.articles));
  const ofEvents = events.flatMap(({ file, record }) => [
    ...record.people.flatMap((id, at) =>
      known.has(id) ? [] : [unknownId(file, `people[${at}]`, id, peopleIds, 'people/')],
    ),
    ...checkArticles(file, record.articles),
  ]);
  return [...ofPeople, ...ofEvents];
}

function unknownId(file: string, field: string, id: string, ids: readonly string[], folder: string): Problem {
  const meant = suggestWord(id, ids);
  return describe(file, 'error', {
    field,
    message: 'names a record that is not there',
    got: `"${id}"`,
    want: `the name of a file in ${folder}, without its ending`,
    fix: meant ? `did you mean ${meant}?` : `add ${folder}${id}`,
    rule: 'event/link',
  });
}

function checkSources({ entries }: StoredArchive): Problem[] {
  const owners = new Map<string, string>();
  return [...entries]
    .sort((a, b) => compareText(a.id, b.id))
    .flatMap(({ id, file, matter }) => {
      const source = matter.source?.file;
      const owner = source === undefined ? undefined : owners.get(source);
      if (source !== undefined && owner === undefined) owners.set(source, id);
      if (owner === undefined) return [];
      const got = `"${source!}", also of ${owner}`;
      return [
        describe(file, 'error', {
          field: 'source.file',
          message: 'two entries of one source',
          got,
          want: 'one entry for each source',
          fix: 'remove one of the two',
          rule: 'article/source',
        }),
      ];
    });
}

/** A speaker whom a person wrote into an entry and no record or text knows. */
function checkSpeakers(archive: Archive): Problem[] {
  const ids = archive.people.map(({ id }) => id);
  return archive.articles.flatMap(({ file, blocks, quotations }) => {
    const marked = blocks.flatMap((block) => block.quotations);
    return marked.flatMap(({ attributes: { by, type, rule } }, i) => {
      const isKnown =
        by === undefined || (type !== undefined && type !== 'person') || quotations[i]?.person !== undefined;
      if (isKnown || (rule !== undefined && rule !== 'archivist')) return [];
      const meant = suggestWord(by, ids);
      return [
        describe(file, 'warning', {
          field: 'quote by',
          message: 'names a person who has no record',
          got: `"${by}"`,
          want: 'the id of a person',
          fix: meant ? `did you mean ${meant}?` : `add people/${by}.yaml`,
          rule: 'quotation/speaker',
        }),
      ];
    });
  });
}
