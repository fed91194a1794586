import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launch, needsBrowser } from './browser.ts';
import { normalizeShared, SHARED } from './real-archive.ts';
import { makeSearchSite, type SearchSite } from './search-site.ts';

const skip = existsSync(join(SHARED, 'sources'))
  ? needsBrowser
  : { skip: 'the real articles are not at hand (../shared/archive)' };

/** A quotation's own words, and its ends, in marks of several kinds. */
function listQueries(text: string): string[] {
  const words = text.split(/\s+/);
  const curly = text.replaceAll("'", '’');
  const straight = text.replace(/[’‘]/g, "'");
  return [
    `“${curly}”`,
    `"${straight}"`,
    `“${words.slice(0, 5).join(' ')}”`,
    `"${words.slice(0, 5).join(' ').replace(/[’‘]/g, "'").toUpperCase()}"`,
    `«${words.slice(-5).join(' ')}»`,
    `"${words.slice(-5).join('  ').replace(/[’‘]/g, "'")}"`,
  ];
}

/** Runs in the page: types each query and waits for its result. @returns the queries that do not find their quotation. */
const TYPE_ALL = `async (asked) => {
  const field = document.querySelector('[name=q]');
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const missed = [];
  for (const [url, query] of asked) {
    field.value = query;
    field.dispatchEvent(new InputEvent('input'));
    const isThere = () => document.querySelector('.quotations:not(.near) a[href$="' + url + '"]');
    for (const old of document.querySelectorAll('.quotations li')) old.remove();
    for (let i = 0; i < 300 && !isThere(); i++) await frame();
    if (!isThere()) missed.push(query);
  }
  return missed;
}`;

describe('the real five', skip, () => {
  let work: string;
  let site: SearchSite;
  let browser: Browser;

  before(async () => {
    work = mkdtempSync(join(tmpdir(), 'chancery-search-real-'));
    site = await makeSearchSite(normalizeShared(work));
    browser = await launch();
  });

  after(async () => {
    await browser?.close();
    await site?.close();
    rmSync(work, { recursive: true, force: true });
  });

  for (const place of ['root', 'disk'] as const) {
    test(`every quotation is found by its words and by its ends, from: ${place}`, async () => {
      const page = await browser.newPage();
      await page.goto(`${site.places[place]}search.html`);
      const asked = site.archive.quotations.flatMap(({ url, text }) =>
        listQueries(text).map((query) => [url, query]),
      );
      assert.ok(asked.length > 500);
      assert.deepEqual(await page.evaluate(`(${TYPE_ALL})(${JSON.stringify(asked)})`), []);
      await page.close();
    });
  }

  test('articles are found by phrases of their own text, word for word', async () => {
    const page = await browser.newPage();
    for (const { id, blocks } of site.archive.articles) {
      const words = blocks[2]!.text.replace(/["“”]/g, ' ').trim().split(/\s+/);
      const query = `“${words.slice(3, 10).join(' ')}”`;
      await page.goto(`${site.places.root}search.html?q=${encodeURIComponent(query)}`);
      await page.locator(`.entries a[href$="articles/${id}.html"]`).waitFor();
    }
    await page.close();
  });
});
