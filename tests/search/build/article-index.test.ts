import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { ownWords } from '../../../src/search/build/article-index.ts';
import { indexArticles } from '../../../src/search/index.ts';
import { makeArchive, WITHHELD } from '../../export/fixture.ts';

function makeFolder(t: TestContext): string {
  const dir = mkdtempSync(join(tmpdir(), 'chancery-index-'));
  t.after(() => rmSync(dir, { recursive: true, force: true }));
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

test('two runs give the same bytes, with nothing of Pagefind’s own interface', async (t) => {
  const [first, second] = [makeFolder(t), makeFolder(t)];
  await indexArticles(makeArchive(), first);
  await indexArticles(makeArchive(), second);
  const files = readIndex(first);
  assert.ok(files.some(([path]) => path === '/pagefind.js'));
  assert.ok(!files.some(([path]) => path.includes('-ui.')));
  assert.deepEqual(readIndex(second), files);
});

test('articles in any language go into one index', async (t) => {
  const dir = makeFolder(t);
  const extra = { russian: '---\ntitle: Переговоры\nlanguage: ru\n---\n\nОни говорили долго.\n' };
  await indexArticles(makeArchive(undefined, undefined, extra), dir);
  const entry = JSON.parse(readFileSync(join(dir, 'pagefind/pagefind-entry.json'), 'utf8'));
  assert.deepEqual(Object.keys(entry.languages), ['en']);
  assert.equal(entry.languages.en.page_count, 5);
});

test('an article is indexed by its own words, an excerpt by its quotations', () => {
  const [report, , excerpt] = makeArchive().articles;
  assert.match(ownWords(report!), /owners on the quay heard/);
  assert.doesNotMatch(ownWords(report!), /ferry at dusk/);
  assert.equal(ownWords(excerpt!), 'Fees are fees');
  assert.ok(!makeArchive().articles.some((article) => ownWords(article).includes(WITHHELD)));
});

test('an archive without articles has no index', async (t) => {
  const dir = makeFolder(t);
  await indexArticles(makeArchive({}, {}), dir);
  assert.deepEqual(readdirSync(dir), []);
});

test('a failure is thrown, says where and why, and carries its cause', async (t) => {
  const dir = makeFolder(t);
  writeFileSync(join(dir, 'pagefind'), 'not a folder');
  await assert.rejects(indexArticles(makeArchive(), dir), (error: Error) => {
    assert.match(error.message, /^cannot index the articles for .*: (?:ENOTDIR|EEXIST)/);
    assert.ok(error.cause instanceof Error);
    return true;
  });
});
