import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  daysOfReport,
  findOffices,
  findRelative,
  findShift,
  findTold,
  solveDate,
  solveSpan,
  type DateClues,
} from '../../src/dates/index.ts';

const clues = (change: Partial<DateClues>): DateClues => ({
  leadWeekdays: [],
  leadLine: 3,
  monthDays: [],
  teasers: [],
  years: [],
  offices: [],
  ...change,
});
const told = (text: string, line = 5) => findTold(text, line);
const PAST = told('The bridge was closed on January 20, 2022, after the flood.');

test('a date is past or ahead when its sentence says so, and nothing otherwise', () => {
  const tenses: [string, boolean | undefined][] = [
    ['They met on Jan. 20, 2022, and agreed.', false],
    ['The two were in Oslo in March 2022, on March 3, 2022.', false],
    ['The ministers will meet in Oslo on Jan. 20, 2022.', true],
    ['The talks are scheduled to resume on 20 January 2022.', true],
    ['It called a vote for June 5, 2022.', undefined],
    ['The plan expired by June 5, 2022.', undefined],
    ['“We met on Jan. 20, 2022,” she said.', undefined],
    ['Friday, December 4, 2015.', undefined],
    ['They met on January 20.', undefined],
  ];
  for (const [text, isAhead] of tenses) assert.equal(told(text)[0]?.isAhead, isAhead, text);
});

test('between what is past and the day of receipt lies a day, a month or a year', () => {
  const received = (receivedBy: string) => solveSpan(clues({ told: PAST, receivedBy }))?.date;
  assert.deepEqual(
    ['2022-01-20', '2022-01-31', '2022-02-01', '2022-12-31', '2023-01-01', '2021-01-01'].map(received),
    ['2022-01-20', '2022-01', '2022', '2022', undefined, undefined],
  );
});

test('the evidence names each bound that is needed, with its line', () => {
  const ahead = told('The next round will be held in Oslo on January 28, 2022.', 9);
  const solved = solveDate(clues({ told: [...PAST, ...ahead], receivedBy: '2024-01-01' }));
  assert.deepEqual(solved, {
    date: '2022-01',
    excluded: [],
    note: 'The text tells of 20 January 2022 as past; it looks ahead to 28 January 2022. That leaves January 2022.',
    lines: [5, 9],
  });
});

test('a bound on one side alone is no date', () => {
  assert.equal(solveSpan(clues({ told: PAST })), undefined);
  assert.equal(solveSpan(clues({ receivedBy: '2022-01-31' })), undefined);
});

test('an office and a past year bound a date when each is named twice', () => {
  const offices = findOffices([{ text: 'President Biden spoke. President Biden left.', line: 7 }]);
  const years = [2024, 2024].map((year) => ({ year, line: 8 }));
  assert.equal(solveSpan(clues({ offices, years, receivedBy: '2026-01-01' }))?.date, undefined);
  assert.equal(solveSpan(clues({ offices, years, receivedBy: '2024-06-01' }))?.date, '2024');
  assert.equal(solveSpan(clues({ offices, years: years.slice(1), receivedBy: '2024-06-01' })), undefined);
});

test('words such as “next week” are found beside a date, outside quotations', () => {
  const words: [string, string | undefined][] = [
    ['They will meet next week, on March 15, in Oslo.', 'next week'],
    ['They met last month, on Feb. 3, in Oslo.', 'last month'],
    ['They met two days ago, on March 3.', 'two days ago'],
    ['It begins tomorrow, March 4.', 'tomorrow'],
    ['It begins on March 4 next week.', 'next week'],
    ['“They will meet next week, on March 15,” she said.', undefined],
    ['Next week is short, and much will change until March 15.', undefined],
  ];
  for (const [text, found] of words) assert.equal(findRelative(text, 1)[0]?.words, found, text);
});

test('they say on which days the report can have been written', () => {
  const days = (words: string, year = 2022) => daysOfReport({ month: 3, day: 15, words, line: 1 }, year);
  assert.deepEqual(days('next week'), { from: '2022-03-06', to: '2022-03-13' });
  assert.deepEqual(days('this week'), { from: '2022-03-13', to: '2022-03-20' });
  assert.deepEqual(days('last week'), { from: '2022-03-20', to: '2022-03-27' });
  assert.deepEqual(days('next month'), { from: '2022-02-01', to: '2022-02-28' });
  assert.deepEqual(days('yesterday'), { from: '2022-03-16', to: '2022-03-16' });
  assert.deepEqual(days('two days ago'), { from: '2022-03-17', to: '2022-03-17' });
  assert.deepEqual(days('in a week'), { from: '2022-03-05', to: '2022-03-11' });
});

test('with the weekday of the first paragraph they give the day', () => {
  const relatives = findRelative('The two will meet again next week, on March 15, 2022.', 6);
  assert.equal(solveDate(clues({ relatives, leadWeekdays: ['Friday'] }))?.date, '2022-03-11');
  assert.equal(solveDate(clues({ relatives, leadWeekdays: ['Sunday'] }))?.date, '2022-03');
  assert.equal(solveDate(clues({ relatives }))?.date, '2022-03');
});

test('of a date without its year they count in each year that is left', () => {
  const relatives = findRelative('The two will meet again next week, on March 15.', 6);
  const offices = findOffices(
    [{ text: 'Prime Minister Truss, Prime Minister Truss', line: 7 }],
    [{ office: 'Prime Minister', name: 'Liz Truss', surname: 'Truss', from: '2022-01-01', to: '2022-10-25' }],
  );
  assert.equal(solveDate(clues({ relatives, offices, leadWeekdays: ['Friday'] }))?.date, '2022-03-11');
  assert.equal(solveDate(clues({ relatives, leadWeekdays: ['Friday'] })), undefined);
});

test('what contradicts itself leaves no date', () => {
  const relatives = findRelative('They meet tomorrow, March 15, 2022.', 6);
  assert.equal(solveSpan(clues({ relatives, told: told('It was closed on May 3, 2023.') })), undefined);
});

test('“two days after” moves a date', () => {
  assert.equal(findShift('met on Friday, two days after the '), 2);
  assert.equal(findShift('met on Friday, a day before '), -1);
  assert.equal(findShift('met on Friday, a week after the '), undefined);
});

test('the day of a report never lies outside the bounds it is told', () => {
  const day = fc.integer({ min: 0, max: 2000 }).map((n) => addDays('2019-01-01', n));
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 900 }), (from, length) => {
      const receivedBy = addDays(from, length);
      const date = solveSpan(clues({ told: [{ day: from, isAhead: false, line: 1 }], receivedBy }))?.date;
      if (date !== undefined) assert.ok(from.startsWith(date) && receivedBy.startsWith(date));
      else assert.notEqual(from.slice(0, 4), receivedBy.slice(0, 4));
    }),
  );
});
