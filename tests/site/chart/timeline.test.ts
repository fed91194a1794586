import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Archive, Article } from '../../../src/archive/index.ts';
import { drawCoverage } from '../../../src/site/chart/coverage.ts';
import { makeTimeAxis } from '../../../src/site/chart/time-axis.ts';
import { drawTimeline, TIMELINE_FORMS } from '../../../src/site/chart/timeline.ts';
import { linkFixture } from '../fixture.ts';

const archive = linkFixture();

test('the dates on the axis suit the span, and keep their distance', () => {
  const cases: [string, string, string[]][] = [
    ['2031-03-14', '2031-03-16', ['11 Mar', '12', '13', '14', '15', '16', '17', '18']],
    ['2021-12-02', '2022-01-21', ['29 Nov', '6 Dec', '13', '20', '27', '3 Jan', '10', '17']],
    ['2021-11-05', '2022-03-01', ['Dec 2021', 'Jan 2022', 'Feb', 'Mar']],
    ['1990-01-01', '2020-01-01', ['1990', '1995', '2000', '2005', '2010', '2015', '2020']],
  ];
  for (const [first, last, labels] of cases) {
    const { ticks } = makeTimeAxis(first, last, { left: 0, right: 800, gap: 60 });
    assert.deepEqual(
      ticks.map(({ label }) => label),
      labels,
      `${first} to ${last}`,
    );
    for (const [i, { x }] of ticks.entries()) if (i > 0) assert.ok(x - ticks[i - 1]!.x >= 55);
  }
});

test('a few articles are squares by day and outlet, open where the date is inferred', () => {
  const chart = drawTimeline(archive, TIMELINE_FORMS[0]!, true)!;
  assert.equal(chart.isDense, false);
  assert.deepEqual(
    chart.rows.map(({ name, marks }) => [name, marks.map(({ count, isInferred }) => [count, isInferred])]),
    [
      [
        'Harbour Courier',
        [
          [1, true],
          [1, false],
        ],
      ],
      ['Outlet not stated', [[1, false]]],
    ],
  );
  assert.deepEqual(
    chart.events.map(({ label }) => label?.text),
    ['Talks on the river accord', 'A meeting that nobody reported'],
  );
});

test('many articles are strokes by month, in a row for each of the outlets with the most', () => {
  const first = archive.articles[0]!;
  const many = Array.from({ length: 2000 }, (_, i): Article => {
    const published = `20${10 + (i % 20)}-0${1 + (i % 9)}-15`;
    const record = { id: `o${i % 30}`, name: `Outlet ${i % 30}`, forms: [] };
    const outlet = outlets.get(record.id) ?? { id: record.id, record, articles: [] };
    outlets.set(record.id, outlet);
    return { ...first, id: String(i), outlet, matter: { ...first.matter, published } };
  });
  const chart = drawTimeline({ ...archive, articles: many } as Archive, TIMELINE_FORMS[0]!, true)!;
  assert.equal(chart.isDense, true);
  assert.equal(chart.rows.length, 8);
  assert.equal(chart.rows.at(-1)!.name, '23 other outlets');
  for (const { strokes, marks } of chart.rows) {
    assert.equal(marks.length, 0);
    assert.ok(strokes.every(({ level, width }) => level >= 1 && level <= 4 && width >= 1));
  }
});
const outlets = new Map<string, NonNullable<Article['outlet']>>();

test('an archive without dates has no timeline', () => {
  assert.equal(drawTimeline({ ...archive, articles: [], events: [] }, TIMELINE_FORMS[0]!, true), undefined);
});

test('a person who is quoted on two dates or more has a chart that says the same in words', () => {
  const ada = archive.people.find(({ id }) => id === 'ada-almgren')!;
  assert.equal(
    drawCoverage(ada)?.title,
    'Quotations of Ada Almgren by date: 2, 14 March 2031; 1, 15 March 2031; 1, 16 March 2031.',
  );
  assert.equal(drawCoverage({ ...ada, articles: ada.articles.slice(0, 1) }), undefined);
});
