import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import type { Browser, Page } from 'playwright-core';
import { launch, needsBrowser } from './browser.ts';
import { drawnBoxes } from './drawn-boxes.ts';
import { ARTICLE, TYPES } from './page-types.ts';
import { sumShifts } from './layout-shift.ts';
import { makePagesSite, SUB_PATH, type PagesSite } from './pages-site.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
/** Pages that do what needs a script. */
const SCRIPTED = new Set(['search.html', 'offline.html']);

describe('the pages', needsBrowser, () => {
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

  const read = (page: string) => readFileSync(join(site.dir, page), 'utf8');

  /** Opens a page in the one tab that all tests share. */
  async function open(
    path: string,
    { width = 1280, theme = 'light' as 'light' | 'dark' } = {},
  ): Promise<Page> {
    await tab.setViewportSize({ width, height: 900 });
    await tab.emulateMedia({ colorScheme: theme });
    await tab.goto(path.includes(':') ? path : site.root + path);
    return tab;
  }

  test('every type of page is there', () => {
    for (const page of TYPES) assert.ok(site.pages.includes(page), page);
  });

  test('the style page is for those who work on the site: no built site has it', () => {
    assert.ok(!site.pages.includes('style.html'));
  });

  test('every page is valid HTML', async () => {
    const validator = new HtmlValidate(new FileSystemConfigLoader());
    for (const page of site.pages) {
      const report = await validator.validateString(read(page), join(ROOT, 'page.html'));
      const messages = report.results.flatMap((result) =>
        result.messages.map(({ message, ruleId }) => `${ruleId}: ${message}`),
      );
      assert.deepEqual(messages, [], page);
    }
  });

  test('every link names a file that is there, and a place in it', () => {
    const idsOf = new Map(
      site.pages.map((page) => [
        page,
        new Set([...read(page).matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id!)),
      ]),
    );
    for (const page of site.pages) {
      for (const [, target] of read(page).matchAll(/\b(?:href|src|action)="([^"]*)"/g)) {
        if (/^(?:https?|mailto):/.test(target!)) continue;
        const [path = '', id] = target!.split('#');
        if (page === '404.html') assert.ok(path === '' || path.startsWith(SUB_PATH), target);
        else assert.ok(!path.startsWith('/'), `${page}: ${target} is relative`);
        const file = path.startsWith(SUB_PATH)
          ? path.slice(SUB_PATH.length)
          : path === ''
            ? page
            : posix.join(posix.dirname(page), path);
        assert.ok(existsSync(join(site.dir, file)), `${page}: ${target} is there`);
        if (id) assert.ok(idsOf.get(file)?.has(id), `${page}: ${target} has the place`);
      }
    }
  });

  test('only the pages for searching and keeping have a script of their own, and none stands in a page', () => {
    for (const page of site.pages) {
      const scripts = [...read(page).matchAll(/<script([^>]*)>([^<]*)/g)];
      const shared = scripts.filter(([, tag]) => /assets\/(?:theme|page)\.js"/.test(tag!));
      assert.equal(shared.length, 2, page);
      assert.equal(scripts.length, SCRIPTED.has(page) ? 3 : 2, page);
      for (const [, tag, text] of scripts) {
        assert.equal(text, '', page);
        assert.equal(/ defer/.test(tag!), !/theme\.js/.test(tag!), `${page}: ${tag}`);
      }
      assert.doesNotMatch(
        read(page),
        /<[^>]+\sstyle=|<style|\son\w+=/,
        `${page} has no styles or handlers inline`,
      );
    }
  });

  test('the scripts that pages share weigh no more than 2 KB', () => {
    const sizes = ['theme', 'page'].map(
      (name) => gzipSync(readFileSync(join(site.dir, `assets/${name}.js`))).length,
    );
    assert.ok(sizes[0]! + sizes[1]! <= 2048, `${sizes.join(' + ')} bytes`);
  });

  test('what may not be published in full is in no page', () => {
    for (const page of site.pages) assert.doesNotMatch(read(page), /Secret sentence/, page);
  });

  test('an article without its text weighs no more than 14 KB', () => {
    const html = read(ARTICLE);
    const css = /href="([^"]+\.css)"/.exec(html)![1]!;
    const text = /data-pagefind-body[^>]*>([\s\S]*?)<\/div>\s*<\/div>/.exec(html)![1]!;
    const sheet = gzipSync(readFileSync(join(site.dir, posix.join('articles', css)))).length;
    assert.ok(sheet + gzipSync(html.replace(text, '')).length <= 14 * 1024);
  });

  test('nothing is wider than a page of 320 px, nor of 640 px with text at 200 percent', async () => {
    for (const path of TYPES) {
      const page = await open(path, { width: 320 });
      const measure = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok((await measure()) <= 0, `${path}: ${await measure()} px too wide at 320 px`);
      await page.setViewportSize({ width: 640, height: 900 });
      await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
      assert.ok((await measure()) <= 0, `${path}: ${await measure()} px too wide with large text`);
    }
  });

  test('notes in the margin lie neither on one another nor on the text', async () => {
    for (const width of [940, 1280, 1920]) {
      const page = await open(ARTICLE, { width });
      const column = await page.evaluate(
        () => document.querySelector('.text')!.getBoundingClientRect().right,
      );
      const notes = await drawnBoxes(page, '.text .speaker');
      assert.ok(notes.length > 5);
      notes.forEach((note, i) => {
        assert.ok(note.bottom > note.top && note.left >= column, `beside the text at ${width} px`);
        const before = notes[i - 1];
        if (before) assert.ok(note.top >= before.bottom - 0.5, `below the note before it at ${width} px`);
      });
    }
  });

  test('on narrow pages the speakers stand in a line under the paragraph', async () => {
    const page = await open(ARTICLE, { width: 390 });
    assert.equal((await drawnBoxes(page, '.speaker')).length, 0);
    assert.equal(await page.locator('.speakers:visible').count(), 2);
  });

  test('pages ask no other host, and nothing that is not there, below a path of their own', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(site.root)) faults.push(`${page.url()} asks ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${page.url()}: ${response.status()} for ${response.url()}`);
    });
    for (const path of TYPES) await page.goto(site.root + path);
    await context.close();
    assert.deepEqual(faults, []);
  });

  test('what is not there has a page in full dress at any depth', async () => {
    const page = await open('people/nobody/at/all.html');
    assert.equal(await page.title(), 'There is no such page · The river papers');
    assert.match(await page.evaluate(() => getComputedStyle(document.body).fontFamily), /Chancery Serif/);
    await page.getByRole('link', { name: 'Timeline' }).first().click();
    assert.equal(page.url(), `${site.root}timeline.html`);
  });

  test('opened from disk, a page has its styles and its links lead on', async () => {
    const page = await open(pathToFileURL(join(site.dir, ARTICLE)).href);
    assert.match(await page.evaluate(() => getComputedStyle(document.body).fontFamily), /Chancery Serif/);
    await page.getByRole('link', { name: 'Ada Almgren', exact: true }).first().click();
    await page.waitForURL('**/people/ada-almgren.html');
    assert.equal(await page.locator('h1').innerText(), 'Ada Almgren');
    await page.locator('.utterance__note a').first().click();
    await page.locator('.quotation:target').waitFor();
  });

  test('opened from disk, a page complains of nothing but what browsers fetch from no disk ahead', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(pathToFileURL(join(site.dir, ARTICLE)).href);
    await page.evaluate(() => document.fonts.ready);
    await page.close();
    const ahead =
      /^Access to (?:font|manifest|internal resource) at 'file:|^A preload for 'file:|ERR_FAILED$/;
    assert.deepEqual(
      complaints.filter((text) => !ahead.test(text)),
      [],
    );
  });

  test('nothing moves while a page loads', async () => {
    for (const path of ['index.html', ARTICLE, 'people/ada-almgren.html', 'timeline.html']) {
      const page = await open(path);
      await page.evaluate(() => document.fonts.ready);
      const shift = await sumShifts(page, 50);
      assert.equal(shift, 0, path);
    }
  });

  test('the first stop of the keyboard is the way to the text', async () => {
    const page = await open(ARTICLE);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent?.trim()), 'Skip to the text');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'main');
  });
});
