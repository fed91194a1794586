import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findHappened } from '../../src/dates/index.ts';

/* The reports appeared on Saturday, 11 March 2023. */
const CASES: readonly [string, string, string | undefined][] = [
  ['a weekday after its verb', 'The envoys met on Friday in the old customs house.', '2023-03-10'],
  ['a weekday without “on”', 'The envoys met Friday in the old customs house.', '2023-03-10'],
  ['the day of publication itself', 'The envoys met on Saturday morning.', '2023-03-11'],
  ['a weekday that opens the sentence', 'On Thursday, the envoys of both countries met.', '2023-03-09'],
  ['a weekday before its verb', 'Talks between the envoys on Friday ended without a date.', '2023-03-10'],
  ['yesterday', 'The envoys met yesterday.', '2023-03-10'],
  ['a month and day', 'The envoys met on March 8 for the last time.', '2023-03-08'],
  [
    'one day said twice',
    'The envoys met on Friday. On March 10, a storm kept the ferry at the quay.',
    '2023-03-10',
  ],
  ['a day ahead is no second one', 'The envoys agreed on Friday to meet again on Monday.', '2023-03-10'],
  ['a day that somebody will act on', 'The envoys will meet on Monday.', undefined],
  ['a day for which something was planned', 'The envoys were scheduled to meet Friday.', undefined],
  ['two days', 'The envoys met on Friday after the council had voted on Thursday.', undefined],
  ['a day in a quotation only', 'The envoy said: “We met on Friday.”', undefined],
  ['a bound', 'The envoys waited until Friday.', undefined],
  ['a possessive', 'The envoys spoke of Friday’s vote.', undefined],
  ['a name', 'The envoys spoke of what they had lost on Black Friday.', undefined],
  ['a span', 'The envoys met from Wednesday to Friday.', undefined],
  ['a day of every week', 'The envoys met every Friday.', undefined],
  ['a weekday of the week to come, or the last', 'The envoys met on Sunday.', undefined],
  ['a day long ago', 'The council voted on May 2, 2019 to leave the treaty.', undefined],
  ['no day', 'The envoys met in the old customs house.', undefined],
];

for (const [name, lead, want] of CASES) {
  test(`what happened: ${name}`, () => {
    assert.equal(findHappened(lead, '2023-03-11')?.day, want);
  });
}

test('without a day of publication only words with their year tell a day', () => {
  assert.deepEqual(findHappened('The envoys met on Friday, March 10, 2023.', undefined), {
    day: '2023-03-10',
    words: 'Friday, March 10, 2023',
    isStated: true,
  });
  for (const published of [undefined, '2023-03', '2023'])
    assert.equal(findHappened('The envoys met on Friday.', published), undefined);
});
