import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../tests/browser/browser.ts';
import { makeCommand, runCommand } from './steps/command.ts';
import { inventArchive } from './steps/search-bench/corpus.ts';
import { measureExactness } from './steps/search-bench/exactness.ts';
import { LINES, serveOver } from './steps/search-bench/line.ts';
import { measure } from './steps/search-bench/measure.ts';
import { listQueries } from './steps/search-bench/queries.ts';
import { makeSites, RIVALS } from './steps/search-bench/sites.ts';
import { printTable } from './steps/search-bench/table.ts';

const options = makeCommand(
  'bench:search',
  'Holds the quotation search against Pagefind’s interface and MiniSearch in a browser: exactness, bytes, time.',
)
  .option('--articles <number>', 'how many, of eight quotations each', '10000')
  .parse()
  .opts<{ articles: string }>();

await runCommand(async () => {
  const work = mkdtempSync(join(tmpdir(), 'chancery-search-bench-'));
  const browser = await launch();
  try {
    const archive = inventArchive(Number(options.articles));
    await makeSites(archive, work, RIVALS);
    const queries = listQueries(archive);
    for (const line of LINES) {
      const rows = [];
      for (const rival of RIVALS) {
        const server = await serveOver(join(work, rival), line);
        rows.push({ rival, ...(await measure(browser, server, rival, line, queries)) });
        server.close();
      }
      console.log(`\n${line.name}\n${printTable(rows)}`);
    }
    const rows = [];
    for (const rival of RIVALS) {
      const server = await serveOver(join(work, rival), LINES[0]!);
      rows.push({ rival, ...(await measureExactness(browser, server, rival, archive)) });
      server.close();
    }
    console.log(`\nphrases\n${printTable(rows)}`);
    return true;
  } finally {
    await browser.close();
    rmSync(work, { recursive: true, force: true });
  }
});
