import { rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { findBrowser } from '../tests/browser/browser.ts';
import { checkArchive } from './steps/check.ts';
import { makeCommand, runCommand } from './steps/command.ts';
import { generateArchive } from './steps/generate.ts';
import { measureShifts } from './steps/layout-shift.ts';
import { normalizeArchive } from './steps/normalize.ts';
import { renderSite } from './steps/render.ts';

const options = makeCommand(
  'bench:scale',
  'Builds an archive of invented articles; prints time for each step, peak memory, weight of pages and layout shift.',
)
  .option('--articles <number>', 'how many', '1000')
  .parse()
  .opts<{ articles: string }>();

await runCommand(async () => {
  const work = mkdtempSync(join(tmpdir(), 'chancery-scale-'));
  try {
    let last = performance.now();
    const tell = (step: string) => {
      const now = performance.now();
      const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
      console.log(`${step.padEnd(10)} ${((now - last) / 1000).toFixed(1).padStart(7)} s   peak ${peakMb} MB`);
      last = performance.now();
    };
    generateArchive(work, Number(options.articles));
    tell('generate');
    normalizeArchive(work);
    tell('normalize');
    const { archive } = checkArchive(work);
    tell('check');
    const { firstView, script } = await renderSite(work, archive, join(work, 'site'));
    tell('render');
    console.log(`heaviest   ${firstView} bytes of HTML and CSS of an article, ${script} bytes of scripts`);
    if (!findBrowser()) return true;
    const shifts = await measureShifts(join(work, 'site'));
    const most = shifts.reduce((a, b) => (b.shift > a.shift ? b : a));
    console.log(
      `shift      ${most.shift} at most, of ${shifts.length} views with late fonts (${most.page}, ${most.width} px)`,
    );
    return most.shift === 0;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});
