import assert from 'node:assert/strict';
import { test } from 'node:test';
import { covers } from '../../src/archive/coverage.ts';
import type { Article, LinkedPerson } from '../../src/archive/index.ts';
import { entryMatter, event } from '../../src/model/index.ts';

const ada = { id: 'ada-moreau' } as LinkedPerson;
const boris = { id: 'boris-novak' } as LinkedPerson;

function article(published: string | undefined, texts: string[], named: LinkedPerson[]): Article {
  const mentions = texts.flatMap((text, block) => {
    return named
      .filter((person) => text.includes(person === ada ? 'Moreau' : 'Novak'))
      .map((person) => ({ block, span: { startUtf16: 0, endUtf16: 1 }, person }));
  });
  return {
    matter: entryMatter.parse({ title: 'T', ...(published ? { published } : {}) }),
    blocks: texts.map((text) => ({ kind: 'paragraph', text, quotations: [] })),
    people: named,
    mentions,
  } as unknown as Article;
}

const meeting = event.parse({
  name: 'Meeting',
  date: '2019-05-03',
  place: 'Oslo, Norway',
  people: ['ada-moreau', 'boris-novak'],
});
const CASES: [string, boolean, Article][] = [
  [
    'a weekday within reach, the place and both people',
    true,
    article('2019-05-04', ['Moreau met Novak in Oslo on Friday.'], [ada, boris]),
  ],
  [
    'the day in full, long after',
    true,
    article('2021-01-01', ['On May 3 Moreau met Novak in Oslo.'], [ada, boris]),
  ],
  [
    'the day as Europeans write it',
    true,
    article('2021-01-01', ['Moreau and Novak met in Oslo on 3 May.'], [ada, boris]),
  ],
  [
    'a weekday out of reach',
    false,
    article('2019-05-14', ['Moreau met Novak in Oslo on Friday.'], [ada, boris]),
  ],
  ['only one of the two', false, article('2019-05-04', ['Moreau was in Oslo on Friday.'], [ada])],
  ['another place', false, article('2019-05-04', ['Moreau met Novak in Bergen on Friday.'], [ada, boris])],
  [
    'the day beside neither',
    false,
    article('2019-05-04', ['Shops closed on Friday.', 'Moreau met Novak in Oslo.'], [ada, boris]),
  ],
  [
    'a number that only begins like the day',
    false,
    article('2021-01-01', ['On May 31 Moreau met Novak in Oslo.'], [ada, boris]),
  ],
  [
    'a weekday in an undated article',
    false,
    article(undefined, ['Moreau met Novak in Oslo on Friday.'], [ada, boris]),
  ],
];

for (const [says, expected, given] of CASES) {
  test(`${says}: ${expected ? 'covers' : 'does not cover'} the event`, () =>
    assert.equal(covers(given, meeting), expected));
}

test('an event over several days is covered by any of them', () => {
  const talks = event.parse({ name: 'Talks', date: '2019-05-01/2019-05-03', place: 'Oslo' });
  assert.equal(covers(article('2019-05-04', ['In Oslo, ministers went home on Thursday.'], []), talks), true);
});
