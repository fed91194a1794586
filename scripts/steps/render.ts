import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import type { Archive } from '../../src/archive/index.ts';
import { citationFiles, dataFiles, feedFiles, redirectFiles } from '../../src/export/index.ts';
import { buildSearchClient, indexArticles, writeQuotationIndex } from '../../src/search/index.ts';
import { siteRoot } from '../../src/site/links.ts';
import { alone } from './alone.ts';
import { holdBudgets, type Weights } from './budgets.ts';
import { projectDir } from './command.ts';
import { makeKeepable } from './keep.ts';

/**
 * Renders and indexes the site beside `out`, then puts it in its place whole: when anything fails, or a page goes
 * beyond its budget, `out` stays as it was. @returns what the heaviest pages weigh.
 */
export async function renderSite(archiveDir: string, archive: Archive, out: string): Promise<Weights> {
  mkdirSync(dirname(out), { recursive: true });
  const work = mkdtempSync(join(dirname(out), '.chancery-'));
  const site = join(work, 'site');
  try {
    await alone(async () => {
      process.env['CHANCERY_ARCHIVE'] = archiveDir;
      await build({ root: projectDir, outDir: site, cacheDir: join(work, 'cache'), logLevel: 'warn' });
    });
    for (const [path, text] of companionFiles(archive, listPages(site))) write(join(site, path), text);
    await buildSearchClient(join(site, 'assets'));
    await indexArticles(archive, site);
    await makeKeepable(site);
    const weights = holdBudgets(site, [...listPages(site), '404.html'], siteRoot(archive.settings.address));
    replaceFolder(site, out, join(work, 'old'));
    return weights;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** What lies beside the pages: data, citations, feeds, the index of quotations; text by address. */
function* companionFiles(archive: Archive, pages: readonly string[]): Generator<[string, string]> {
  yield* dataFiles(archive);
  for (const article of archive.articles) yield* citationFiles(article, archive.settings);
  yield* feedFiles(archive, pages);
  yield* redirectFiles(archive);
  yield* writeQuotationIndex(archive);
}

function listPages(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replace(/\\/g, '/'))
    .filter((path) => path.endsWith('.html') && path !== '404.html')
    .sort();
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function replaceFolder(made: string, out: string, old: string): void {
  const hadOne = existsSync(out);
  if (hadOne) renameSync(out, old);
  try {
    renameSync(made, out);
  } catch (error) {
    if (hadOne) renameSync(old, out);
    throw error;
  }
}
