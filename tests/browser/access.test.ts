import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { STATES } from './article-states.ts';
import { findFaults } from './axe.ts';
import { launch, needsBrowser } from './browser.ts';
import { ARTICLE, TYPES } from './page-types.ts';
import { makePagesSite, type PagesSite } from './pages-site.ts';

describe('whom the pages serve', needsBrowser, () => {
  let site: PagesSite;
  let browser: Browser;
  let page: Page;

  before(async () => {
    site = await makePagesSite();
    browser = await launch();
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  });

  after(async () => {
    await browser?.close();
    site?.close();
  });

  test('axe sees a fault of form, of colour and of size, in the way in which it shows', async () => {
    await page.goto(`${site.root}404.html`);
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent =
        '.probe { color: #aaa } .probe button { display: block; block-size: 9px; padding: 0 }';
      const probe = document.createElement('div');
      probe.className = 'probe';
      probe.innerHTML = '<p><img src="icon.svg"> grey</p><div><button>a</button><button>b</button></div>';
      document.head.append(style);
      document.querySelector('main')!.append(probe);
    });
    const faults = (await findFaults(page)).map((fault) => fault.split(':', 2).join(':'));
    for (const fault of ['image-alt', 'color-contrast', 'target-size'])
      assert.ok(faults.includes(`320 px, light, 100%: ${fault}`), `${fault} in ${faults.join('; ')}`);
    assert.ok(!faults.some((fault) => /dark.*contrast/.test(fault)), 'grey is good enough by night');
  });

  for (const path of [...TYPES, ...Object.values(STATES).map((id) => `articles/${id}.html`)]) {
    test(`axe finds no fault on ${path}, narrow or wide, with large text, by day or night`, async () => {
      await page.goto(site.root + path);
      assert.deepEqual(await findFaults(page), []);
    });
  }

  test('axe finds no fault where the menu of a quotation is open, or a name is explained', async () => {
    for (const theme of ['light', 'dark'] as const) {
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(site.root + ARTICLE);
        await page.locator('.quotation__handle').first().press('Enter');
        await page.locator('#quotation-menu').waitFor({ state: 'visible' });
        assert.deepEqual(await findFaults(page, [{ width, theme, textSize: '100%' }]), []);
        await page.keyboard.press('Escape');
        await page.locator('a.mention--person').first().hover();
        await page.locator('#person-note').waitFor({ state: 'visible' });
        assert.deepEqual(await findFaults(page, [{ width, theme, textSize: '100%' }]), []);
      }
    }
  });
});
