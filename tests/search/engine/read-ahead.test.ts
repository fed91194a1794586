import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { writeQuotationIndex } from '../../../src/search/index.ts';
import { makeArchive } from '../../export/fixture.ts';
import { madeArchive } from '../made-archive.ts';
import { atMost, openEngine, openFiles, stateOf, type TestEngine } from '../open-engine.ts';

const SMALL = { part: 40, block: 60, volume: 200 };

async function readAll({ engine }: TestEngine): Promise<void> {
  while (await engine.readAhead());
}

const word = fc.constantFrom(
  'the',
  'talks',
  'talk',
  "don't",
  '$',
  '3.2',
  'open',
  'opened',
  'treaty',
  'treety',
);
const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
const articles = fc.array(fc.record({ quotations: fc.array(fc.record({ text }), { maxLength: 6 }) }), {
  maxLength: 10,
});
const query = fc.oneof(
  text,
  text.map((words) => `“${words}”`),
  fc.constantFrom('op', 'treat', '-talks the', 'tretay ', ''),
);

test('with the index read ahead, answers are the same, and no search brings anything more', async () => {
  await fc.assert(
    fc.asyncProperty(articles, fc.array(query, { minLength: 1, maxLength: 4 }), async (given, queries) => {
      const files = writeQuotationIndex(madeArchive(given), SMALL);
      const [asWanted, ahead] = [openFiles(files), openFiles(files)];
      await readAll(ahead);
      const brought = ahead.brought.length;
      for (const q of queries) {
        const state = stateOf(q, '?order=date');
        const answers = await Promise.all(
          [asWanted, ahead].map(async ({ engine }) => [
            await engine.search(state, atMost(20)),
            await engine.near(state),
          ]),
        );
        assert.deepEqual(answers[1], answers[0], q);
      }
      assert.equal(ahead.brought.length, brought);
    }),
    { numRuns: 200 },
  );
});

test('each volume is brought once, all of them, and nothing that no search reads', async () => {
  const texts = Array.from({ length: 60 }, (_, i) => `word${i} was said here`);
  const archive = madeArchive([{ quotations: texts.map((said) => ({ text: said })) }]);
  const opened = openEngine(archive, SMALL);
  await readAll(opened);
  assert.equal(await opened.engine.readAhead(), false);
  const volumes = opened.brought.filter((name) => name !== 'head');
  assert.ok(volumes.length > 3);
  assert.deepEqual(
    volumes,
    volumes.map((_, i) => `volume-${i + 1}`),
  );
  const files = writeQuotationIndex(archive, SMALL);
  const inVolumes = [...files].filter(([path]) => /volume-\d+\.js$/.test(path)).map(([, script]) => script);
  for (const path of files.keys()) {
    const name = /([^/]+)\.js$/.exec(path)![1]!;
    if (/^(?:head|volume-\d+)$/.test(name)) continue;
    const isAhead = inVolumes.some((script) => script.includes(`\n"${name}":`));
    assert.equal(isAhead, !/^(?:details|titles)/.test(name), name);
  }
});

test('a volume that does not come is named, and asked for again; searches go on without it', async () => {
  const files = new Map(writeQuotationIndex(makeArchive()));
  const path = [...files.keys()].find((name) => name.endsWith('volume-1.js'))!;
  const script = files.get(path)!;
  files.delete(path);
  const { engine } = openFiles(files);
  await assert.rejects(engine.readAhead(), new Error(path));
  assert.equal((await engine.search(stateOf('strait'), atMost(20)))!.total, 2);
  files.set(path, script);
  assert.equal(await engine.readAhead(), false);
});
