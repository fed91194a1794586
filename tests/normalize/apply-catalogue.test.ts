import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryMatter } from '../../src/model/index.ts';
import { applyCatalogue } from '../../src/normalize/apply-catalogue.ts';

const matter = entryMatter.parse({
  title: 'Oslo: The ferry sails again',
  titleSupplied: true,
  published: '2019-05-03',
  evidence: [{ field: 'published', basis: 'inferred', note: 'Friday.' }],
});

test('what the archivist knows wins, and its evidence replaces the inferred one', () => {
  const known = { file: 'a.txt', published: '2019-05-10', note: 'From the bound volume.' };
  const { published, evidence } = applyCatalogue(matter, known);
  assert.equal(published, '2019-05-10');
  assert.deepEqual(evidence, [{ field: 'published', basis: 'catalogue', note: 'From the bound volume.' }]);
});

test('a title from the catalogue is not a supplied one', () => {
  const { title, titleSupplied } = applyCatalogue(matter, { file: 'a.txt', title: 'Ferry Sails' });
  assert.deepEqual([title, titleSupplied], ['Ferry Sails', false]);
});

test('what the catalogue does not say stays', () => {
  const known = applyCatalogue(matter, { file: 'a.txt', kind: 'digest' });
  assert.deepEqual([known.kind, known.published, known.title], ['digest', '2019-05-03', matter.title]);
  assert.equal(applyCatalogue(matter, undefined), matter);
});
