import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launch, needsBrowser } from './browser.ts';
import { madeArchive } from '../search/made-archive.ts';
import { makeSearchSite, type SearchSite } from './search-site.ts';

/** A phrase that the text of one article has, outside its quotations. */
const IN_TEXT = '“owners on the quay heard”';

describe('the search page', needsBrowser, () => {
  let site: SearchSite;
  let browser: Browser;

  before(async () => {
    site = await makeSearchSite();
    browser = await launch();
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  /** Opens the search page with a query; errors and requests to other places fail the test. */
  async function open(place: string, query = ''): Promise<Page> {
    const page = await browser.newPage();
    page.on('pageerror', (error) => assert.fail(error));
    page.on('request', (request) => assert.ok(request.url().startsWith(place), request.url()));
    await page.goto(`${place}search.html${query}`);
    return page;
  }

  const status = (page: Page, text: string) =>
    page.getByRole('status').getByText(text, { exact: true }).waitFor();

  /** Waits until no list is still to be filled. */
  const settle = (page: Page) => page.locator('#results:has([aria-busy])').waitFor({ state: 'detached' });

  /** Links of the quotations shown, relative to the root. */
  const listQuotations = (page: Page, place: string) =>
    page
      .locator('.quotations a[data-result]')
      .evaluateAll(
        (links, root) => links.map((link) => (link as HTMLAnchorElement).href.slice(root.length)),
        place,
      );

  for (const name of ['root', 'subPath', 'disk'] as const) {
    test(`finds every quotation by its own words, served from: ${name}`, async () => {
      const place = site.places[name];
      const page = await open(place);
      const field = page.getByRole('searchbox');
      for (const { text, url } of site.archive.quotations) {
        const asWords = text.split(' ');
        const asked = [
          `“${text}”`,
          `"${text.replaceAll('’', "'")}"`,
          `"${asWords.slice(0, 5).join(' ')}"`,
          `"${asWords.slice(-5).join(' ')}"`,
        ];
        for (const query of asked) {
          await field.fill('');
          await page.locator('#results').waitFor({ state: 'hidden' });
          await field.fill(query);
          await page.locator(`.quotations a[href$="${url}"]`).waitFor();
        }
      }
      await field.fill('"the strait opens"');
      await page.getByText('No quotation has these words.').waitFor();
      assert.deepEqual(await listQuotations(page, place), []);
      await page.close();
    });
  }

  for (const name of ['root', 'subPath'] as const) {
    test(`finds articles by a phrase in their text, word for word, served from: ${name}`, async () => {
      const place = site.places[name];
      const page = await open(place, `?q=${encodeURIComponent(IN_TEXT)}`);
      await status(page, '0 quotations, 1 article');
      const link = page.locator('.entries a[data-result]');
      assert.equal(await link.getAttribute('href'), `${place}articles/2031-03-14-gazette-envoys.html`);
      assert.match(await page.locator('.entry__more mark').innerText(), /owners on the quay heard/i);
      await page.getByRole('searchbox').fill('"owner on the quay"');
      await status(page, '0 quotations, 0 articles');
      await page.close();
    });
  }

  test('from a disk it finds articles by title, and says so', async () => {
    const page = await open(site.places.disk, '?q=dovrin');
    await status(page, '0 quotations, 1 article');
    await page.getByText('Opened from a disk').waitFor();
    await page.close();
  });

  test('what the index ignores is not found', async () => {
    const page = await open(site.places.root, '?q=furniture');
    await status(page, '0 quotations, 0 articles');
    await page.close();
  });

  test('words of the data are shown as they are, never read as markup', async () => {
    const page = await open(site.places.root, '?q=bold+press');
    await status(page, '0 quotations, 1 article');
    await page.getByRole('searchbox').fill('press');
    await page.locator('.quotations').getByText("<img src=x onerror=document.title='owned'>").waitFor();
    assert.equal(await page.locator('#results img, #results b').count(), 0);
    assert.equal(await page.title(), 'Search');
    await page.close();
  });

  test('filters narrow the results, stand in the address, and go away with Back', async () => {
    const place = site.places.subPath;
    const page = await open(place, '?q=strait');
    await page.getByRole('searchbox').press('Enter');
    await page.locator('summary').click();
    await page.getByLabel('Karel Dovik 1').check();
    await page.locator('.quotations li').nth(1).waitFor({ state: 'detached' });
    assert.equal(new URL(page.url()).search, '?q=strait&speaker=karel-dovik');
    await page.getByText('Narrow the results (1)').waitFor();
    await page.reload();
    await page.locator('.quotations li').first().waitFor();
    assert.equal(await page.locator('.quotations li').count(), 1);
    await page.goBack();
    await page.locator('.quotations li').nth(1).waitFor();
    assert.equal(new URL(page.url()).search, '?q=strait');
    await page.close();
  });

  test('from a disk the address holds the state too', async () => {
    const page = await open(site.places.disk);
    await page.getByRole('searchbox').fill('bluff');
    await page.locator('.quotations li').waitFor();
    await page.waitForURL('**/search.html?q=bluff');
    await page.reload();
    await page.locator('.quotations li').waitFor();
    await page.close();
  });

  test('the whole page can be used by keys', async () => {
    const page = await open(site.places.root);
    const focused = () =>
      page.evaluate(
        () =>
          (document.activeElement as HTMLAnchorElement).href ?? document.activeElement?.getAttribute('name'),
      );
    await page.keyboard.press('/');
    assert.equal(await focused(), 'q');
    await page.keyboard.type('strait');
    await page.locator('.quotations li').nth(1).waitFor();
    await settle(page);
    const [first, second] = await listQuotations(page, '');
    await page.keyboard.press('ArrowDown');
    assert.equal(await focused(), first);
    await page.keyboard.press('ArrowDown');
    assert.equal(await focused(), second);
    await page.keyboard.press('Home');
    assert.equal(await focused(), first);
    await page.keyboard.press('End');
    assert.equal(await page.locator('a[data-result]').last().getAttribute('href'), await focused());
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    assert.equal(await focused(), second);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    assert.equal(await focused(), 'q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    assert.equal(await focused(), 'q');
    await page.keyboard.press('Escape');
    assert.equal(await page.getByRole('searchbox').inputValue(), '');
    await page.locator('#results').waitFor({ state: 'hidden' });
    await page.close();
  });

  test('an unfinished word finds its beginnings, and says so', async () => {
    const page = await open(site.places.root, '?q=str');
    await page.getByText('these have words that begin with it').waitFor();
    assert.equal(await page.locator('.quotations li').count(), 2);
    await page.close();
  });

  test('words of two lines are found when they are pasted', async () => {
    const page = await open(site.places.root);
    await page.getByRole('searchbox').focus();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', '“strait\nstays”');
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document.activeElement!.dispatchEvent(event);
    });
    await page.locator('.quotations li').nth(1).waitFor();
    assert.equal(await page.getByRole('searchbox').inputValue(), '“strait stays”');
    await page.close();
  });

  for (const name of ['root', 'disk'] as const) {
    test(`what results are narrowed to is removed one by one, from: ${name}`, async () => {
      const page = await open(
        site.places[name],
        '?q=strait&speaker=karel-dovik&kind=full&from=2031-03&attribution=sure',
      );
      await page.getByText('No quotation that passes the filters').waitFor();
      await page.getByRole('button', { name: 'Remove date: since March 2031' }).click();
      await page.locator('.quotations li').waitFor();
      assert.equal(new URL(page.url()).search, '?q=strait&speaker=karel-dovik&kind=full&attribution=sure');
      await page.getByRole('button', { name: 'Remove all' }).click();
      await page.locator('.quotations li').nth(1).waitFor();
      assert.equal(await page.locator('.chosen').innerText(), '');
      await page.close();
    });
  }

  test('a span of days is chosen by keys and by dragging across the histogram', async () => {
    const page = await open(site.places.root, '?speaker=ilse-brandt&speaker=foreign-ministry');
    const first = page.getByRole('slider', { name: 'First day shown' });
    await first.waitFor();
    await first.press('ArrowRight');
    await page.waitForURL('**from=2031-03-14**');
    assert.match((await first.getAttribute('aria-valuetext'))!, /^14 March 2031: 1 of \d$/);
    await page.getByRole('button', { name: /Remove date/ }).click();
    await page.locator('.chosen li').nth(2).waitFor({ state: 'detached' });
    await page.locator('.histogram__bars').scrollIntoViewIfNeeded();
    const bars = (await page.locator('.histogram__bars').boundingBox())!;
    await page.mouse.move(bars.x + 2, bars.y + 10);
    await page.mouse.down();
    await page.mouse.move(bars.x + 3, bars.y + 12);
    await page.mouse.up();
    await page.waitForURL('**from=2031-03-13&to=2031-03-13');
    await page.locator('.quotations:not(.near) li').nth(1).waitFor({ state: 'detached' });
    assert.equal(await page.locator('.quotations:not(.near) li').count(), 1);
    await page.close();
  });

  test('the paragraph around a quotation is one press away, and goes again', async () => {
    const page = await open(site.places.root, '?q=bluff');
    const button = page.getByRole('button', { name: 'In context' });
    await button.click();
    await page.getByText('Café owners on the quay heard').waitFor();
    assert.equal(await button.getAttribute('aria-expanded'), 'true');
    await button.click();
    await page.locator('.context').waitFor({ state: 'detached' });
    await page.getByRole('searchbox').fill('"fees are fees"');
    await page.locator('.quotations mark').getByText('Fees are fees').waitFor();
    await button.click();
    await page.getByText('The text around it may not be published here.').waitFor();
    await page.close();
  });

  for (const name of ['root', 'disk'] as const) {
    test(`results are saved as files, from: ${name}`, async () => {
      const page = await open(site.places[name], '?q=strait');
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Table (CSV)' }).click();
      const download = await coming;
      assert.equal(download.suggestedFilename(), 'quotations.csv');
      const rows = readFileSync(await download.path(), 'utf8')
        .trim()
        .split('\r\n');
      assert.equal(rows.length, 3);
      assert.ok(rows[1]!.includes(`,${site.places[name]}articles/`));
      await page.close();
    });
  }

  test('a slip of spelling leads to what is spelt nearly so, a name to its bearer', async () => {
    const page = await open(site.places.root, '?q=sheer+blufs');
    await page.getByRole('heading', { name: 'Near in spelling' }).waitFor();
    await page.getByText('Not as typed, but spelt nearly so: bluff.').waitFor();
    await page.getByRole('searchbox').fill('brandt');
    await page.getByRole('button', { name: 'Ilse Brandt' }).click();
    await page.waitForURL('**/search.html?speaker=ilse-brandt');
    await page.locator('.quotations li').nth(2).waitFor();
    await page.close();
  });

  test('results of a state are walked with Back and Forward', async () => {
    const page = await open(site.places.subPath, '?q=strait');
    await page.locator('.quotations li').nth(1).waitFor();
    await page.getByRole('searchbox').pressSequentially(' bluff');
    await page.getByRole('searchbox').fill('bluff');
    await page.locator('.quotations mark').getByText('bluff').waitFor();
    await page.waitForURL('**q=bluff');
    await page.goBack();
    await page.locator('.quotations mark').getByText('strait').first().waitFor();
    await page.goForward();
    await page.locator('.quotations mark').getByText('bluff').waitFor();
    assert.equal(await page.getByRole('searchbox').inputValue(), 'bluff');
    await page.close();
  });

  /** What a page has asked for of the index of quotations, by name. */
  function listenToIndex(page: Page): string[] {
    const asked: string[] = [];
    page.on('request', (request) => {
      const name = /\/search\/(?:[0-9a-f]+\/)?([^/]+)\.js$/.exec(request.url())?.[1];
      if (name !== undefined) asked.push(name);
    });
    return asked;
  }

  for (const name of ['root', 'disk'] as const) {
    test(`the rest of the index comes when the reader rests; then no search asks for more, from: ${name}`, async () => {
      const page = await open(site.places[name]);
      const asked = listenToIndex(page);
      await page.getByRole('searchbox').fill('“strait stays”');
      await page.locator('.quotations li').nth(1).waitFor();
      const first = asked.filter((part) => !/^(?:volume-\d+|titles)$/.test(part));
      assert.deepEqual([...new Set(first)].sort(), ['head', 'texts-1', 'words-1']);
      while (!asked.includes('volume-1')) await page.waitForTimeout(50);
      await page.waitForTimeout(200);
      asked.length = 0;
      for (const query of ['bluff', 'maps', 'sheer blufs', 'str', '“fees are fees”', '-strait']) {
        await page.getByRole('searchbox').fill(query);
        await page.waitForTimeout(400);
      }
      assert.deepEqual(
        asked.filter((part) => part !== 'titles'),
        [],
      );
      await page.close();
    });
  }

  test('where data are to be saved, nothing comes that was not asked for', async () => {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    const asked = listenToIndex(page);
    await page.goto(`${site.places.root}search.html?q=strait`);
    await page.locator('.quotations li').nth(1).waitFor();
    await page.waitForTimeout(1500);
    assert.ok(asked.length > 0 && !asked.some((part) => part.startsWith('volume')));
    await page.close();
  });

  test('an index that cannot be read is said, never taken for an empty one', async () => {
    const page = await browser.newPage();
    await page.route('**/search/*/words-1.js', (route) => route.abort());
    await page.goto(`${site.places.root}search.html?q=strait`);
    await page
      .getByRole('status')
      .getByText(/could not be read \(search\/[0-9a-f]+\/words-1\.js\)/)
      .waitFor();
    await page.close();
  });

  test('while typing goes on, neither near misses nor articles are asked for', async () => {
    const page = await open(site.places.root);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const isAround = (url: string) => /vocabulary|pagefind/.test(url);
    const field = page.getByRole('searchbox');
    await field.evaluate(async (input: HTMLInputElement) => {
      const list = document.querySelector('[aria-labelledby=quotations-found]')!;
      for (const typed of [
        'sheer',
        'sheer ',
        'sheer b',
        'sheer bl',
        'sheer blu',
        'sheer bluf',
        'sheer bluff',
      ]) {
        input.value = typed;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        while (list.ariaBusy) await new Promise(requestAnimationFrame);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    });
    assert.deepEqual(asked.filter(isAround), []);
    await page.locator('[aria-labelledby=articles-found]:not([aria-busy])').waitFor();
    assert.ok(asked.some(isAround));
    await page.close();
  });

  test('until the articles have come, their list says that they are looked for', async () => {
    const page = await browser.newPage();
    const held = Promise.withResolvers<undefined>();
    await page.route('**/pagefind/**', async (route) => {
      await held.promise;
      await route.continue();
    });
    await page.goto(`${site.places.root}search.html?q=strait`);
    const articles = page.locator('[aria-labelledby=articles-found][aria-busy=true]');
    await articles.getByText('Looking through the articles …', { exact: true }).waitFor();
    held.resolve(undefined);
    await page.locator('[aria-labelledby=articles-found]:not([aria-busy]) li').first().waitFor();
    assert.equal(await page.getByText('Looking through the articles').count(), 0);
    await page.close();
  });

  test('articles whose index cannot be reached are said to be missing', async () => {
    const page = await browser.newPage();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${site.places.root}search.html?q=strait`);
    await page.getByText('The index of the articles could not be reached').waitFor();
    assert.equal(await page.locator('.quotations li').count(), 2);
    await page.close();
  });
});

describe('many results', needsBrowser, () => {
  let site: SearchSite;
  /** Each quotation in an article of its own, so that they lie in many parts. */
  let spread: SearchSite;
  let browser: Browser;

  before(async () => {
    const quotations = Array.from({ length: 50 }, (_, i) => ({
      text: `the harbour is open for number ${i}`,
      speaker: `speaker${i % 12}`,
    }));
    site = await makeSearchSite(madeArchive([{ day: '2031-03-14', quotations }]));
    const long = 'and nobody would say for how long '.repeat(125);
    spread = await makeSearchSite(
      madeArchive(
        Array.from({ length: 20 }, (_, i) => ({
          quotations: [{ text: `the harbour is open, ${i}, ${long}` }],
        })),
      ),
    );
    browser = await launch();
  });

  after(async () => {
    await browser?.close();
    await spread?.close();
    await site?.close();
  });

  async function open(): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(`${site.places.root}search.html?q=harbour`);
    await page.locator('.quotations li').nth(19).waitFor();
    return page;
  }

  test('those shown stay when more is asked for, and the focus goes to the first that came', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'In context' }).first().click();
    await page.locator('.context').waitFor();
    const more = page.getByRole('button', { name: 'Show 20 more' });
    await more.focus();
    await page.keyboard.press('Enter');
    await page.locator('.quotations li').nth(39).waitFor();
    assert.equal(await page.locator('.context').count(), 1);
    const focused = page.locator('.quotations li').nth(20).locator('a').first();
    assert.ok(await focused.evaluate((link) => link === document.activeElement));
    await page.getByRole('button', { name: 'Show 10 more' }).click();
    await page.locator('.quotations li').nth(49).waitFor();
    assert.equal(await page.getByRole('button', { name: /^Show \d+ more/ }).count(), 0);
    await page.close();
  });

  test('when the rest of the results does not come, those shown stay, and it can be asked for again', async () => {
    const page = await browser.newPage();
    let texts = 0;
    await page.route('**/search/*/texts-*.js', (route) =>
      (texts += 1) > 6 ? route.abort() : route.continue(),
    );
    await page.goto(`${spread.places.root}search.html?q=harbour`);
    const section = page.locator('[aria-labelledby=quotations-found]');
    await section
      .getByText(/^The other results did not come \(search\/[0-9a-f]+\/texts-\d+\.js\)\./)
      .waitFor();
    assert.equal(await section.locator('li').count(), 6);
    assert.equal(await section.getAttribute('aria-busy'), null);
    await page.unroute('**/search/*/texts-*.js');
    await section.getByRole('button', { name: 'Try again' }).click();
    await section.locator('li').nth(19).waitFor();
    assert.equal(await section.getByRole('button', { name: 'Try again' }).count(), 0);
    await page.close();
  });

  test('the first choices of a group are listed, all of them when asked for', async () => {
    const page = await open();
    await page.locator('summary').click();
    const speakers = page.getByRole('group', { name: 'Speaker' });
    assert.equal(await speakers.getByRole('checkbox').count(), 8);
    await speakers.getByRole('button', { name: 'Show 4 more' }).click();
    await speakers.getByLabel('Dr speaker9 4').check();
    await page.getByText('Narrowed to').waitFor();
    assert.equal(await speakers.getByRole('checkbox').count(), 12);
    await page.close();
  });
});
