import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { buildSearchClient } from '../../src/search/index.ts';

/** What the client may weigh, compressed: it is on one page only, and comes before the index. */
const MOST_BYTES = 12_000;

test('the client is one classic script, the same at every build, and light', async (t) => {
  const dir = mkdtempSync(join(tmpdir(), 'chancery-client-'));
  t.after(() => rmSync(dir, { recursive: true, force: true }));
  const files = [join(dir, 'a/search.js'), join(dir, 'b/search.js')];
  for (const file of files) await buildSearchClient(file);
  const [first, second] = files.map((file) => readFileSync(file, 'utf8'));
  assert.equal(first, second);
  assert.ok(new Script(first!));
  assert.ok(!first!.includes(dir) && !first!.includes('sourceMappingURL'));
  assert.ok(gzipSync(first!).length < MOST_BYTES);
});
