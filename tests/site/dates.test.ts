import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  endOf,
  holdDates,
  machineDate,
  sayDate,
  sayDay,
  startOf,
  type DateStyle,
} from '../../src/site/dates.ts';

test('dates and spans are said in words', () => {
  const cases: [string | undefined, DateStyle, string][] = [
    [undefined, 'long', 'n.d.'],
    ['2022-01-21', 'long', '21 January 2022'],
    ['2022-01-21', 'weekday', 'Friday 21 January 2022'],
    ['2022-09-01', 'short', '1 Sept 2022'],
    ['2022-01', 'weekday', 'January 2022'],
    ['2022', 'long', '2022'],
    ['1999-03~', 'long', 'about March 1999'],
    ['1999?', 'long', '1999?'],
    ['1999%', 'long', 'about 1999?'],
    ['2022-01-10/2022-01-13', 'long', '10–13 January 2022'],
    ['2021-11-30/2021-12-01', 'long', '30 November to 1 December 2021'],
    ['2021-12-30/2022-01-02', 'short', '30 Dec 2021 to 2 Jan 2022'],
    ['2022-01-10/2022-01-10', 'long', '10 January 2022'],
    ['1994/2004', 'long', '1994 to 2004'],
    ['1994~/2004', 'long', 'about 1994 to 2004'],
    ['2004-03-09/..', 'long', 'since 9 March 2004'],
    ['../2004', 'long', 'until 2004'],
    ['/2004', 'long', 'until 2004'],
  ];
  for (const [date, style, said] of cases) assert.equal(sayDate(date, style), said, `${date}, ${style}`);
});

test('a day within its month has its weekday', () => {
  assert.equal(sayDay('2021-12-02'), 'Thu 2');
  assert.equal(sayDay('2021-12'), 'Dec 2021');
});

test('a date begins and ends on a day', () => {
  const cases: [string, string, string][] = [
    ['2022', '2022-01-01', '2022-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2022-01-21~', '2022-01-21', '2022-01-21'],
    ['2022-01-10/2022-02', '2022-01-10', '2022-02-28'],
    ['2022-01-10/..', '2022-01-10', '2022-01-10'],
    ['../2022', '2022-01-01', '2022-12-31'],
  ];
  for (const [date, start, end] of cases) assert.deepEqual([startOf(date), endOf(date)], [start, end], date);
});

test('only plain dates are given to machines', () => {
  assert.equal(machineDate('2022-01'), '2022-01');
  assert.equal(machineDate('2022~'), undefined);
  assert.equal(machineDate('2022/2023'), undefined);
});

test('a day stays with its month and year where lines break', () => {
  assert.equal(
    holdDates('8 May 2015 to 7 October 2016, 12 marks'),
    '8\u00a0May\u00a02015 to 7\u00a0October\u00a02016, 12 marks',
  );
});
