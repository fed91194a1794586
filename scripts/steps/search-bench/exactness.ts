import type { Browser, Page } from 'playwright-core';
import type { Archive } from '../../../src/archive/index.ts';
import { tokenize } from '../../../src/search/fold.ts';
import type { BenchServer } from './line.ts';
import { listQuotations, type Rival } from './sites.ts';

/** Phrases asked, quotations missed, and quotations given that lack the phrase. */
export interface Exactness {
  readonly phrases: number;
  readonly wrongPhrases: number;
  readonly missed: number;
  readonly lacking: number;
}

/** How many results of a phrase are looked at: what lies behind is not counted. */
const MOST = 200;

/** How many quotations lend phrases. */
const LENDERS = 40;

/** Phrases as readers paste them: the first and last five words, with straight marks, in capitals, in another form. */
export function listPhrases(archive: Archive): string[] {
  const quotations = listQuotations(archive);
  const step = Math.floor(quotations.length / LENDERS);
  return Array.from({ length: LENDERS }, (_, i) => quotations[i * step]!.text).flatMap((text, i) => {
    const words = text.split(' ');
    const [first, last] = [words.slice(0, 5), words.slice(-5)];
    const other = first.map((word, j) => (j === 2 ? `${word}s` : word));
    const ways = [
      first,
      last.map((word) => word.replaceAll('’', "'")),
      last.map((word) => word.toUpperCase()),
      other,
    ];
    return [ways[i % 4]!.join(' '), ways[(i + 1) % 4]!.join(' ')];
  });
}

/** Runs in the page: addresses of what a phrase finds. */
const FINDERS: Readonly<Record<Rival, string>> = {
  chancery: `async (q) => {
    const engine = await (globalThis.engine ??= (async () => {
      await new Promise((resolve) => { const s = document.createElement('script'); s.src = 'assets/search-engine.js'; s.onload = resolve; document.head.append(s); });
      return openChancerySearch(new URL('.', location.href));
    })());
    const state = { q: '"' + q + '"', filters: { speakers: [], outlets: [], events: [], kinds: [], attributions: [], from: '', to: '' }, order: 'best', isNearWanted: false };
    return JSON.parse(await engine.save(state, 'json', '')).map(({ url }) => url);
  }`,
  pagefind: `async (q) => {
    const pagefind = await (globalThis.engine ??= import('./pagefind/pagefind.js'));
    const { results } = await pagefind.search('"' + q + '"');
    const pages = await Promise.all(results.slice(0, ${MOST}).map((result) => result.data()));
    return pages.map(({ raw_url, url }) => (raw_url ?? url).replace(/^\\//, ''));
  }`,
  minisearch: `async (q) => (await find('"' + q + '"')).map(({ url }) => url)`,
};

/** Asks each phrase and holds what is found against a plain scan of all quotations. */
export async function measureExactness(
  browser: Browser,
  server: BenchServer,
  rival: Rival,
  archive: Archive,
): Promise<Exactness> {
  const page = await browser.newPage();
  await page.goto(`${server.root}search.html`);
  const texts = listQuotations(archive).map(({ url, text }) => ({ url, words: splitWords(text) }));
  const result = { phrases: 0, wrongPhrases: 0, missed: 0, lacking: 0 };
  for (const phrase of listPhrases(archive)) {
    const wanted = splitWords(phrase);
    const right = new Set(texts.filter(({ words }) => words.includes(wanted)).map(({ url }) => url));
    const found = new Set((await find(page, rival, phrase)).slice(0, MOST));
    const missed = [...right].filter((url) => !found.has(url)).length;
    const lacking = [...found].filter((url) => !right.has(url)).length;
    result.phrases += 1;
    result.missed += missed;
    result.lacking += lacking;
    if (missed + lacking > 0) result.wrongPhrases += 1;
  }
  await page.close();
  return result;
}

function find(page: Page, rival: Rival, phrase: string): Promise<string[]> {
  return page.evaluate(`(${FINDERS[rival]})(${JSON.stringify(phrase)})`);
}

/** The words between bars, so that one text is in another exactly when its words stand there side by side. */
function splitWords(text: string): string {
  return `|${tokenize(text)
    .map(({ word }) => word)
    .join('|')}|`;
}
