import type { Browser, Page } from 'playwright-core';
import type { BenchServer, Line } from './line.ts';
import type { Rival } from './sites.ts';

/** What readers went through: one who asks at once again and again, and one who rests after the first search. */
export interface Measured {
  /** From the request for the page to the first results shown. */
  readonly firstMs: number;
  readonly firstBytes: number;
  readonly firstRequests: number;
  /** Of the later queries, from the key to the results shown. */
  readonly medianMs: number;
  readonly worstMs: number;
  readonly laterBytes: number;
  /** The same for the reader who rested until nothing more came. */
  readonly restedMedianMs: number;
  readonly restedWorstMs: number;
  readonly restedLaterBytes: number;
  /** What came until then, from the request for the page, and in what time. */
  readonly wholeBytes: number;
  readonly wholeMs: number;
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
  const restless = await read(browser, server, rival, line, queries, () => Promise.resolve());
  let whole = { ms: 0, bytes: 0 };
  const rested = await read(browser, server, rival, line, queries, async (page) => {
    whole = await waitForRest(page, server);
  });
  return {
    ...restless.first,
    ...restless.later,
    restedMedianMs: rested.later.medianMs,
    restedWorstMs: rested.later.worstMs,
    restedLaterBytes: rested.later.laterBytes,
    wholeBytes: rested.first.firstBytes + whole.bytes,
    wholeMs: rested.first.firstMs + whole.ms,
  };
}

async function read(
  browser: Browser,
  server: BenchServer,
  rival: Rival,
  line: Line,
  queries: readonly string[],
  rest: (page: Page) => Promise<void>,
) {
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
  const { bytes: firstBytes, requests: firstRequests } = server.takeCounts();
  await rest(page);
  const times: number[] = [];
  for (const query of queries.slice(1)) times.push(await ask(page, rival, query));
  await page.waitForTimeout(300);
  const { bytes } = server.takeCounts();
  await context.close();
  times.sort((a, b) => a - b);
  return {
    first: { firstMs, firstBytes, firstRequests },
    later: {
      medianMs: times[Math.floor(times.length / 2)]!,
      worstMs: times.at(-1)!,
      laterBytes: bytes / times.length,
    },
  };
}

/** How long nothing is asked for when nothing more will be. */
const REST_MS = 3000;

/** @returns what came until nothing more did, and in what time. */
async function waitForRest(page: Page, server: BenchServer): Promise<{ ms: number; bytes: number }> {
  const begun = performance.now();
  let [last, bytes] = [begun, 0];
  while (performance.now() - last < REST_MS) {
    await page.waitForTimeout(100);
    const sent = server.takeCounts();
    if (sent.requests > 0) last = performance.now();
    bytes += sent.bytes;
  }
  return { ms: last - begun, bytes };
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
