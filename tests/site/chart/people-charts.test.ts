import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Article, LinkedEvent } from '../../../src/archive/index.ts';
import { binBy, binOf, extentOf, outlineBars, unitOf } from '../../../src/site/chart/bins.ts';
import { drawCoverage } from '../../../src/site/chart/coverage.ts';
import { em, percent, textWidth } from '../../../src/site/chart/lengths.ts';
import { makeTimeAxis } from '../../../src/site/chart/time-axis.ts';
import { drawTies } from '../../../src/site/chart/ties.ts';
import { drawVoices } from '../../../src/site/chart/voices.ts';
import { linkFixture } from '../fixture.ts';

const archive = linkFixture();
const event = archive.events.find(({ id }) => id === '2031-03-14-lisbon')!;

test('speakers and the reports that quote them are counted, people of the archive first', () => {
  const chart = drawVoices(event)!;
  assert.deepEqual(
    chart.columns.map(({ sign, name }) => [sign, name]),
    [
      ['A', 'Harbour Courier: River Accord: “Nobody Leaves the Table”'],
      ['B', 'Harbour Courier: Second Day in Lisbon'],
    ],
  );
  assert.deepEqual(
    chart.rows.map(({ name, cells }) => [name, ...cells.map(({ count }) => count)]),
    [
      ['Ada Almgren', 2, 1],
      ['Boris Okafor', 1, 0],
      ['River Commission', 1, 0],
      ['A member of his delegation', 1, 0],
    ],
  );
});

test('an event of one report has no picture of voices', () => {
  assert.equal(drawVoices({ ...event, articles: event.articles.slice(0, 1) } as LinkedEvent), undefined);
});

test('with more reports than columns, outlets take their place', () => {
  const [first] = event.articles;
  const articles = Array.from({ length: 9 }, (_, i): Article => {
    const outlet = {
      id: `o${i % 3}`,
      url: '',
      record: { id: `o${i % 3}`, name: `Outlet ${i % 3}`, forms: [] },
      articles: [],
    };
    return { ...first!, id: String(i), outlet };
  });
  assert.deepEqual(
    drawVoices({ ...event, articles })!.columns.map(({ name }) => name),
    ['Outlet 0', 'Outlet 1', 'Outlet 2'],
  );
});

test('who appears with whom needs three people, and says each tie in words', () => {
  assert.equal(drawTies({ ...archive, people: archive.people.slice(0, 2) }), undefined);
  const [ada, boris] = ['ada-almgren', 'boris-okafor'].map((id) =>
    archive.people.find((person) => person.id === id),
  );
  const clara = {
    ...boris!,
    id: 'clara',
    record: { ...boris!.record, name: 'Clara Castel' },
    sortName: 'Castel',
  };
  const articles = [
    { ...archive.articles[0]!, people: [ada!, boris!, clara] },
    { ...archive.articles[1]!, people: [ada!, boris!] },
  ];
  const chart = drawTies({ ...archive, people: [ada!, boris!, clara], articles })!;
  assert.deepEqual(
    chart.ties.map(({ title }) => title),
    [
      'Ada Almgren and Boris Okafor: 2 articles',
      'Ada Almgren and Clara Castel: 1 article',
      'Boris Okafor and Clara Castel: 1 article',
    ],
  );
  assert.equal(chart.people.length, 3);
  const once = [articles[0]!];
  assert.equal(drawTies({ ...archive, people: [ada!, boris!, clara], articles: once }), undefined);
});

test('coverage over years is drawn as bars that lead to the list', () => {
  const { articles, quotations } = archive.people.find(({ id }) => id === 'ada-almgren')!;
  const [article] = articles;
  const many = Array.from({ length: 40 }, (_, i): Article => ({
    ...article!,
    id: String(i),
    matter: {
      ...article!.matter,
      published: `20${30 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-05`,
    },
  }));
  const targets = new Map([['2030', 'people/a.html#m2030-01']]);
  const chart = drawCoverage({ name: 'Ada', articles: many, marks: quotations, targets })!;
  assert.equal(chart.isSparse, false);
  assert.match(chart.articleBars, /^M/);
  assert.deepEqual(chart.stretches.map(({ title }) => title).slice(0, 2), [
    'January 2030: 1 article',
    'February 2030: 1 article',
  ]);
  assert.equal(chart.stretches.length, 12);
});

test('a bin holds its date, and lies on the axis within the chart', () => {
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(fc.array(day, { minLength: 2, maxLength: 30 }), (days) => {
      const dates = days.map((date) => date.toISOString().slice(0, 10)).sort();
      const axis = makeTimeAxis(dates[0]!, dates.at(-1)!);
      const unit = unitOf(dates[0]!, dates.at(-1)!);
      for (const [bin, items] of binBy(dates, (date) => date, unit)) {
        const [from, to] = extentOf(bin, axis.at);
        assert.ok(from >= 0 && to <= 1 && from < to);
        for (const date of items) {
          assert.equal(binOf(date, unit), bin);
          assert.ok(axis.at(date) >= from - 1e-9 && axis.at(date) <= to + 1e-9);
        }
      }
    }),
  );
});

test('a bar that stands for anything is seen, and nothing is no bar', () => {
  const extent = [0, 0.5] as const;
  assert.equal(outlineBars([{ extent, value: 0 }], 10), '');
  assert.equal(outlineBars([{ extent, value: 1 }], 1000), 'M0 100v-8h400v8z');
});

test('lengths are shares of the width and units of the text', () => {
  assert.equal(percent(0.123456), '12.35%');
  assert.equal(em(1.005), '1em');
  assert.ok(textWidth('林小雨') > 3);
  assert.ok(textWidth('ill') < textWidth('WWW'));
});
