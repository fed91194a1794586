import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  holdsOn,
  isIsni,
  isReversed,
  readDate,
  readSpan,
  spanOf,
  surelyOverlap,
  type Holding,
} from '../../src/model/index.ts';

test('a month and a year are read as all their days', () => {
  assert.deepEqual(readDate('2004-02'), { first: '2004-02-01', last: '2004-02-29', isDoubtful: false });
  assert.deepEqual(readDate('1999~'), { first: '1999-01-01', last: '1999-12-31', isDoubtful: true });
});

const HOLDINGS: [string, string, Holding][] = [
  ['2012/2014', '2013-05-01', 'surely'],
  ['2012/2014', '2022-01-21', 'no'],
  ['2012/2014', '2012-01-01', 'perhaps'],
  ['2012/2014', '2011-12-31', 'no'],
  ['2004-03-09/..', '2022-01-21', 'surely'],
  ['2004-03-09/', '2022-01-21', 'perhaps'],
  ['2004-03-09/..', '2004-03-08', 'no'],
  ['../2004-03-09', '1950', 'surely'],
  ['1999~/2004', '1990', 'perhaps'],
  ['2004-03-09', '2004-03-09', 'surely'],
  ['2004-03-09/2004-05', '2004-04', 'surely'],
];
for (const [span, day, expected] of HOLDINGS) {
  test(`${span} holds on ${day}: ${expected}`, () => assert.equal(holdsOn(readSpan(span), day), expected));
}

test('spans that touch do not overlap, spans that share days do', () => {
  assert.equal(surelyOverlap(readSpan('2008-05-08/2012-05-07'), readSpan('2012-05-07/..')), false);
  assert.equal(surelyOverlap(readSpan('2008/2012'), readSpan('2010/..')), true);
  assert.equal(surelyOverlap(readSpan('2008/'), readSpan('2010/..')), false, 'the end is not known');
});

test('a span is reversed only where no reading of its dates puts it right', () => {
  assert.equal(isReversed(readSpan('2014/2012')), true);
  assert.equal(isReversed(readSpan('2014/2014-03')), false);
  assert.equal(isReversed(readSpan('2014~/2012')), false);
  assert.equal(isReversed(spanOf({ from: '2014-03', to: '..' })), false);
});

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
test('a span holds surely on each day from its first to its last, and on no other', () => {
  fc.assert(
    fc.property(day, day, day, (a, b, when) => {
      const [from, to] = [a, b].sort();
      const isWithin = from! <= when && when <= to!;
      assert.equal(holdsOn(readSpan(`${from!}/${to!}`), when), isWithin ? 'surely' : 'no');
    }),
  );
});

test('the last character of an ISNI follows from the others', () => {
  assert.ok(isIsni('0000000121032683'));
  assert.ok(isIsni('000000012146438X'));
  assert.ok(!isIsni('0000000121464389'));
  assert.ok(!isIsni('121032683'));
});
