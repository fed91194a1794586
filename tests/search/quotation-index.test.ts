import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { findQuotations } from '../../src/search/find.ts';
import type { IndexHead, IndexShard } from '../../src/search/format.ts';
import { writeQuotationIndex } from '../../src/search/index.ts';
import { parseQuery } from '../../src/search/query.ts';
import { readShard, type Records } from '../../src/search/records.ts';
import type { Archive } from '../../src/archive/index.ts';
import { makeArchive, WITHHELD } from '../export/fixture.ts';

/** Runs the index's scripts as a browser would, and unpacks what they bring. */
function read(archive: Archive): Records & { head: IndexHead } {
  let head!: IndexHead;
  const shards: Records[] = [];
  const chancerySearch = {
    begin: (given: IndexHead) => (head = structuredClone(given)),
    add: (_: number, shard: IndexShard) => shards.push(readShard(head, structuredClone(shard))),
  };
  for (const script of writeQuotationIndex(archive).values()) runInNewContext(script, { chancerySearch });
  return {
    head,
    articles: shards.flatMap(({ articles }) => articles),
    quotations: shards.flatMap(({ quotations }) => quotations),
  };
}

test('the index brings back every quotation and article, in order', () => {
  const archive = makeArchive();
  const { head, articles, quotations } = read(archive);
  assert.deepEqual(
    quotations.map(({ id, url, text }) => [id, url, text]),
    archive.quotations.map(({ id, url, text }) => [id, url, text]),
  );
  assert.deepEqual(
    articles.map(({ id, url, title }) => [id, url, title]),
    archive.articles.map(({ id, url, matter }) => [id, url, matter.title]),
  );
  assert.equal(head.quotations, quotations.length);
  assert.equal(head.articles, articles.length);
});

test('a quotation comes with its speaker, office, day, outlet, events and confidence', () => {
  const { quotations } = read(makeArchive());
  const [first, second] = quotations;
  assert.equal(first!.speakers[0]!.key, 'ilse-brandt');
  assert.equal(first!.speakers[0]!.url, 'people/ilse-brandt.html');
  assert.equal(first!.role, 'Envoy of Lindholm');
  assert.equal(first!.outlet!.name, 'The Harbour Gazette');
  assert.deepEqual(
    first!.events.map(({ key }) => key),
    ['lindholm-meeting'],
  );
  assert.equal(first!.day, '2031-03-14');
  assert.equal(first!.confidence, 'sure');
  assert.equal(second!.day, '2031-03-13');
  assert.equal(second!.confidence, 'probably');
});

test('what is not known stays out', () => {
  const { quotations } = read(makeArchive());
  const undated = quotations.find(({ article }) => article.id === 'talks-end')!;
  assert.equal(undated.day, '');
  assert.equal(undated.outlet, undefined);
  assert.equal(undated.article.isSupplied, true);
  const described = quotations.find(({ text }) => text === 'sheer bluff')!;
  assert.equal(described.speakers[0]!.url, undefined);
});

test('every quotation is found by its own words, with straight marks and with curly ones', () => {
  const { quotations } = read(makeArchive());
  for (const { id, text } of quotations) {
    for (const query of [`“${text}”`, `"${text.replaceAll('’', "'").toUpperCase()}"`, text]) {
      const { hits } = findQuotations(parseQuery(query), quotations);
      assert.ok(
        hits.some((hit) => hit.id === id),
        query,
      );
    }
  }
});

test('only when nothing has the last word is it taken as a beginning', () => {
  const { quotations } = read(makeArchive());
  const find = (input: string) => findQuotations(parseQuery(input), quotations);
  assert.deepEqual([find('strait').isOpened, find('strait').hits.length], [false, 2]);
  assert.deepEqual([find('"strait sta').isOpened, find('"strait sta').hits.length], [true, 2]);
  assert.deepEqual([find('sta ').isOpened, find('sta ').hits.length], [false, 0]);
});

test('long archives are cut into shards between articles, and no text but quotations is in them', () => {
  const said = 'word '.repeat(1000).trim();
  const entry = (i: number) =>
    `---\ntitle: T${i}\n---\n\n${WITHHELD} :quote[“${said} ${i}a”]{by=ilse-brandt} and :quote[“${said} ${i}b”]{by=ilse-brandt}.\n`;
  const archive = makeArchive(
    {},
    Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`t-${i}`, entry(i)])),
  );
  const files = writeQuotationIndex(archive);
  assert.deepEqual(
    [...files.keys()],
    ['search/quotations.js', 'search/quotations-1.js', 'search/quotations-2.js', 'search/quotations-3.js'],
  );
  assert.equal(read(archive).quotations.length, 100);
  assert.ok(![...files.values()].join('').includes(WITHHELD));
});

test('an empty archive has a head and no shard', () => {
  assert.deepEqual([...writeQuotationIndex(makeArchive({}, {})).keys()], ['search/quotations.js']);
});

test('the same archive gives the same bytes', () => {
  assert.deepEqual([...writeQuotationIndex(makeArchive())], [...writeQuotationIndex(makeArchive())]);
});
