import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { STATES } from './article-states.ts';
import { launch, needsBrowser } from './browser.ts';
import { ARTICLE } from './page-types.ts';
import { makePagesSite, type PagesSite } from './pages-site.ts';
import { countCharacters } from './pdf-pages.ts';

const ADDRESS = 'https://example.org/river/';
/** Pages that one hands to a colleague. */
const SHEETS = [
  ARTICLE,
  `articles/${STATES.long}.html`,
  'people/ada-almgren.html',
  'events/2031-03-14-lisbon.html',
  'organizations/river-commission.html',
  'places/lisbon.html',
];
const CITED = '.print-citation';

describe('on paper', needsBrowser, () => {
  let site: PagesSite;
  let browser: Browser;
  let page: Page;

  before(async () => {
    site = await makePagesSite();
    browser = await launch();
    page = await browser.newPage({ viewport: { width: 794, height: 1123 } });
    await page.emulateMedia({ media: 'print' });
  });

  after(async () => {
    await browser?.close();
    site?.close();
  });

  test('what stands beside a head stands above what is beside its quotations', async () => {
    await page.goto(`${site.root}events/2031-03-14-lisbon.html`);
    const lefts = await page
      .locator('#quotations ~ * :is(.group__note, .utterance__note)')
      .evaluateAll((all) => all.map((note) => Math.round(note.getBoundingClientRect().left)));
    assert.ok(lefts.length > 4);
    assert.equal(new Set(lefts).size, 1, lefts.join(' '));
  });

  for (const path of SHEETS) {
    test(`${path} has no ways about the site, and its citation at the foot`, async () => {
      await page.goto(site.root + path);
      for (const selector of [
        '.nav',
        '.colophon',
        '.skip',
        '.action',
        '.pages',
        '.search-form',
        '.slip',
        '.leaps',
      ])
        assert.equal(await page.locator(`${selector}:visible`).count(), 0, selector);
      const foot = page.locator(CITED);
      assert.ok((await foot.innerText()).includes(ADDRESS + path), await foot.innerText());
      const below = await foot.evaluate((node) => {
        const { bottom } = node.getBoundingClientRect();
        return [...document.querySelectorAll('main *, footer *')]
          .filter((one) => one.checkVisibility() && one.getBoundingClientRect().top >= bottom)
          .map((one) => one.outerHTML.slice(0, 80));
      });
      assert.deepEqual(below, []);
    });

    test(`${path} has its citation at the foot of each sheet and alone on none, however the sheets are cut`, async () => {
      await page.goto(site.root + path);
      const print = async (style: string) => {
        const tag = await page.addStyleTag({ content: `@layer print { @media print { ${style} } }` });
        const counts = countCharacters(await page.pdf({ preferCSSPageSize: true }));
        await tag.evaluate((node) => (node as Element).remove());
        return counts;
      };
      for (let height = 180; height <= 300; height += 12) {
        const size = `@page { size: 210mm ${height}mm }`;
        const [whole, blank] = [await print(size), await print(`${size} ${CITED} { visibility: hidden }`)];
        assert.equal(whole.length, blank.length);
        const cited = whole.map((count, i) => count - blank[i]!);
        assert.ok(Math.min(...cited) > 30, `${height} mm: of citations ${cited.join(' ')}`);
        assert.ok(Math.min(...blank) > 30, `${height} mm: of other matter ${blank.join(' ')}`);
      }
    });
  }

  test('links to pages of the archive and to others have their targets spelled out', async () => {
    const spelled = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((link) => getComputedStyle(link, '::after').content);
    for (const [path, selector, target] of [
      ['people/ada-almgren.html', '.entry__title a', `${ADDRESS}articles/`],
      ['people/ada-almgren.html', '.facts a[rel=external]', 'https://example.org/almgren'],
      ['events/2031-03-14-lisbon.html', '.entry__title a', `${ADDRESS}articles/`],
      ['places/lisbon.html', '#events + * .entry__title a', `${ADDRESS}events/`],
    ] as const) {
      await page.goto(site.root + path);
      const said = await spelled(selector);
      assert.ok(said.includes(target), `${path} ${selector}: ${said}`);
    }
  });

  test('paper is white and ink is black, whatever the theme of the screen', async () => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(site.root + ARTICLE);
    const [ink, paper] = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return [color, backgroundColor];
    });
    assert.deepEqual([ink, paper], ['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });

  test('speakers stand in the margin, and quotations are underlined', async () => {
    await page.goto(site.root + ARTICLE);
    assert.equal(await page.locator('.speakers:visible').count(), 0);
    const line = await page
      .locator('.quotation')
      .first()
      .evaluate((node) => getComputedStyle(node).textDecorationLine);
    assert.equal(line, 'underline');
  });
});
