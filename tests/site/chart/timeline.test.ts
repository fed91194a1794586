import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Archive, Article } from '../../../src/archive/index.ts';
import { drawCoverage } from '../../../src/site/chart/coverage.ts';
import { makeTimeAxis } from '../../../src/site/chart/time-axis.ts';
import { drawTimeline } from '../../../src/site/chart/timeline.ts';
import { linkFixture } from '../fixture.ts';

const archive = linkFixture();

test('the dates on the axis suit the span, and keep their distance', () => {
  const cases: [string, string, string[]][] = [
    ['2031-03-14', '2031-03-16', ['12 Mar', '13', '14', '15', '16', '17']],
    ['2021-12-02', '2022-01-21', ['6 Dec', '13', '20', '27', '3 Jan', '10', '17']],
    ['2021-11-05', '2022-03-01', ['Dec 2021', 'Jan 2022', 'Feb', 'Mar']],
    ['1990-01-01', '2020-01-01', ['1990', '1995', '2000', '2005', '2010', '2015', '2020']],
  ];
  for (const [first, last, labels] of cases) {
    const ticks = makeTimeAxis(first, last).ticksFor(60);
    assert.deepEqual(
      ticks.map(({ label }) => label),
      labels,
      `${first} to ${last}`,
    );
    for (const [i, { at }] of ticks.entries()) if (i > 0) assert.ok((at - ticks[i - 1]!.at) * 60 >= 4);
  }
});

test('a few articles are squares by day and outlet, open where the date is inferred', () => {
  const chart = drawTimeline(archive, true)!;
  assert.equal(chart.isDense, false);
  assert.deepEqual(
    chart.rows.map(({ name, marks }) => [name, marks.map(({ step, isInferred }) => [step, isInferred])]),
    [
      [
        'Harbour Courier',
        [
          [0, true],
          [0, false],
        ],
      ],
      ['Outlet not stated', [[0, false]]],
    ],
  );
});

test('every mark has a name and leads to a page', () => {
  const { events, rows } = drawTimeline(archive, true)!;
  assert.deepEqual(
    events.map(({ title, url }) => [title, url]),
    [
      ['A meeting that nobody reported, April 2031', 'events/2031-04-oslo.html'],
      ['Talks on the river accord, 14–15 March 2031, 2 articles', 'events/2031-03-14-lisbon.html'],
    ],
  );
  const [mark] = rows[0]!.marks;
  assert.equal(mark!.title, 'River Accord: “Nobody Leaves the Table”, Harbour Courier, 14 March 2031');
  assert.equal(mark!.url, 'articles/2031-03-14-harbour-courier-river-accord.html');
});

test('events bear their names on each kind of page', () => {
  assert.deepEqual(
    drawTimeline(archive, true)!.names.map(({ form, names }) => [form, names.map(({ text }) => text)]),
    [
      ['narrow', ['Talks on the river accord']],
      ['medium', ['Talks on the river accord', 'A meeting that nobody reported']],
      ['wide', ['Talks on the river accord', 'A meeting that nobody reported']],
    ],
  );
  assert.deepEqual(drawTimeline(archive, false)!.names, []);
});

test('articles of one day stand on one another', () => {
  const [first] = archive.articles;
  const twins = { ...archive, articles: [first!, { ...first!, id: 'b' }] };
  assert.deepEqual(
    drawTimeline(twins, false)!.rows[0]!.marks.map(({ step }) => step),
    [0, 1],
  );
});

test('many articles are bars by month, in a row for each of the outlets with the most', () => {
  const first = archive.articles[0]!;
  const many = Array.from({ length: 2000 }, (_, i): Article => {
    const published = `20${10 + (i % 20)}-0${1 + (i % 9)}-15`;
    const record = { id: `o${i % 30}`, name: `Outlet ${i % 30}`, forms: [] };
    const outlet = outlets.get(record.id) ?? { id: record.id, url: '', record, articles: [] };
    outlets.set(record.id, outlet);
    return { ...first, id: String(i), outlet, matter: { ...first.matter, published } };
  });
  const chart = drawTimeline({ ...archive, articles: many } as Archive, true)!;
  assert.equal(chart.isDense, true);
  assert.equal(chart.unit, 'month');
  assert.equal(chart.rows.length, 9);
  assert.equal(chart.rows.at(-1)!.name, '22 other outlets');
  for (const { marks, bars } of chart.rows) {
    assert.equal(marks.length, 0);
    assert.match(bars, /^(?:M[\d.]+ 100v-\d+h[\d.]+v\d+z)+$/);
  }
  const [stretch] = chart.stretches;
  assert.equal(stretch!.url, 'timeline.html#m2010-01');
  assert.match(stretch!.title, /^January 2010: \d+ articles$/);
});
const outlets = new Map<string, NonNullable<Article['outlet']>>();

test('an archive without dates has no timeline', () => {
  assert.equal(drawTimeline({ ...archive, articles: [], events: [] }, true), undefined);
});

test('who is named on two dates or more has a chart that says the same in words', () => {
  const { record, articles, quotations } = archive.people.find(({ id }) => id === 'ada-almgren')!;
  const subject = { name: record.name, articles, marks: quotations, targets: new Map<string, string>() };
  const chart = drawCoverage(subject)!;
  assert.equal(
    chart.title,
    'Ada Almgren over time. 14 March 2031: 2 quotations, 1 article; 15 March 2031: 1 quotation, 1 article; 16 March 2031: 1 quotation, 1 article.',
  );
  assert.equal(chart.isSparse, true);
  assert.equal(drawCoverage({ ...subject, articles: articles.slice(0, 1) }), undefined);
});
