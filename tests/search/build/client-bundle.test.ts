import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { buildSearchClient } from '../../../src/search/index.ts';

/** What both scripts may weigh, compressed: they are on one page only, and come before the index. */
const MOST_BYTES = 22_000;

test('the scripts are classic ones, the same at every build, and light', async (t) => {
  const dir = mkdtempSync(join(tmpdir(), 'chancery-client-'));
  t.after(() => rmSync(dir, { recursive: true, force: true }));
  let bytes = 0;
  for (const run of ['a', 'b']) await buildSearchClient(join(dir, run));
  for (const name of ['search.js', 'search-engine.js']) {
    const [first, second] = ['a', 'b'].map((run) => readFileSync(join(dir, run, name), 'utf8'));
    assert.equal(first, second);
    assert.ok(new Script(first!));
    assert.ok(!first!.includes(dir) && !first!.includes('sourceMappingURL'));
    bytes += gzipSync(first!).length;
  }
  assert.ok(bytes < MOST_BYTES, `${bytes} bytes`);
});
