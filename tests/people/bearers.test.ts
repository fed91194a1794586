import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findTwoBearers } from '../../src/people/index.ts';

/** Titles by day of publication, each in an article of that name; whether they are doubted. */
const CASES: readonly [string, readonly (readonly [string, string])[], boolean][] = [
  [
    'offices of two states',
    [
      ['2031-03-04', 'Norwegian Foreign Minister'],
      ['2031-06-09', 'Italian Ambassador'],
    ],
    true,
  ],
  [
    'a state and the press',
    [
      ['2031-03-04', 'president of Chile'],
      ['2031-06-09', 'reporter'],
    ],
    true,
  ],
  [
    'two offices of one state',
    [
      ['2031-03-04', 'Norwegian Foreign Minister'],
      ['2031-06-09', 'Norwegian president'],
    ],
    false,
  ],
  [
    'one long after the other',
    [
      ['2021-03-04', 'Norwegian Foreign Minister'],
      ['2031-06-09', 'Italian Ambassador'],
    ],
    false,
  ],
  [
    'one that is past',
    [
      ['2031-03-04', 'former Norwegian Foreign Minister'],
      ['2031-06-09', 'reporter'],
    ],
    false,
  ],
  [
    'where an ambassador is posted',
    [
      ['2031-03-04', 'U.S. president'],
      ['2031-06-09', 'Chile ambassador'],
    ],
    false,
  ],
  [
    'an office that no state is told of',
    [
      ['2031-03-04', 'Foreign Minister'],
      ['2031-06-09', 'Italian Ambassador'],
    ],
    false,
  ],
];
for (const [says, given, isDoubted] of CASES) {
  test(`two bearers of one name: ${says}`, () => {
    const appearances = given.map(([published, title]) => ({ article: title, published, titles: [title] }));
    assert.equal(findTwoBearers(appearances) !== undefined, isDoubted);
  });
}

test('the articles of the second bearer are told, in whatever order they come', () => {
  const given = [
    '2031-07-02 Italian Ambassador',
    '2031-03-04 Norwegian Foreign Minister',
    '2031-06-09 ambassador of Italy',
  ];
  assert.deepEqual(
    findTwoBearers(
      given.map((article) => ({ article, published: article.slice(0, 10), titles: [article.slice(11)] })),
    )?.apart,
    ['2031-06-09 ambassador of Italy', '2031-07-02 Italian Ambassador'],
  );
});
