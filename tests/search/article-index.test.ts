import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { indexSite } from '../../src/search/index.ts';

const WORDS = 'harbour envoy ferry strait lamp quay treaty gull rope winter signal tide'.split(' ');

function page(i: number): string {
  const words = Array.from(
    { length: 120 },
    (_, j) => `${WORDS[(i * 7 + j * j) % WORDS.length]}${(i * j) % 5 ? '' : i}`,
  );
  return `<!doctype html><html lang="${i % 5 === 0 ? 'fr' : 'en'}"><head><title>T</title></head><body><h1>Article ${i}</h1>
<p>furniture</p><main data-pagefind-body><p>${words.join(' ')}</p><p data-pagefind-ignore>apparatus</p></main></body></html>`;
}

function makeSite(t: TestContext, order: readonly number[]): string {
  const dir = makeFolder(t);
  mkdirSync(join(dir, 'articles'));
  for (const i of order) writeFileSync(join(dir, `articles/a-${i}.html`), page(i));
  writeFileSync(join(dir, 'index.html'), page(999));
  return dir;
}

function readIndex(dir: string): [string, string][] {
  const root = join(dir, 'pagefind');
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item): [string, string] => {
      const path = join(item.parentPath, item.name);
      return [path.slice(root.length), readFileSync(path, 'base64')];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

test('two runs give the same bytes, whatever the order in which pages were written', async (t) => {
  const numbers = Array.from({ length: 60 }, (_, i) => i);
  const first = makeSite(t, numbers);
  const second = makeSite(t, numbers.toReversed());
  await indexSite(first);
  await indexSite(second);
  const files = readIndex(first);
  assert.ok(files.some(([path]) => path === '/pagefind.js'));
  assert.ok(!files.some(([path]) => path.includes('-ui.')));
  assert.deepEqual(readIndex(second), files);
});

test('only article pages are indexed', async (t) => {
  const dir = makeSite(t, [1, 2]);
  await indexSite(dir);
  const entry = JSON.parse(readFileSync(join(dir, 'pagefind/pagefind-entry.json'), 'utf8'));
  assert.equal(entry.languages.en.page_count, 2);
});

function makeFolder(t: TestContext): string {
  const dir = mkdtempSync(join(tmpdir(), 'chancery-index-'));
  t.after(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

test('articles in any language go into the index of the search page', async (t) => {
  const dir = makeSite(t, [0, 1, 2]);
  writeFileSync(join(dir, 'search.html'), '<!doctype html><html lang="de-CH"><body></body></html>');
  await indexSite(dir);
  const entry = JSON.parse(readFileSync(join(dir, 'pagefind/pagefind-entry.json'), 'utf8'));
  assert.deepEqual(Object.keys(entry.languages), ['de']);
  assert.equal(entry.languages.de.page_count, 3);
});

test('a site without articles has no index', async (t) => {
  const dir = makeFolder(t);
  await indexSite(dir);
  assert.deepEqual(readdirSync(dir), []);
});

test('a failure is thrown, says where and why, and carries its cause', async (t) => {
  const dir = makeFolder(t);
  writeFileSync(join(dir, 'articles'), 'not a folder');
  await assert.rejects(indexSite(dir), (error: Error) => {
    assert.match(error.message, /^cannot index the articles in .*: ENOTDIR/);
    assert.ok(error.cause instanceof Error);
    return true;
  });
});
