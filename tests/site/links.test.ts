import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { linkFrom, linkToContact, pageOfList, siteRoot } from '../../src/site/links.ts';

test('a link leads from one page to another by the shortest way', () => {
  const cases: [string, string, string][] = [
    ['articles/x.html', 'people/y.html#q', '../people/y.html#q'],
    ['articles/x.html', 'articles/y.html', 'y.html'],
    ['index.html', 'articles/index.html', 'articles/index.html'],
    ['people/x/page-2.html', 'people/x.html', '../x.html'],
    ['people/x/page-2.html', 'people/x/page-3.html', 'page-3.html'],
    ['people/x/page-2.html', 'index.html', '../../index.html'],
    ['events/x.html', 'events/x.html#q', '#q'],
  ];
  for (const [from, to, link] of cases) assert.equal(linkFrom(from, to), link, `${from} to ${to}`);
});

test('a browser that follows a link comes to the page that was meant', () => {
  const path = fc
    .array(fc.stringMatching(/^[a-z0-9-]{1,6}$/), { minLength: 1, maxLength: 4 })
    .map((parts) => `${parts.join('/')}.html`);
  fc.assert(
    fc.property(path, path, (from, to) => {
      const base = 'https://example.org/sub/';
      assert.equal(new URL(linkFrom(from, to), base + from).href, base + to);
    }),
  );
});

test('the pages of a list stand beside or below its first', () => {
  assert.equal(pageOfList('articles/index.html', 1), 'articles/index.html');
  assert.equal(pageOfList('articles/index.html', 2), 'articles/page-2.html');
  assert.equal(pageOfList('people/x.html', 3), 'people/x/page-3.html');
  assert.equal(pageOfList('quotations.html', 2), 'quotations/page-2.html');
});

test('the root of a site is the path of its address', () => {
  assert.equal(siteRoot(undefined), '');
  assert.equal(siteRoot('https://example.org'), '/');
  assert.equal(siteRoot('https://example.org/river'), '/river/');
});

test('a contact is linked when it is an address', () => {
  assert.equal(linkToContact('https://example.org/issues'), 'https://example.org/issues');
  assert.equal(linkToContact('desk@example.org'), 'mailto:desk@example.org');
  assert.equal(linkToContact('Write to the desk.'), undefined);
});
