import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { parsePart } from '../../../src/search/format.ts';
import { writeQuotationIndex } from '../../../src/search/index.ts';
import { makeArchive } from '../../export/fixture.ts';
import { madeArchive } from '../made-archive.ts';

test('a part run as a script and one read as text are the same', () => {
  for (const script of writeQuotationIndex(makeArchive()).values()) {
    const taken: unknown[] = [];
    runInNewContext(script, { chancerySearch: { take: (_: string, part: unknown) => taken.push(part) } });
    assert.deepEqual(structuredClone(taken), [parsePart(script)]);
  }
});

test('parts are named after their content, so that those of two builds never mix', () => {
  const folderOf = (text: string) =>
    [...writeQuotationIndex(madeArchive([{ quotations: [{ text }] }])).keys()][1]!.split('/')[1];
  assert.match(folderOf('a')!, /^[0-9a-f]{12}$/);
  assert.notEqual(folderOf('a'), folderOf('b'));
  assert.equal(folderOf('a'), folderOf('a'));
});

test('long archives are cut into parts', () => {
  const quotations = Array.from({ length: 100 }, (_, i) => ({ text: `word${i} `.repeat(20).trim() }));
  const archive = madeArchive(quotations.map((quotation) => ({ quotations: [quotation] })));
  const names = [...writeQuotationIndex(archive, { part: 2_000, block: 2_000 }).keys()].map((path) =>
    path.replace(/^.*\//, ''),
  );
  assert.deepEqual(names.filter((name) => name.startsWith('texts')).length, 7);
  assert.ok(names.filter((name) => name.startsWith('words')).length > 1);
});

test('the same archive gives the same bytes', () => {
  assert.deepEqual([...writeQuotationIndex(makeArchive())], [...writeQuotationIndex(makeArchive())]);
});
