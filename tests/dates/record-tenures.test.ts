import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findOffices, listTenures, solveDate } from '../../src/dates/index.ts';
import { person, type Person } from '../../src/model/index.ts';

const make = (name: string, roles: object[], forms: string[] = []): Person =>
  person.parse({ name, roles, forms });
const read = (people: readonly Person[], text: string) =>
  findOffices([{ text, line: 4 }], listTenures(people, []));

test('the office of a record is read as papers print it', () => {
  const titles: [string, string][] = [
    ['U.S. Secretary of State', 'Secretary of State Ada Moreau spoke.'],
    ['Secretary of State of the United States', 'Secretary of State Moreau spoke.'],
    ['Minister of Foreign Affairs of Norland', 'Foreign Minister Ada Moreau spoke.'],
    ['Secretary-General of the United Nations', 'Secretary General Moreau spoke.'],
    ['Norlandian Prime Minister', 'Prime Minister Ada B. Moreau spoke.'],
    ['President of Norland', 'The Moreau administration spoke.'],
    ['White House Press Secretary', 'Press Secretary Ada Moreau spoke.'],
    ['Director (Acting)', 'Director (Acting) Moreau spoke.'],
  ];
  for (const [title, text] of titles)
    assert.equal(
      read([make('Ada Moreau', [{ title, from: '2011-03' }])], text)[0]?.name,
      'Ada Moreau',
      title,
    );
});

test('a record wins over the table, for each spelling of the name; the rest of the table stays', () => {
  const record = make(
    'Joseph Biden',
    [{ title: 'President of the United States', from: '2021-01-20', to: '2023' }],
    ['Joe Biden'],
  );
  const tenures = listTenures([record]).filter(({ office }) => office === 'President');
  assert.deepEqual(
    tenures.filter(({ surname }) => surname === 'Biden').map(({ to }) => to),
    ['2023-12-31'],
  );
  assert.ok(tenures.some(({ surname }) => surname === 'Obama'));
});

test('a role without a first day says nothing', () => {
  assert.deepEqual(listTenures([make('Ada Moreau', [{ title: 'President of Norland' }])], []), []);
});

test('a term told by a record dates an article, and the note says so', () => {
  const offices = read(
    [make('Ada Moreau', [{ title: 'Prime Minister of Norland', from: '2009-05', to: '2013-02' }])],
    'Prime Minister Moreau spoke.',
  );
  const solved = solveDate({
    leadWeekdays: ['Friday'],
    leadLine: 3,
    monthDays: [{ month: 3, day: 11, line: 1, where: 'caption' }],
    teasers: [],
    years: [],
    offices,
  });
  assert.equal(solved?.date, '2011-03-11');
  assert.match(
    solved.note,
    /Ada Moreau, whom the text calls Prime Minister, held that office from 1 May 2009 to 28 February 2013 by the archive’s record\.$/,
  );
});
