import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { launch } from '../../tests/browser/browser.ts';
import { sumShifts } from '../../tests/browser/layout-shift.ts';
import { serveSite } from './serve.ts';

/** A page with what moved on it while it was loaded, as browsers count that. */
export interface PageShift {
  readonly page: string;
  readonly width: number;
  readonly shift: number;
}

const WIDTHS = [390, 1280];
/** By so much fonts come late: later than a page waits for them. */
const LATE_MS = 900;

/** Loads the heaviest page of each folder of a built site in a browser, narrow and wide, with fonts that come late. */
export async function measureShifts(site: string): Promise<PageShift[]> {
  const { server, address } = await serveSite(site, 4400);
  const browser = await launch();
  try {
    const shifts: PageShift[] = [];
    for (const page of listHeaviest(site))
      for (const width of WIDTHS)
        shifts.push({ page, width, shift: await measureShift(browser, address + page, width) });
    return shifts;
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/** The largest page of each folder, and every page at the root. */
function listHeaviest(site: string): string[] {
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'));
  const sizeOf = (path: string) => statSync(join(site, path)).size;
  const folders = Map.groupBy(pages, (path) => (path.includes('/') ? path.split('/')[0]! : path));
  return [...folders.values()].map((paths) => paths.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a))).sort();
}

async function measureShift(browser: Browser, url: string, width: number): Promise<number> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.route('**/*.woff2', async (route) => {
    await setTimeout(LATE_MS);
    await route.continue();
  });
  await page.goto(url);
  await page.evaluate(() => document.fonts.ready);
  const shift = await sumShifts(page, 300);
  await context.close();
  return shift;
}
