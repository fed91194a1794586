import assert from 'node:assert/strict';
import { after, before, describe, test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { keep as keepWords } from '../../src/site/words/en/keep.ts';
import { launch, needsBrowser } from './browser.ts';
import { Host, makeEditions, NEWS, type Editions } from './offline-site.ts';

const { deeds, sayings } = keepWords;

/** The words of a saying up to the first figure in it. */
const start = (saying: keyof typeof sayings) => sayings[saying].split('{')[0]!;

describe('an archive kept on the device', needsBrowser, () => {
  let editions: Editions;
  let browser: Browser;

  before(async () => {
    editions = await makeEditions();
    browser = await launch();
  });

  after(async () => {
    await browser?.close();
    editions?.remove();
  });

  /** A fresh browser profile on a host that serves the first edition. */
  async function visit(t: TestContext, subPath = '/') {
    const host = await new Host(editions.first, subPath).start();
    const context = await browser.newContext();
    const tab = await context.newPage();
    t.after(async () => {
      host.release();
      await context.close();
      await host.stop();
    });
    return { host, context, tab };
  }

  const status = (tab: Page) => tab.getByRole('status');
  const press = (tab: Page, name: string) => tab.getByRole('button', { name: name.split('{')[0]! }).click();

  async function says(tab: Page, saying: keyof typeof sayings): Promise<void> {
    await status(tab)
      .filter({ hasText: start(saying) })
      .waitFor();
  }

  async function keep(tab: Page, host: Host): Promise<void> {
    await tab.goto(`${host.root}offline.html`);
    await press(tab, deeds.keep);
    await says(tab, 'kept');
  }

  const kept = (context: BrowserContext) =>
    context.pages()[0]!.evaluate(async () => ({
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      caches: (await caches.keys()).length,
    }));

  const searchFor = async (tab: Page, root: string, text: string) => {
    await tab.goto(`${root}search.html?q=${encodeURIComponent(text)}`);
    await tab.locator('#results mark').first().waitFor();
    await tab.locator('#results:has([aria-busy])').waitFor({ state: 'detached' });
    return tab.locator('#results').innerText();
  };

  test('nothing is kept, and nothing registered, before the reader asks', async (t) => {
    const { host, context, tab } = await visit(t);
    for (const page of ['index.html', 'about.html', 'offline.html', 'search.html'])
      await tab.goto(host.root + page);
    assert.deepEqual(await kept(context), { workers: 0, caches: 0 });
    await tab.goto(`${host.root}offline.html`);
    await says(tab, 'none');
    assert.match(await status(tab).innerText(), /[\d.]+\s?[kM]B, in \d+ files/);
  });

  for (const subPath of ['/', '/deep/below/']) {
    test(`every page and all of search work without a network, at ${subPath}`, async (t) => {
      const { host, tab } = await visit(t, subPath);
      const before = await searchFor(tab, host.root, 'table');
      await keep(tab, host);
      await host.stop();
      for (const page of editions.pages) {
        const response = await tab.goto(host.root + page);
        assert.equal(response?.status(), 200, page);
        assert.ok(await tab.locator('h1').count(), page);
      }
      assert.equal(await searchFor(tab, host.root, 'table'), before);
      assert.equal((await tab.goto(host.root))?.status(), 200);
      assert.equal((await tab.goto(`${host.root}people`))?.url(), `${host.root}people/`);
      assert.equal((await tab.goto(`${host.root}about`))?.status(), 200);
      assert.equal((await tab.goto(`${host.root}nowhere.html`))?.status(), 404);
    });
  }

  test('a download can be paused; half of it is not taken for the whole; it goes on where it was', async (t) => {
    const { host, context, tab: firstTab } = await visit(t);
    host.holds = (path) => path.startsWith('people/');
    await firstTab.goto(`${host.root}offline.html`);
    await press(firstTab, deeds.keep);
    await says(firstTab, 'coming');
    await firstTab.getByRole('progressbar').waitFor();
    await press(firstTab, deeds.pause);
    await says(firstTab, 'paused');
    await host.stop();
    await assert.rejects(firstTab.goto(`${host.root}about.html`));
    await firstTab.close();
    host.release();
    await host.start();
    const tab = await context.newPage();
    await tab.goto(`${host.root}offline.html`);
    await says(tab, 'paused');
    host.asked.length = 0;
    await press(tab, deeds.resume);
    await says(tab, 'kept');
    assert.ok(host.asked.some((path) => path.startsWith('people/')));
    assert.equal(
      host.asked.filter((path) => path === 'about.html').length,
      0,
      'what has come is not asked for again',
    );
    await host.stop();
    assert.equal((await tab.goto(`${host.root}about.html`))?.status(), 200);
  });

  for (const subPath of ['/', '/deep/below/']) {
    test(`a newer edition is fetched beside the old one and swapped whole, at ${subPath}`, async (t) => {
      const { host, context, tab } = await visit(t, subPath);
      await keep(tab, host);
      const reader = await context.newPage();
      await reader.goto(`${host.root}search.html`);
      const aboutAsSeenBy = (page: Page) => page.evaluate(async () => (await fetch('about.html')).text());

      host.publish(editions.second);
      host.holds = (path) => path === 'about.html';
      host.asked.length = 0;
      await tab.goto(`${host.root}offline.html`);
      await says(tab, 'renewing');
      const other = await context.newPage();
      await other.goto(`${host.root}about.html`);
      assert.doesNotMatch(await other.innerText('h1'), new RegExp(NEWS), 'half a new edition is not used');
      host.release();
      await says(tab, 'kept');
      assert.deepEqual(
        host.asked.filter((path) => !/^(?:sw\.js|offline\/)/.test(path)),
        ['about.html'],
        'what is the same is not fetched again',
      );
      assert.doesNotMatch(
        await aboutAsSeenBy(reader),
        new RegExp(NEWS),
        'an open page goes on with its edition',
      );
      await other.reload();
      assert.match(await other.innerText('h1'), new RegExp(NEWS));
      await reader.goto(`${host.root}search.html`);
      assert.match(await aboutAsSeenBy(reader), new RegExp(NEWS));
      await host.stop();
      await searchFor(reader, host.root, 'table');
      assert.match(
        await aboutAsSeenBy(reader),
        new RegExp(NEWS),
        'the new edition is whole without a network',
      );
    });
  }

  test('an update that fails leaves the kept edition as it was', async (t) => {
    const { host, tab } = await visit(t);
    await keep(tab, host);
    host.publish(editions.second);
    host.holds = (path) => path === 'about.html';
    await tab.goto(`${host.root}offline.html`);
    await says(tab, 'renewing');
    await host.stop();
    await says(tab, 'kept');
    const response = await tab.goto(`${host.root}about.html`);
    assert.equal(response?.status(), 200);
    assert.doesNotMatch(await tab.innerText('h1'), new RegExp(NEWS));
  });

  test('a host that alters files is found out, and the file named', async (t) => {
    const { host, context, tab } = await visit(t);
    host.alters = (path) => path === 'timeline.html';
    await tab.goto(`${host.root}offline.html`);
    await press(tab, deeds.keep);
    await status(tab).filter({ hasText: 'timeline.html' }).waitFor();
    await press(tab, deeds.remove);
    await says(tab, 'none');
    assert.equal((await kept(context)).caches, 0);
  });

  test('removing leaves nothing behind', async (t) => {
    const { host, context, tab } = await visit(t);
    await keep(tab, host);
    await press(tab, deeds.remove);
    await says(tab, 'none');
    await tab.reload();
    await says(tab, 'none');
    assert.deepEqual(await kept(context), { workers: 0, caches: 0 });
    await host.stop();
    await assert.rejects(tab.goto(`${host.root}about.html`));
  });

  test('a site opened from disk says that it is on the device already', async (t) => {
    const tab = await browser.newPage();
    t.after(() => tab.close());
    await tab.goto(`${pathToFileURL(editions.first).href}/offline.html`);
    await says(tab, 'disk');
  });
});
