import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inferFromSiblings } from '../../src/dates/index.ts';
import { entryMatter, type Entry } from '../../src/model/index.ts';

const entry = (title: string, published: string | undefined, ...texts: string[]): Entry => ({
  matter: entryMatter.parse({ title, ...(published && { published }) }),
  blocks: texts.map((text) => ({ kind: 'paragraph', text, quotations: [] })),
});
const LEAD = 'Ada Brandt of Norland met Piet Larsen of Estmark in Velmouth on Friday.';
const dated = entry(
  'The Meeting',
  '2023-03-10',
  LEAD,
  '“We now have a timetable for the bridge,” Brandt said Friday.',
);
const sharing = entry(
  'Another Report',
  undefined,
  LEAD,
  'Brandt said that “we now have a timetable” of sorts.',
);

test('an article about the same day’s events takes the date, with the evidence', () => {
  const [, found] = inferFromSiblings([dated, sharing]);
  assert.equal(found!.matter.published, '2023-03-10');
  assert.deepEqual(found!.matter.evidence, [
    {
      field: 'published',
      basis: 'inferred',
      note: 'Tells of the same day as “The Meeting”, which is dated 10 March 2023: both name Ada Brandt, Norland, Piet Larsen, Estmark, Velmouth beside Friday, and both quote the words “now have a timetable”.',
    },
  ]);
});

test('what is found serves again', () => {
  const third = entry(
    'A Third',
    undefined,
    LEAD,
    '“A timetable of sorts,” it was, “of sorts and kinds,” Larsen said Friday.',
  );
  const second = entry(
    'Another Report',
    undefined,
    LEAD,
    'It is “we now have a timetable of sorts and kinds,” Brandt said.',
  );
  assert.deepEqual(
    inferFromSiblings([third, second, dated]).map(({ matter }) => matter.published),
    Array(3).fill('2023-03-10'),
  );
});

test('another weekday, no shared words, or two possible dates leave it undated', () => {
  const later = entry(
    'A Later Meeting',
    '2023-04-14',
    LEAD,
    '“We now have a timetable for the road,” Brandt said.',
  );
  const monday = entry(
    'Monday',
    undefined,
    LEAD.replace('Friday', 'Monday'),
    '“We now have a timetable,” Brandt said.',
  );
  const silent = entry('No Words', undefined, LEAD, 'Nothing else was said.');
  assert.equal(inferFromSiblings([dated, monday])[1]!.matter.published, undefined);
  assert.equal(inferFromSiblings([dated, silent])[1]!.matter.published, undefined);
  assert.equal(inferFromSiblings([dated, later, sharing])[2]!.matter.published, undefined);
});

test('a date that is there is never changed', () => {
  assert.deepEqual(
    inferFromSiblings([dated, entry('x', '1999-01-01', LEAD)])[1]!.matter.published,
    '1999-01-01',
  );
});

test('a dateline takes its year from an article of those days that quotes the same words', () => {
  const wire = (text: string, date = 'March 10') => {
    const made = entry(
      'Wire',
      undefined,
      `${text} Ada Brandt spoke on Friday.`,
      '“We now have a timetable,” she said.',
    );
    return { ...made, matter: { ...made.matter, dateline: { place: 'VELMOUTH', date } } };
  };
  const [found] = inferFromSiblings([wire('Talks ended.'), dated]);
  assert.equal(found!.matter.published, '2023-03-10');
  assert.match(
    found!.matter.evidence[0]!.note,
    /a Friday in 2023: “The Meeting”, which is dated 10 March 2023, quotes/,
  );
  assert.equal(inferFromSiblings([wire('Talks ended.', 'March 11'), dated])[0]!.matter.published, undefined);
  assert.equal(inferFromSiblings([wire('Talks ended.', 'May 12'), dated])[0]!.matter.published, undefined);
});
