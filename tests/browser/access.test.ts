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

  for (const [query, state, shown] of [
    ['?q=river', 'some results', '.results mark'],
    ['?q=unheard-of-words', 'none', '.results p'],
  ] as const) {
    test(`axe finds no fault on a search with ${state}`, async () => {
      await page.goto(`${site.root}search.html${query}`);
      await page.locator(shown).first().waitFor();
      await page.waitForLoadState('networkidle');
      assert.deepEqual(await findFaults(page), []);
    });
  }

  /** What is asked of a drawing or a line: how it is painted, by selector. */
  const paintOf = (selector: string, property: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);
  const canvas = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

  for (const [name, media] of [
    ['with forced colours', { forcedColors: 'active', contrast: 'no-preference' }],
    ['with more contrast', { forcedColors: 'none', contrast: 'more' }],
  ] as const) {
    describe(name, () => {
      before(async () => {
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.emulateMedia({ ...media, colorScheme: 'light' });
      });
      after(() => page.emulateMedia({ forcedColors: 'none', contrast: 'no-preference' }));

      test('a quotation is marked by a line, the one that was asked for by another', async () => {
        await page.goto(site.root + ARTICLE);
        const [first, second] = await page
          .locator('.quotation')
          .evaluateAll((nodes) => nodes.map(({ id }) => id));
        await page.goto(`${site.root}${ARTICLE}#${first}`);
        const styleOf = (id: string) => paintOf(`#${id}`, 'text-decoration-style');
        assert.match(await paintOf(`#${second}`, 'text-decoration-line'), /underline/);
        assert.deepEqual([await styleOf(first!), await styleOf(second!)], ['solid', 'dotted']);
      });

      test('every link has a line', async () => {
        for (const path of ['people/index.html', 'timeline.html', ARTICLE]) {
          await page.goto(site.root + path);
          const bare = await page.locator('main :is(li, p, dd) > a[href]').evaluateAll((links) =>
            links
              .filter(
                (link) => link.checkVisibility() && !link.closest('svg') && link.textContent.trim() !== '',
              )
              .filter((link) => {
                const { textDecorationLine, textDecorationColor } = getComputedStyle(link);
                return textDecorationLine === 'none' || /^rgba\(.*, 0\)$/.test(textDecorationColor);
              })
              .filter(
                (link) =>
                  !link.matches(
                    '.speaker, .line-number, .evidence, .apparatus__back, .quotation__handle, [aria-current]',
                  ),
              )
              .map((link) => link.outerHTML),
          );
          assert.deepEqual(bare, [], path);
        }
      });

      test('marks of charts, buttons and the focus stand out from the page', async () => {
        for (const [path, selector, property] of [
          ['timeline.html', '.chart .event', 'stroke'],
          ['timeline.html', '.chart .axis', 'stroke'],
          ['people/p0.html', '.chart .quoted', 'fill'],
          ['people/index.html', '.arc', 'stroke'],
          ['index.html', '.search-form button', 'color'],
          ['index.html', '.theme button', 'color'],
          ['offline.html', 'button', 'color'],
        ] as const) {
          await page.goto(site.root + path);
          const paint = await paintOf(selector, property);
          assert.notEqual(paint, await canvas(), `${path}: ${selector}`);
          assert.doesNotMatch(paint, /^none$|^rgba\(.*, 0\)$/, `${path}: ${selector}`);
        }
        await page.goto(site.root + ARTICLE);
        await page.locator('.masthead a').first().focus();
        const outline = await paintOf('.masthead a', 'outline');
        assert.match(outline, /solid 2px/);
        assert.ok(!outline.includes(await canvas()), outline);
      });
    });
  }
});
