import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDayPhrases, resolveDayPhrase, type DayContext } from '../../src/dates/index.ts';

/** Written on a Friday. */
const WRITTEN = '2019-05-17';

const CASES: [words: string, tense: DayContext['tense'], days: string | undefined][] = [
  ['on Monday', 'past', '2019-05-13'],
  ['on Friday', 'past', '2019-05-17'],
  ['on Friday', 'future', '2019-05-17'],
  ['on Monday', 'future', '2019-05-20'],
  ['on Saturday', 'past', undefined],
  ['last Friday', 'past', '2019-05-10'],
  ['next Thursday', 'future', '2019-05-23'],
  ['next Monday', 'future', undefined],
  ['on Thursday', 'nearest', '2019-05-16'],
  ['on Tuesday', 'nearest', undefined],
  ['today', 'past', '2019-05-17'],
  ['last night', 'past', '2019-05-16'],
  ['tomorrow', 'future', '2019-05-18'],
  ['on May 3', 'past', '2019-05-03'],
  ['on Dec. 30', 'past', '2018-12-30'],
  ['on June 7', 'future', '2019-06-07'],
  ['on June 7', 'unknown', '2019-06-07'],
  ['on June 7', 'past', undefined],
  ['on 3 May 1975', 'past', '1975-05-03'],
  ['last week', 'past', '2019-05-06/2019-05-12'],
  ['this week', 'past', '2019-05-13/2019-05-17'],
  ['this week', 'future', '2019-05-17/2019-05-19'],
  ['this weekend', 'future', '2019-05-18/2019-05-19'],
  ['last month', 'past', '2019-04-01/2019-04-30'],
  ['in December', 'past', '2018-12-01/2018-12-31'],
  ['in March 2014', 'past', '2014-03-01/2014-03-31'],
  ['in the chancery', 'past', undefined],
];

for (const [words, tense, expected] of CASES) {
  test(`“${words}”, ${tense}: ${expected ?? 'no day'}`, () => {
    const [phrase] = findDayPhrases(`They spoke ${words} about grain.`);
    const span = phrase && resolveDayPhrase(phrase, { written: WRITTEN, tense });
    assert.equal(span && (span.from === span.to ? span.from : `${span.from}/${span.to}`), expected);
  });
}

test('a day counted from another day needs that day', () => {
  const [phrase] = findDayPhrases('A day after the vote they met.');
  assert.equal(resolveDayPhrase(phrase!, { written: WRITTEN, tense: 'past' }), undefined);
  const told = resolveDayPhrase(phrase!, { written: WRITTEN, tense: 'past', spokenOf: '2019-05-14' });
  assert.deepEqual(told, { from: '2019-05-15', to: '2019-05-15' });
});

test('without a day of writing only a date with its year tells a day', () => {
  const read = (words: string) =>
    findDayPhrases(words).map(
      (phrase) => resolveDayPhrase(phrase, { written: undefined, tense: 'past' })?.from,
    );
  assert.deepEqual(read('On Monday, May 13, and again on June 2, 2018, they met last week.'), [
    undefined,
    '2018-06-02',
    undefined,
  ]);
});
