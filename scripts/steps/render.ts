import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import type { Archive } from '../../src/archive/index.ts';
import { buildSearchClient, indexSite, writeQuotationIndex } from '../../src/search/index.ts';
import { projectDir } from './command.ts';

/**
 * Renders and indexes the site beside `out`, then puts it in its place whole: when anything fails, `out` stays as it was.
 */
export async function renderSite(archiveDir: string, archive: Archive, out: string): Promise<void> {
  mkdirSync(dirname(out), { recursive: true });
  const work = mkdtempSync(join(dirname(out), '.chancery-'));
  const site = join(work, 'site');
  try {
    process.env['CHANCERY_ARCHIVE'] = archiveDir;
    await build({ root: projectDir, outDir: site, cacheDir: join(work, 'cache'), logLevel: 'warn' });
    for (const [path, text] of writeQuotationIndex(archive)) write(join(site, path), text);
    await buildSearchClient(join(site, 'assets/search.js'));
    await indexSite(site);
    replaceFolder(site, out, join(work, 'old'));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
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
