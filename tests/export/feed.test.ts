import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedFiles } from '../../src/export/index.ts';
import { makeArchive, WITHHELD } from './fixture.ts';

const SETTINGS = { title: 'Strait & Papers', address: 'https://papers.example/a' };

test('an archive without an address has no feed and no sitemap', () => {
  assert.equal(feedFiles(makeArchive({}), ['index.html']).size, 0);
});

test('the feed holds dated articles, the latest first, with whole addresses and no text', () => {
  const feed = feedFiles(makeArchive(SETTINGS), []).get('feed.xml')!;
  assert.deepEqual(
    [...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id),
    [
      'https://papers.example/a/',
      'https://papers.example/a/articles/2031-04-ledger-tolls.html',
      'https://papers.example/a/articles/2031-03-20-digest-arvik.html',
      'https://papers.example/a/articles/2031-03-14-gazette-envoys.html',
    ],
  );
  assert.match(feed, /<title>Strait &amp; Papers<\/title>/);
  assert.match(feed, /<updated>2031-04-01T00:00:00Z<\/updated>/);
  assert.ok(!feed.includes(WITHHELD));
});

test('an archive of undated articles has a sitemap and no feed', () => {
  const files = feedFiles(makeArchive(SETTINGS, { x: '---\ntitle: T\n---\n\nT.\n' }), ['index.html']);
  assert.deepEqual([...files.keys()], ['sitemap.xml']);
});

test('the sitemap lists every page once, in order; the home page as the root', () => {
  const map = feedFiles(makeArchive(SETTINGS), ['people/b.html', 'index.html', 'a&b.html', 'index.html']).get(
    'sitemap.xml',
  )!;
  assert.deepEqual(
    [...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url),
    [
      'https://papers.example/a/a&amp;b.html',
      'https://papers.example/a/',
      'https://papers.example/a/people/b.html',
    ],
  );
});

test('more pages than one sitemap may hold are split, with an index', () => {
  const pages = Array.from({ length: 50_001 }, (_, i) => `${i}.html`);
  const files = feedFiles(makeArchive(SETTINGS), pages);
  assert.deepEqual([...files.keys()].slice(1), ['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
  assert.match(files.get('sitemap.xml')!, /<sitemapindex[^]*sitemap-2\.xml/);
  assert.equal(files.get('sitemap-2.xml')!.match(/<url>/g)?.length, 1);
});

test('text is safe in XML, whatever a title holds', () => {
  const [, text = ''] = [...feedFiles(makeArchive({ ...SETTINGS, title: 'a<b>&"\u0001\ud800' }), [])][0]!;
  assert.match(text, /<title>a&lt;b&gt;&amp;&quot;\ufffd<\/title>/);
});
