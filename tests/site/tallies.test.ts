import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkArchive } from '../../src/archive/index.ts';
import { countFigures, splitAddresses } from '../../src/site/figures.ts';
import { outletLists, outletPages } from '../../src/site/outlet-pages.ts';
import { tallyEvents, tallyOutlets, tallyQuoted, tallySpeakers } from '../../src/site/tallies.ts';
import { linkFixture, storeFixture } from './fixture.ts';

const archive = linkFixture();
const short = (lines: readonly { name: string; number: number }[]) =>
  lines.map(({ name, number }) => [name, number]);

test('speakers, events and outlets are counted, the most first, and those with nothing left out', () => {
  assert.deepEqual(short(tallySpeakers(archive)), [
    ['Ada Almgren', 4],
    ['Boris Okafor', 1],
  ]);
  assert.deepEqual(short(tallyEvents(archive)), [['Talks on the river accord', 7]]);
  assert.deepEqual(short(tallyOutlets(archive)), [['Harbour Courier', 7]]);
});

test('whom an outlet quotes, with those who have no page', () => {
  const [courier] = archive.outlets;
  assert.deepEqual(short(tallyQuoted(courier!.articles)), [
    ['Ada Almgren', 3],
    ['Boris Okafor', 1],
    ['River Commission', 1],
    ['A member of his delegation', 1],
  ]);
});

test('an outlet has its articles, the newest first, with what each quotes', () => {
  const [page] = outletPages(archive.outlets[0]!);
  assert.equal(page!.url, 'outlets/harbour-courier.html');
  assert.deepEqual(
    page!.groups.map(({ group, items }) => [group.article.matter.published, items.length]),
    [
      ['2031-03-15', 1],
      ['2031-03-14', 5],
    ],
  );
  assert.equal(page!.days.get('2031-03'), `outlets/harbour-courier.html#${page!.groups[0]!.group.key}`);
  assert.equal(outletLists(archive)[0]!.total, 1);
});

test('the figures say where dates and speakers come from, and what the lines are', () => {
  const figures = countFigures(archive);
  assert.equal(figures.sources, 3);
  assert.deepEqual(short(figures.byDate), [
    ['stated by the source', 1],
    ['given by the catalogue', 1],
    ['inferred, with the reason', 1],
    ['not known', 1],
  ]);
  assert.deepEqual(short(figures.bySpeaker), [
    ['sure', 6],
    ['probable, and marked so', 1],
    ['not told by the text', 1],
  ]);
  assert.deepEqual(short(figures.byClass).slice(0, 2), [
    ['text', 11],
    ['caption', 1],
  ]);
  assert.equal(
    figures.lines,
    figures.byClass.reduce((sum, { number }) => sum + number, 0),
  );
});

test('an empty archive has figures of nought', () => {
  const empty = linkArchive({ ...storeFixture(), entries: [], people: [], events: [], outlets: [] });
  assert.deepEqual(countFigures(empty), {
    sources: 0,
    bytes: 0,
    lines: 0,
    byClass: [],
    byDate: [],
    bySpeaker: [],
  });
});

test('web addresses in a statement become links, and the stop after them does not belong to them', () => {
  assert.deepEqual(splitAddresses('Free (https://example.org/by/4.0/). See https://example.org/x.'), [
    { text: 'Free (' },
    { text: 'https://example.org/by/4.0/', href: 'https://example.org/by/4.0/' },
    { text: '). See ' },
    { text: 'https://example.org/x', href: 'https://example.org/x' },
    { text: '.' },
  ]);
});
