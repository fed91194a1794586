import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { launch, needsBrowser } from './browser.ts';
import { TYPES } from './page-types.ts';
import { makePagesSite, type PagesSite } from './pages-site.ts';

const LINK = /\b(?:href|src|action)="([^"]*)"/g;

/** Browsers may not load fonts ahead from a disk, and say so; the stylesheet brings them all the same. */
const FONTS_AHEAD =
  /Access to font at|Failed to load resource: net::ERR_FAILED|A preload for .*woff2|no file:.*woff2/;

/** Queries of every kind; each finds something in the invented archive, but for the last. */
const QUERIES = ['river', '“the river”', 'river -bridge', 'accord', 'riv', '"no such words at all"'];

describe('a site opened from a disk', needsBrowser, () => {
  let site: PagesSite;
  let browser: Browser;
  let disk: string;

  before(async () => {
    site = await makePagesSite();
    disk = `${pathToFileURL(site.dir).href}/`;
    browser = await launch();
  });

  after(async () => {
    await browser?.close();
    site?.close();
  });

  test('every link of every page leads to a file, and to a place in it', () => {
    const read = (path: string) => readFileSync(path, 'utf8').replaceAll('&amp;', '&');
    const ids = new Map<string, Set<string>>();
    const idsOf = (path: string) => {
      const known =
        ids.get(path) ?? new Set([...read(path).matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id!));
      ids.set(path, known);
      return known;
    };
    // The page for what is not there is shown by hosts only, at any address.
    for (const page of site.pages.filter((path) => path !== '404.html')) {
      const address = new URL(encodeURI(page), disk);
      for (const [, link] of read(join(site.dir, page)).matchAll(LINK)) {
        const target = new URL(link!, address);
        if (target.protocol !== 'file:') continue;
        const path = fileURLToPath(target);
        assert.ok(target.href.startsWith(disk), `${page}: ${link} stays in the site`);
        assert.ok(existsSync(path) && statSync(path).isFile(), `${page}: ${link} is a file`);
        const id = decodeURIComponent(target.hash.slice(1));
        if (id !== '') assert.ok(idsOf(path).has(id), `${page}: ${link} has the place`);
      }
    }
  });

  test('pages of every type open without a complaint, and ask for nothing that is not there', async () => {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
    /* A picture of the window's own that is still on its way is given up where the page is left. */
    page.on('requestfailed', (request) => {
      const error = request.failure()?.errorText;
      if (error !== 'net::ERR_ABORTED') faults.push(`${page.url()}: no ${request.url()} (${error})`);
    });
    for (const path of TYPES.filter((type) => type !== '404.html')) {
      await page.goto(disk + path);
      await page.evaluate(() => document.fonts.ready);
      const isSet = await page.evaluate(
        () =>
          [...document.fonts].some(({ status }) => status === 'loaded') &&
          document.fonts.check('1em "Chancery Serif"'),
      );
      assert.ok(isSet, `${path} has its type`);
    }
    await page.close();
    assert.deepEqual(
      faults.filter((fault) => !FONTS_AHEAD.test(fault)),
      [],
    );
  });

  /** What the search page shows of a query: counts, words, and links from the site's root. */
  async function search(page: Page, root: string, query: string): Promise<unknown> {
    await page.goto(`${root}search.html?q=${encodeURIComponent(query)}`);
    await page.locator('#quotations-found').waitFor();
    await page.locator('.status', { hasText: 'article' }).waitFor();
    return page.evaluate((start) => {
      const section = document.querySelector('#quotations-found')!.closest('section')!;
      const links = [...section.querySelectorAll('a')].map(({ href }) => href.slice(start.length));
      const filters = document.querySelector('.filters__groups')!.textContent;
      return { text: section.textContent, links, filters };
    }, root);
  }

  test('quotations are searched with the same results as over the web', async () => {
    const page = await browser.newPage();
    for (const query of QUERIES)
      assert.deepEqual(await search(page, disk, query), await search(page, site.root, query), query);
    await page.close();
  });
});
