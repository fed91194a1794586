import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeQuotationIndex } from '../../../src/search/index.ts';
import { makeArchive, WITHHELD } from '../../export/fixture.ts';
import { madeArchive } from '../made-archive.ts';
import { atMost, openEngine, openFiles, stateOf } from '../open-engine.ts';

const search = async (q: string, address = '') =>
  (await openEngine(makeArchive()).engine.search(stateOf(q, address), atMost(20)))!;

test('every quotation is found by its own words, with straight marks and with curly ones', async () => {
  const archive = makeArchive();
  const { engine } = openEngine(archive, { part: 50, block: 50 });
  for (const { url, text } of archive.quotations) {
    for (const query of [`“${text}”`, `"${text.replaceAll('’', "'").toUpperCase()}"`, text]) {
      const answer = await engine.search(stateOf(query), atMost(20));
      assert.ok(
        answer!.hits.some((hit) => hit.url === url),
        query,
      );
    }
  }
});

test('a quotation comes with its speaker, office, day, outlet, events and confidence', async () => {
  const [first] = (await search('re-draw maps')).hits;
  assert.deepEqual(first!.speaker, { key: 'ilse-brandt', name: 'Ilse Brandt', hasPage: true });
  assert.equal(first!.role, 'Envoy of Lindholm');
  assert.equal(first!.outlet!.name, 'The Harbour Gazette');
  assert.deepEqual(first!.events, [
    { key: 'lindholm-meeting', name: 'Meeting in Lindholm', hasPage: true, date: '2031-03-14' },
  ]);
  assert.deepEqual([first!.day, first!.confidence, first!.isFull], ['2031-03-14', 'sure', true]);
  const [second] = (await search('“stays open…”', '?speaker=ilse-brandt')).hits;
  assert.deepEqual([second!.day, second!.confidence], ['2031-03-13', 'probably']);
});

test('with a word that may go on come the parts of what it may become', async () => {
  const texts = ['talk', 'talkathon', 'talked', 'zone'];
  const archive = madeArchive(texts.map((text) => ({ quotations: [{ text }] })));
  const bring = async (q: string) => {
    const { engine, brought } = openEngine(archive, { part: 5, block: 1 });
    await engine.search(stateOf(q), atMost(20));
    const before = brought.length;
    const typed = await engine.search(stateOf('talkathon'), atMost(20));
    return [typed!.total, brought.slice(before).filter((part) => part.startsWith('words')).length];
  };
  assert.deepEqual(await bring('talk'), [1, 0]);
  assert.deepEqual(await bring('talk '), [1, 1]);
});

test('what is not known stays out', async () => {
  const [undated] = (await search('"stay too"')).hits;
  assert.deepEqual([undated!.day, undated!.outlet, undated!.isSupplied], ['', undefined, true]);
  assert.equal((await search('"sheer bluff"')).hits[0]!.speaker!.hasPage, false);
});

test('only when nothing has the last word is it taken as a beginning', async () => {
  const find = async (q: string) => {
    const { isOpened, total } = await search(q);
    return [isOpened, total];
  };
  assert.deepEqual(await find('strait'), [false, 2]);
  assert.deepEqual(await find('"strait sta'), [true, 2]);
  assert.deepEqual(await find('sta '), [false, 0]);
  assert.deepEqual(await find('s'), [false, 1]);
  assert.deepEqual(await find('xyzzy'), [false, 0]);
});

const near = (q: string) => openEngine(makeArchive()).engine.near(stateOf(q));

test('a phrase that no quotation has leads to its words apart, a slip to what is spelt nearly so', async () => {
  assert.equal((await search('“open strait”')).isNearDue, true);
  const apart = (await near('“open strait”'))!;
  assert.deepEqual([apart.kind, apart.total], ['apart', 2]);
  assert.equal(await near('straight bluf '), undefined);
  const spelt = (await near('sheer bluf '))!;
  assert.deepEqual([spelt.kind, spelt.total, spelt.spellings], ['spelling', 1, ['bluff']]);
  assert.equal(spelt.hits[0]!.marks.length, 2);
});

test('near misses are due when little was found, else when they are asked for', async () => {
  const texts = ['a treaty', 'the treaty', 'no treaty', 'one treaty', 'our treety'];
  const archive = madeArchive([{ quotations: texts.map((text) => ({ text })) }]);
  const { engine, brought } = openEngine(archive);
  const rich = (await engine.search(stateOf('treaty '), atMost(20)))!;
  assert.deepEqual([rich.total, rich.isNearDue], [4, false]);
  assert.ok(!brought.includes('vocabulary'));
  assert.equal((await engine.search(stateOf('treaty ', '?near=1'), atMost(20)))!.isNearDue, true);
  const asked = (await engine.near(stateOf('treaty ')))!;
  assert.deepEqual(
    asked.hits.map(({ text }) => text),
    ['our treety'],
  );
});

test('a name finds its bearer among the speakers', async () => {
  assert.deepEqual(
    (await search('brandt')).named.map(({ name }) => name),
    ['Ilse Brandt'],
  );
  assert.deepEqual(
    (await search('karel dov')).named.map(({ name }) => name),
    ['Karel Dovik'],
  );
  assert.deepEqual((await search('strait')).named, []);
});

test('without words all quotations that pass the filters are shown', async () => {
  assert.equal((await search('', '?speaker=ilse-brandt')).total, 3);
});

test('the paragraph around a quotation is given, but not of an excerpt', async () => {
  const { engine } = openEngine(makeArchive());
  const contextOf = async (q: string) =>
    engine.context((await engine.search(stateOf(q), atMost(1)))!.hits[0]!.number);
  const context = (await contextOf('sheer bluff'))!;
  assert.equal(context.quotation, '"sheer bluff"');
  assert.match(context.before, /on the quay heard $/);
  assert.equal(await contextOf('"fees are fees"'), undefined);
});

test('no file of the index holds what may not be published', () => {
  const files = writeQuotationIndex(makeArchive());
  assert.ok([...files.keys()].some((path) => path.endsWith('details-1.js')));
  assert.ok(![...files.values()].join('').includes(WITHHELD));
});

test('a search brings the parts of its words and the texts that it shows, and no more', async () => {
  const texts = Array.from({ length: 400 }, (_, i) => `word${i} and thing${i % 7} were said here`);
  const archive = madeArchive(texts.map((text) => ({ quotations: [{ text }] })));
  const { engine, brought } = openEngine(archive, { part: 500, block: 500 });
  assert.equal((await engine.search(stateOf('"word17 and thing3 were"'), atMost(20)))!.total, 1);
  assert.equal(brought.filter((name) => name.startsWith('words')).length, 3);
  assert.equal(brought.filter((name) => name.startsWith('texts')).length, 1);
  await engine.search(stateOf('"word17 and thing3"'), atMost(20));
  assert.equal(brought.length, new Set(brought).size);
});

test('a search that a later one overtakes gives nothing', async () => {
  const { engine } = openEngine(makeArchive());
  const [first, second] = await Promise.all([
    engine.search(stateOf('strait'), atMost(20)),
    engine.search(stateOf('maps'), atMost(20)),
  ]);
  assert.deepEqual([first, second!.total], [undefined, 1]);
});

test('a part that does not come is named, and asked for again', async () => {
  const files = new Map(writeQuotationIndex(makeArchive()));
  const path = [...files.keys()].find((name) => name.includes('words-1'))!;
  const text = files.get(path)!;
  files.delete(path);
  const { engine } = openFiles(files);
  await assert.rejects(engine.search(stateOf('strait'), atMost(20)), new Error(path));
  files.set(path, text);
  assert.equal((await engine.search(stateOf('strait'), atMost(20)))!.total, 2);
});

test('a long query of words or of a phrase brings an answer too', async () => {
  const { engine } = openEngine(makeArchive());
  const long = 'strait and nothing '.repeat(400);
  assert.equal((await engine.search(stateOf(long), atMost(20)))!.total, 0);
  assert.equal((await engine.search(stateOf(`“${long}”`), atMost(20)))!.total, 0);
});

test('an empty archive is searched in vain', async () => {
  const { engine } = openEngine(makeArchive({}, {}));
  assert.equal((await engine.search(stateOf('strait'), atMost(20)))!.total, 0);
});
