import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { entryMatter } from '../../src/model/index.ts';
import { normalizeSource, proveLedger } from '../../src/normalize/index.ts';

/* Each source has beside it what is expected of it, in a file of the same name that ends in `.json`. */
const dir = new URL('../fixtures/normalize/', import.meta.url);

for (const file of readdirSync(dir).filter((name) => !name.endsWith('.json'))) {
  test(`${file} gives the entry beside it, and loses nothing`, () => {
    const bytes = readFileSync(new URL(file, dir));
    const { entry, problems } = normalizeSource({ file, bytes });
    assert.ok(entry);
    const { ledger, source, evidence, ...matter } = entryMatter.parse(entry.matter);
    const found = {
      ...matter,
      encoding: source!.encoding,
      basis: evidence.find(({ field }) => field === 'published')?.basis,
      classes: ledger.map((item) => `${item.class} ${item.lines}`),
      blocks: entry.blocks.map(({ kind, text }) => (kind === 'heading' ? `# ${text}` : text)),
      problems: problems.map(({ line, rule }) => `${line} ${rule}`),
    };
    const isEmpty = (value: unknown) =>
      value === undefined || value === false || (Array.isArray(value) && value.length === 0);
    assert.deepEqual(
      Object.fromEntries(Object.entries(found).filter(([, value]) => !isEmpty(value))),
      JSON.parse(readFileSync(new URL(`${file}.json`, dir), 'utf8')),
    );
    assert.deepEqual(proveLedger(bytes, entry, 'entry.md', file), []);
  });
}
