import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { projectDir } from '../../scripts/steps/command.ts';
import { linkArchive, readArchive } from '../../src/archive/index.ts';
import { quotationIds } from '../../src/quotes/index.ts';

// Ids are addresses that people have written down. A list may grow; what stands in it never changes.

interface Frozen {
  readonly article: string;
  readonly quotations: readonly (readonly [id: string, words: string])[];
}
const read = (name: string) =>
  JSON.parse(readFileSync(join(projectDir, 'tests/frozen', name), 'utf8')) as Frozen[];

for (const { article, quotations } of read('made-up-ids.json')) {
  test(`the ids of invented words in “${article}” are what they were`, () => {
    const ids = quotationIds(
      article,
      quotations.map(([, words]) => words),
    );
    assert.deepEqual(
      ids,
      quotations.map(([id]) => id),
    );
  });
}

test('every address of a quotation in the default archive leads to it still', () => {
  const archive = linkArchive(readArchive(join(projectDir, 'content')));
  for (const { article, quotations } of read('default-archive-ids.json')) {
    const found = archive.articles.find(({ id }) => id === article);
    assert.ok(found, article);
    const known = new Set(found.quotations.flatMap(({ id, aliases }) => [id, ...aliases]));
    for (const [id, words] of quotations) assert.ok(known.has(id), `${article}#${id}: ${words}`);
  }
});
