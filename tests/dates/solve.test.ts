import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  daysBetween,
  findDates,
  findOffices,
  findPastYears,
  findWeekdays,
  firstWeekdayFrom,
  parseLoneDate,
  solveDate,
  weekdayOf,
  WEEKDAYS,
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
const caption = { month: 12, day: 2, line: 1, where: 'caption' } as const;
const inOffice = (text: string) => findOffices([{ text, line: 5 }]);

test('a caption’s day and the lead’s weekday give the year while an office lasts', () => {
  const solved = solveDate(
    clues({ leadWeekdays: ['Thursday'], monthDays: [caption], offices: inOffice('President Biden spoke.') }),
  );
  assert.equal(solved?.date, '2021-12-02');
  assert.equal(
    solved?.note,
    'A caption names 2 December; the first paragraph says Thursday. 2 December fell on a Thursday in 2021: ' +
      'Joe Biden, whom the text calls President, held that office from 20 January 2021 to 20 January 2025.',
  );
  assert.deepEqual(solved?.lines, [1, 3, 5]);
});

test('without an office, years named not long before bound the year', () => {
  const years = [
    { year: 2014, line: 7 },
    { year: 2015, line: 9 },
  ];
  const solved = solveDate(clues({ leadWeekdays: ['Thursday'], monthDays: [caption], years }));
  assert.equal(solved?.date, '2021-12-02');
  assert.ok(solved.excluded.every(({ day }) => day > '2023'));
});

test('one old year alone is no evidence', () => {
  const years = [{ year: 2015, line: 9 }];
  assert.equal(solveDate(clues({ leadWeekdays: ['Thursday'], monthDays: [caption], years })), undefined);
});

test('it is silent when two days remain, or none', () => {
  const offices = inOffice('President Reagan and Prime Minister Thatcher');
  assert.equal(solveDate(clues({ leadWeekdays: ['Thursday'], monthDays: [caption] })), undefined);
  assert.equal(
    solveDate(clues({ leadWeekdays: ['Thursday', 'Friday'], monthDays: [caption], offices })),
    undefined,
  );
  assert.equal(
    solveDate(clues({ leadWeekdays: ['Friday'], monthDays: [{ ...caption, month: 2, day: 30 }], offices })),
    undefined,
  );
});

test('no day is later than the source was received', () => {
  const change = {
    leadWeekdays: ['Thursday'],
    monthDays: [caption],
    offices: inOffice('President Biden'),
  } as const;
  assert.equal(solveDate(clues({ ...change, receivedBy: '2021-12-01' })), undefined);
});

test('office-holders who never held office together are not believed', () => {
  const offices = inOffice('President Reagan, unlike Prime Minister Johnson and President Obama');
  assert.equal(solveDate(clues({ leadWeekdays: ['Thursday'], monthDays: [caption], offices })), undefined);
});

test('two dated stories close together bound the weekday of the lead', () => {
  const teasers = [
    { day: '2016-07-21', line: 9 },
    { day: '2022-01-14', line: 4 },
    { day: '2022-01-20', line: 8 },
  ];
  const solved = solveDate(clues({ leadWeekdays: ['Friday'], teasers }));
  assert.equal(solved?.date, '2022-01-21');
  assert.deepEqual(solved?.lines, [3, 4, 8]);
  assert.equal(solveDate(clues({ leadWeekdays: ['Friday'], teasers: teasers.slice(0, 2) })), undefined);
});

test('former holders and other offices are no clue', () => {
  for (const text of [
    'former President Obama',
    'then-President Obama',
    'Vice President Biden',
    'ex-President Trump',
    'the late President Reagan',
  ]) {
    assert.deepEqual(inOffice(text), [], text);
  }
  assert.equal(inOffice('Secretary of State Antony J. Blinken')[0]?.name, 'Antony Blinken');
  assert.equal(inOffice('the Obama administration')[0]?.name, 'Barack Obama');
});

test('dates are read in all their forms', () => {
  const forms = [
    'Dec. 2, 2021',
    'December 2nd, 2021',
    '2 December 2021',
    '2nd of December 2021',
    '2021-12-02',
    '12/25/2021',
    'Thu, 2 Dec 2021',
  ];
  assert.deepEqual(
    forms.map((form) => findDates(form).map(({ year, month, day }) => [year, month, day])),
    [...Array.from({ length: 5 }, () => [[2021, 12, 2]]), [[2021, 12, 25]], [[2021, 12, 2]]],
  );
  assert.deepEqual(findDates('1/2/2021, May 40, Febr. 3 and March 200').length, 0);
});

test('a line that is a date, with what pages print around it, is told from one that is not', () => {
  for (const line of [
    'Jan. 14, 2022',
    'Updated Jan. 9, 2022 at 5:43 p.m. EST',
    'March 10, 20234:05 PM ET',
    'Fri 21 Jan 2022 10.30 GMT',
    'Published 9 January 2022',
  ])
    assert.ok(parseLoneDate(line), line);
  for (const line of [
    'On Jan. 14, 2022, they met.',
    'Jan. 14, 2022 The hug.',
    'Friday',
    'Correction: October 2',
  ])
    assert.equal(parseLoneDate(line), undefined, line);
});

test('years ahead are not past', () => {
  assert.deepEqual(
    findPastYears(
      'It left in 2009. The 2024 election will come. By 2030 it would end. Since early 2014 it waits.',
    ),
    [2009, 2014],
  );
});

test('a possessive weekday is a name, not a day', () => {
  assert.deepEqual(findWeekdays('After Friday’s meeting, they spoke on Monday.'), ['Monday']);
});

test('the calendar keeps its laws', () => {
  const days = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays('1900-01-01', n));
  fc.assert(
    fc.property(
      days,
      fc.integer({ min: -3000, max: 3000 }),
      fc.constantFrom(...WEEKDAYS),
      (day, count, weekday) => {
        assert.equal(daysBetween(day, addDays(day, count)), count);
        const first = firstWeekdayFrom(day, weekday);
        assert.equal(weekdayOf(first), weekday);
        assert.ok(daysBetween(day, first) >= 0 && daysBetween(day, first) < 7);
      },
    ),
  );
});
