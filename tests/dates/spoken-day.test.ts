import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { resolveSpokenDay } from '../../src/dates/index.ts';

/** A Sunday. */
const PUBLISHED = '2022-01-09';

const cases: readonly (readonly [words: string, said: string | undefined])[] = [
  ['on Sunday', '2022-01-09'],
  ['on Friday', '2022-01-07'],
  ['Monday night', '2022-01-03'],
  ['Friday, Jan. 7', '2022-01-07'],
  ['on Dec. 2', '2021-12-02'],
  ['Jan. 9', '2022-01-09'],
  ['on Jan. 10', undefined],
  ['on March 4', '2021-03-04'],
  ['the next day', undefined],
  ['two days later', undefined],
  ['on March 4, 2014', '2014-03-04'],
  ['2 December 2021', '2021-12-02'],
  ['in December', '2021-12'],
  ['in January', '2022-01'],
  ['in March 2014', '2014-03'],
  ['in 2014', '2014'],
  ['yesterday', '2022-01-08'],
  ['last night', '2022-01-08'],
  ['this morning', '2022-01-09'],
  ['two days ago', '2022-01-07'],
  ['last month', '2021-12'],
  ['earlier this month', '2022-01'],
  ['last year', '2021'],
  ['last Friday', undefined],
  ['last week', undefined],
  ['earlier this week', undefined],
  ['last December', undefined],
  ['two weeks ago', undefined],
  ['Friday and Saturday', undefined],
  ['last summer', undefined],
];
for (const [words, said] of cases) {
  test(`“${words}” tells ${said ?? 'no day'}`, () => assert.equal(resolveSpokenDay(words, PUBLISHED), said));
}

test('without the day of the article nothing is told', () => {
  assert.equal(resolveSpokenDay('on Friday', undefined), undefined);
  assert.equal(resolveSpokenDay('on Friday', '2022-01'), undefined);
  assert.equal(resolveSpokenDay('on Friday', '2022-01-09?'), undefined);
});

test('no day is later than the article, unless the words give its year', () => {
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
  const words = fc.constantFrom(
    'on Monday',
    'Saturday',
    'Feb. 29',
    'on May 1',
    '31 December',
    'in June',
    'last month',
    'six days ago',
  );
  fc.assert(
    fc.property(day, words, (date, phrase) => {
      const published = date.toISOString().slice(0, 10);
      const said = resolveSpokenDay(phrase, published);
      assert.ok(said === undefined || said <= published, `${phrase}: ${said} after ${published}`);
    }),
  );
});
