import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { CONTENT_SECURITY_POLICY } from '../../src/offline/index.ts';
import { launch, needsBrowser } from '../browser/browser.ts';
import { buildFixture } from '../browser/build-once.ts';
import { crawl } from './crawl.ts';
import { RULES, serveByRules } from './rules.ts';
import { layOut, PROGRAMS, startServer, whyNot } from './servers.ts';

const BELOW = 'a/deep/folder';

describe('the same site on any host', () => {
  let site: string;
  let release: () => void;
  let pages: string[];

  before(async () => {
    ({ dir: site, release } = await buildFixture());
    pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.html') && path !== '404.html');
  });
  after(() => release?.());

  /** Every page is reached by links alone, and no link is broken. */
  async function walk(root: string): Promise<void> {
    const { seen, broken } = await crawl(root);
    assert.deepEqual(broken, []);
    const reached = [...seen].filter(([, { type }]) => type.startsWith('text/html')).map(([url]) => url);
    for (const page of pages)
      assert.ok(reached.includes(root + encodeURI(page)) || page === 'index.html', `${page} is reached`);
  }

  for (const name of Object.keys(RULES)) {
    for (const subPath of ['/', `/${BELOW}/`]) {
      test(`all links work by the rules of ${name}, at ${subPath}`, async (t) => {
        const { server, root } = await serveByRules(site, name, subPath);
        t.after(() => server.close());
        await walk(root);
        const missing = await fetch(`${root}nowhere/at/all`);
        assert.equal(missing.status, 404);
        assert.equal(await missing.text(), readFileSync(join(site, '404.html'), 'utf8'));
      });
    }
  }

  for (const name of Object.keys(PROGRAMS)) {
    test(
      `${name}, set up as the documents say, serves the site and its own page for what is not there`,
      whyNot(name),
      async (t) => {
        const server = await startServer(name, site);
        t.after(() => server.stop());
        await walk(server.address);
        const start = await fetch(server.address);
        assert.equal(start.headers.get('content-security-policy'), CONTENT_SECURITY_POLICY);
        assert.equal(start.headers.get('content-encoding'), 'gzip');
        const missing = await fetch(`${server.address}nowhere/at/all`);
        assert.equal(missing.status, 404);
        assert.equal(await missing.text(), readFileSync(join(site, '404.html'), 'utf8'));
      },
    );

    test(`${name} serves it in a folder of a domain`, whyNot(name), async (t) => {
      const { dir, remove } = layOut(site, BELOW);
      const server = await startServer(name, dir);
      t.after(async () => {
        await server.stop();
        remove();
      });
      await walk(`${server.address}${BELOW}/`);
    });
  }

  describe('in a browser', needsBrowser, () => {
    let browser: Browser;
    before(async () => (browser = await launch()));
    after(async () => browser?.close());

    for (const name of Object.keys(PROGRAMS)) {
      test(`search and keeping work under the policy that ${name} sends`, whyNot(name), async (t) => {
        const server = await startServer(name, site);
        const context = await browser.newContext();
        t.after(async () => {
          await context.close();
          await server.stop();
        });
        const tab = await context.newPage();
        const complaints: string[] = [];
        tab.on('console', (message) => {
          if (message.type() === 'error') complaints.push(message.text());
        });
        await tab.goto(`${server.address}search.html?q=river`);
        await tab.locator('#results mark').first().waitFor();
        await tab.goto(`${server.address}offline.html`);
        await tab.getByRole('button', { name: 'Keep this archive' }).click();
        await tab.getByRole('status').filter({ hasText: 'Kept on this device' }).waitFor();
        for (const page of pages) await tab.goto(server.address + page);
        assert.deepEqual(
          complaints.filter((text) => /policy|blocked|refused/i.test(text)),
          [],
        );
      });
    }
  });
});
