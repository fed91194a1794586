import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkArchive } from '../../src/archive/index.ts';
import { listDays, listMonths, yearLeaps } from '../../src/site/chronicle.ts';
import {
  countGaps,
  describeArticle,
  mostReported,
  newestFirst,
  sayHoldings,
} from '../../src/site/describe.ts';
import { articlePages, chronicleTargets, letterOf } from '../../src/site/lists.ts';
import { cutPerson } from '../../src/site/person-pages.ts';
import { linkFixture, storeFixture } from './fixture.ts';

const archive = linkFixture();

test('the chronicle has events and dated articles by day and month', () => {
  assert.deepEqual(
    listMonths(archive).map((group) => [
      group.month,
      listDays({ group, items: group.items, isGoingOn: false }).map(({ date, events, articles }) => [
        date,
        events.length,
        articles.length,
      ]),
    ]),
    [
      [
        '2031-03',
        [
          ['2031-03-14', 1, 1],
          ['2031-03-15', 0, 1],
          ['2031-03-16', 0, 1],
        ],
      ],
      ['2031-04', [['2031-04', 1, 0]]],
    ],
  );
});

test('months are leapt to by year', () => {
  assert.deepEqual(yearLeaps(chronicleTargets(archive)), [
    {
      year: '2031',
      target: 'timeline.html#m2031-03',
      months: [
        { name: 'Mar', target: 'timeline.html#m2031-03' },
        { name: 'Apr', target: 'timeline.html#m2031-04' },
      ],
    },
  ]);
});

test('lists are made once for an archive', () => {
  assert.equal(articlePages(archive), articlePages(archive));
  assert.notEqual(articlePages(archive), articlePages(linkFixture()));
});

test('the newest article comes first, and one without a date last', () => {
  const titles = newestFirst(archive.articles).map(({ id }) => id);
  assert.equal(titles[0], '2031-03-16-digest-of-a-report');
  assert.equal(titles.at(-1), 'undated-hostile');
});

test('events without an article are not among the most reported', () => {
  assert.deepEqual(
    mostReported(archive.events, 5).map(({ id }) => id),
    ['2031-03-14-lisbon'],
  );
});

test('what the archive holds, and lacks, is counted', () => {
  assert.equal(
    sayHoldings(archive),
    `4 articles, 8 quotations, ${archive.people.length} people, 2 events; 14–16 March 2031`,
  );
  assert.deepEqual(countGaps(archive), { undated: 1, excerpts: 1, unattributed: 1 });
});

test('an empty archive is nought of everything, in few words', () => {
  const empty = linkArchive({ ...storeFixture(), entries: [], people: [], events: [], outlets: [] });
  assert.equal(sayHoldings(empty), '');
  assert.deepEqual(
    articlePages(empty).map(({ url, items }) => [url, items.length]),
    [['articles/index.html', 0]],
  );
});

test('the description of an excerpt holds none of its text', () => {
  const excerpt = archive.articles.find(({ isExcerpt }) => isExcerpt)!;
  assert.equal(
    describeArticle(excerpt),
    'Report, Harbour Courier, 15 March 2031. Ada Almgren and Boris Okafor.',
  );
});

test('a person has as many pages as quotations and articles need', () => {
  const ada = archive.people.find(({ id }) => id === 'ada-almgren')!;
  const pages = cutPerson(ada, { quotations: 1, articles: 1 });
  assert.deepEqual(
    pages.map(({ url }) => url),
    ['people/ada-almgren.html', 'people/ada-almgren/page-2.html', 'people/ada-almgren/page-3.html'],
  );
  assert.deepEqual(
    pages.map(({ groups }) => groups.map(({ group }) => group.event?.id)),
    [['2031-03-14-lisbon'], ['2031-03-14-lisbon'], [undefined]],
  );
});

test('a day that goes on on the next page says so, and is found where it began', () => {
  const [group] = listMonths(archive);
  const [first, second] = group!.items;
  assert.deepEqual(
    [[first!], [second!]].map((items) => listDays({ group: group!, items, isGoingOn: false })[0]!.isGoingOn),
    [false, true],
  );
  assert.equal(chronicleTargets(archive).get('2031-03-14'), 'timeline.html#d2031-03-14');
});

test('names stand under their letter whatever their marks, and those without one apart', () => {
  assert.deepEqual(['Łukasz, A', 'Éluard', 'أحمد', '17 November', '王毅'].map(letterOf), [
    'L',
    'E',
    'ا',
    undefined,
    '王',
  ]);
});
