import type { Browser, Page } from 'playwright-core';
import type { BenchServer, Line } from './line.ts';
import type { Rival } from './sites.ts';

/** What one reader went through. */
export interface Measured {
  /** From the request for the page to the first results shown. */
  readonly firstMs: number;
  readonly firstBytes: number;
  readonly firstRequests: number;
  /** Of the later queries, from the key to the results shown. */
  readonly medianMs: number;
  readonly worstMs: number;
  readonly laterBytes: number;
}

/** How each is asked, and how one sees that its results are shown. */
const WAYS: Readonly<Record<Rival, { readonly field: string; readonly isShown: string }>> = {
  chancery: {
    field: '.search-form input',
    isShown:
      "document.querySelector('#results:not([hidden]) .quotations:not(.near) li:not([data-old]), #results:not([hidden]) #quotations-found')?.closest('section').querySelector('li:not([data-old]), .note:not([data-old])')",
  },
  pagefind: {
    field: '.pagefind-ui__search-input',
    isShown:
      "document.querySelector('.pagefind-ui__message')?.textContent.includes(' for ' + q.trim()) && (document.querySelector('.pagefind-ui__message').textContent.startsWith('No results') || document.querySelector('.pagefind-ui__result-link'))",
  },
  minisearch: { field: 'input', isShown: "document.querySelector('ol').dataset.shown === q" },
};

/** Asks one query after the other, each at one stroke, and waits for its results. */
export async function measure(
  browser: Browser,
  server: BenchServer,
  rival: Rival,
  line: Line,
  queries: readonly string[],
): Promise<Measured> {
  const context = await browser.newContext();
  const page = await context.newPage();
  // The browser slows down no worker: with a slow processor all have to do without.
  if (line.slowdown > 1) await page.addInitScript('delete globalThis.Worker');
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: line.slowdown });
  server.takeCounts();
  const begun = performance.now();
  await page.goto(`${server.root}search.html`);
  await page.locator(WAYS[rival].field).waitFor();
  await ask(page, rival, queries[0]!);
  const firstMs = performance.now() - begun;
  await page.waitForTimeout(600);
  const first = server.takeCounts();
  const times: number[] = [];
  for (const query of queries.slice(1)) times.push(await ask(page, rival, query));
  await page.waitForTimeout(300);
  const later = server.takeCounts();
  await context.close();
  times.sort((a, b) => a - b);
  return {
    firstMs,
    firstBytes: first.bytes,
    firstRequests: first.requests,
    medianMs: times[Math.floor(times.length / 2)]!,
    worstMs: times.at(-1)!,
    laterBytes: later.bytes / times.length,
  };
}

/** Puts a query into the field. @returns how long it took until the frame that shows its results. */
function ask(page: Page, rival: Rival, query: string): Promise<number> {
  const { field, isShown } = WAYS[rival];
  return page.evaluate(
    `(async (q) => {
      for (const old of document.querySelectorAll('li, .note')) old.dataset.old = '';
      const field = document.querySelector(${JSON.stringify(field)});
      const begun = performance.now();
      field.focus();
      field.value = q;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      do await frame(); while (!(${isShown}) && performance.now() - begun < 120000);
      await frame();
      return performance.now() - begun;
    })(${JSON.stringify(query)})`,
  );
}
