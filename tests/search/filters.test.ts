import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countChoices, isBetween, NO_FILTERS } from '../../src/search/filters.ts';

const DAYS: readonly [string, string, string, string, boolean][] = [
  ['a day after the first', '2031-03-14', '2031-03-01', '', true],
  ['a day before the first', '2031-03-14', '2031-03-15', '', false],
  ['the last day', '2031-03-14', '', '2031-03-14', true],
  ['a day in a month', '2031-03-14', '2031-03', '2031-03', true],
  ['a day in a year', '2031-03-14', '2031', '2031', true],
  ['a day in a month that is known as a whole', '2031-04', '2031-04-10', '2031-04-12', true],
  ['a day of doubt', '2031-03-14?', '2031-03-14', '2031-03-14', true],
  ['no day at all', '', '2031', '', false],
  ['no day where none is asked for', '', '', '', true],
];

for (const [name, day, from, to, expected] of DAYS) {
  test(`a span of days ${expected ? 'has' : 'leaves out'} ${name}`, () =>
    assert.equal(isBetween(day, { from, to }), expected));
}

test('choices are counted, a span of days as one', () => {
  assert.equal(countChoices(NO_FILTERS), 0);
  assert.equal(
    countChoices({ ...NO_FILTERS, speakers: ['a', 'b'], kinds: ['full'], from: '2031', to: '2032' }),
    4,
  );
});
