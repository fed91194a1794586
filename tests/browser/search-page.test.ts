import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launch, needsBrowser } from './browser.ts';
import { TYPES } from './page-types.ts';
import { makePagesSite, type PagesSite } from './pages-site.ts';

describe('the built search page', needsBrowser, () => {
  let site: PagesSite;
  let browser: Browser;

  before(async () => {
    site = await makePagesSite();
    browser = await launch();
  });

  after(async () => {
    await browser?.close();
    site?.close();
  });

  for (const place of ['web', 'disk'] as const) {
    test(`without JavaScript it explains itself and offers the lists, from the ${place}`, async (t) => {
      const root = place === 'web' ? site.root : `${pathToFileURL(site.dir).href}/`;
      const context = await browser.newContext({ javaScriptEnabled: false });
      t.after(() => context.close());
      const page = await context.newPage();
      await page.goto(`${root}search.html?q=river`);
      const note = page.locator('main noscript p');
      assert.match(await note.innerText(), /^Search needs JavaScript, which is off\. These need none: /);
      assert.ok(await note.isVisible());
      const links = note.getByRole('link');
      assert.deepEqual(await links.allInnerTexts(), ['Quotations', 'Timeline', 'Articles']);
      for (const href of await links.evaluateAll((all) =>
        all.map((link) => (link as HTMLAnchorElement).href),
      ))
        assert.ok(existsSync(fileURLToPath(href.replace(root, `${pathToFileURL(site.dir).href}/`))), href);
      assert.equal((await page.locator('#results').innerText()).trim(), '');
      assert.doesNotMatch(
        await page.locator('main').innerText(),
        /[{}]/,
        'words for the script are not shown',
      );
    });
  }

  test('/ leads to the search field from pages of every type', async () => {
    const page = await browser.newPage();
    for (const path of TYPES) {
      await page.goto(site.root + path);
      await page.keyboard.press('/');
      await page.waitForFunction(() => document.activeElement?.matches('input[type=search][name=q]'));
      await page.keyboard.type('river');
      assert.equal(await page.locator('input[type=search]').first().inputValue(), 'river', path);
    }
    await page.close();
  });
});
