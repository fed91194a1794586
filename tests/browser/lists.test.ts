import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launch, needsBrowser } from './browser.ts';
import { sumShifts } from './layout-shift.ts';
import { makePagesSite, type PagesSite } from './pages-site.ts';

/** Pages of lists and charts, crowded ones. */
const LISTS = [
  'index.html',
  'articles/index.html',
  'timeline.html',
  'events/index.html',
  'events/e0001.html',
  'people/index.html',
  'people/p0.html',
  'organizations/index.html',
  'organizations/river-commission.html',
  'places/index.html',
  'places/lisbon.html',
  'outlets/index.html',
  'outlets/the-agnes-courier-1.html',
  'quotations.html',
  'quotations/by-speaker.html',
  'about.html',
];

const WIDTHS = [320, 700, 800, 940, 1100, 1280, 1920];

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

describe('lists and charts', needsBrowser, () => {
  let site: PagesSite;
  let browser: Browser;
  let tab: Page;

  before(async () => {
    site = await makePagesSite();
    browser = await launch();
    tab = await browser.newPage();
  });

  after(async () => {
    await browser?.close();
    site?.close();
  });

  /** Opens a page in the one tab that all tests share. */
  async function open(path: string, width = 1280): Promise<Page> {
    await tab.setViewportSize({ width, height: 900 });
    await tab.goto(site.root + path);
    return tab;
  }

  /** Boxes of what is drawn for a selector. */
  function boxesOf(page: Page, selector: string): Promise<Box[]> {
    return page.locator(selector).evaluateAll((nodes) =>
      nodes
        .map((node) => node.getBoundingClientRect())
        .filter(({ width }) => width > 0)
        .map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
    );
  }

  test('every page has one first heading, and none of a lower level without one above it', () => {
    for (const path of site.pages) {
      const html = readFileSync(join(site.dir, path), 'utf8');
      const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
      assert.equal(levels.filter((level) => level === 1).length, 1, path);
      levels.forEach((level, i) =>
        assert.ok(level <= (levels[i - 1] ?? 0) + 1, `${path}: ${levels.join(' ')}`),
      );
    }
  });

  test('names in the timeline lie neither on one another nor on a stem, and stay on the page, at any width', async () => {
    for (const width of WIDTHS) {
      const page = await open('timeline.html', width);
      const names = await boxesOf(page, '.timeline__names text');
      const stems = await boxesOf(page, '.timeline__names .stem');
      assert.ok(names.length >= 2, `${names.length} names at ${width} px`);
      names.forEach((a, i) => {
        assert.ok(a.left >= 0 && a.right <= width, `on the page at ${width} px`);
        for (const b of names.slice(i + 1)) assert.ok(!meet(a, b), `names apart at ${width} px`);
        for (const stem of stems) assert.ok(!meet(a, stem), `beside the stems at ${width} px`);
      });
    }
  });

  test('numbers of who is quoted by which report lie within their own cells', async () => {
    for (const width of [320, 1280]) {
      await tab.setViewportSize({ width, height: 900 });
      await tab.goto(`${site.root}events/e0001.html`);
      const cells = await tab.locator('.voices td:has(svg)').evaluateAll((all) =>
        all.map((cell) => {
          const [outer, inner] = [cell, cell.querySelector('text')!].map((it) => it.getBoundingClientRect());
          return [cell.textContent.trim(), outer!.left <= inner!.left && inner!.right <= outer!.right];
        }),
      );
      assert.ok(cells.length > 4);
      for (const [number, isWithin] of cells) assert.ok(isWithin, `${String(number)} at ${width} px`);
    }
  });

  test('what stands beside a quotation is level with its first line, and the foot with that of the window', async () => {
    await tab.setViewportSize({ width: 1280, height: 900 });
    for (const page of ['people/ada-almgren.html', 'quotations.html']) {
      await tab.goto(site.root + page);
      const rises = await tab.locator('.quotations--noted > li').evaluateAll((all) =>
        all.map((item) => {
          const tops = ['.utterance', '.utterance__note :is(a, span)'].map((part) => {
            const range = document.createRange();
            range.selectNodeContents(item.querySelector(part)!);
            return range.getClientRects()[0]!.bottom;
          });
          return Math.abs(tops[0]! - tops[1]!);
        }),
      );
      assert.ok(Math.max(...rises) < 8, `${page}: ${Math.max(...rises)} px`);
    }
    await tab.goto(`${site.root}people/clara-nobody.html`);
    const foot = await tab.locator('body > footer').boundingBox();
    assert.equal(Math.round(foot!.y + foot!.height), 900);
  });

  test('the navigation names the page, or the list to which it belongs', async () => {
    const current = async (page: string) => {
      await tab.goto(site.root + page);
      const link = tab.locator('.nav [aria-current]');
      return [await link.innerText(), await link.getAttribute('aria-current')];
    };
    assert.deepEqual(await current('people/index.html'), ['People', 'page']);
    assert.deepEqual(await current('people/p0.html'), ['People', 'true']);
    assert.deepEqual(await current('outlets/harbour-courier.html'), ['Articles', 'true']);
    await tab.getByRole('main').getByRole('link', { name: 'Outlet', exact: true }).click();
    assert.match(tab.url(), /\/outlets\/index\.html$/);
  });

  test('dates on an axis lie apart at any width', async () => {
    for (const width of WIDTHS) {
      for (const path of ['timeline.html', 'people/p0.html']) {
        const dates = await boxesOf(await open(path, width), '.chart g[aria-hidden] text');
        dates.forEach((a, i) => {
          for (const b of dates.slice(i + 1)) assert.ok(!meet(a, b), `${path} at ${width} px`);
        });
      }
    }
  });

  test('text in charts is as large as labels are, and grows with the reader’s size', async () => {
    for (const size of ['100%', '200%']) {
      const page = await open('timeline.html', 1280);
      const [chart, label] = await page.evaluate((rootSize) => {
        document.documentElement.style.fontSize = rootSize;
        const sizeOf = (selector: string) => getComputedStyle(document.querySelector(selector)!).fontSize;
        return [sizeOf('.timeline text'), sizeOf('.nav a')];
      }, size);
      assert.equal(chart, label, size);
    }
  });

  test('every mark that is drawn has a name, and leads to a page where it is a link', async () => {
    for (const path of LISTS) {
      const nameless = await (await open(path)).locator('.chart a, .chart [role=img]').evaluateAll((nodes) =>
        nodes
          .filter((node) => !node.closest('[aria-hidden=true]'))
          .filter((node) => {
            const name =
              node.getAttribute('aria-label') ?? node.querySelector('title')?.textContent ?? node.textContent;
            return name === '' || (node.localName === 'a' && !node.getAttribute('href'));
          })
          .map((node) => node.outerHTML),
      );
      assert.deepEqual(nameless, [], path);
    }
  });

  test('the keyboard reaches every link of a list in the order of the page, and shows where it is', async () => {
    for (const path of ['people/index.html', 'quotations.html', 'articles/index.html', 'events/e0001.html']) {
      const page = await open(path);
      const expected = await page.evaluate(
        () => [...document.querySelectorAll('a[href]:not([tabindex="-1"]), summary, input, button')].length,
      );
      const seen = new Set<string>();
      let last = -1;
      for (let i = 0; i < Math.min(expected, 40); i++) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(() => {
          const node = document.activeElement!;
          const all = [...document.querySelectorAll('*')];
          const { outlineStyle, outlineWidth } = getComputedStyle(node);
          return { at: all.indexOf(node), isShown: outlineStyle !== 'none' && outlineWidth !== '0px' };
        });
        assert.ok(stop.at > last, `${path}: stop ${i} comes after the one before`);
        assert.ok(stop.isShown, `${path}: stop ${i} is shown`);
        seen.add(String(stop.at));
        last = stop.at;
      }
      assert.equal(seen.size, Math.min(expected, 40), path);
    }
  });

  test('by keyboard alone: from the letters to a name, to a quotation in its article', async () => {
    const page = await open('people/index.html');
    await page.getByRole('link', { name: 'H', exact: true }).press('Enter');
    assert.equal(await page.evaluate(() => document.querySelector(':target')?.id), 'letter-H');
    const first = page.locator('.band:has(#letter-H) .register a').first();
    const [family] = (await first.innerText()).split(',');
    await first.press('Enter');
    await page.waitForURL(/people\/(?!index)[^/]+\.html$/);
    assert.ok((await page.locator('h1').innerText()).endsWith(family!));
    await page.locator('.utterance__note a').first().press('Enter');
    await page.locator('.quotation:target').waitFor();
  });

  test('the picture of who appears with whom is a list too', async () => {
    const page = await open('people/index.html');
    const arcs = await page.locator('.arc').count();
    await page.locator('.same > summary').press('Enter');
    assert.equal(await page.locator('.same li:visible').count(), arcs);
  });

  test('nothing moves while a page of a list or a chart loads', async () => {
    for (const path of LISTS) {
      const page = await open(path);
      const shift = await sumShifts(page, 50);
      assert.equal(shift, 0, path);
    }
  });
});

/** Whether two boxes share more than a hair. */
function meet(a: Box, b: Box): boolean {
  const hair = 0.5;
  return (
    a.left < b.right - hair && b.left < a.right - hair && a.top < b.bottom - hair && b.top < a.bottom - hair
  );
}
