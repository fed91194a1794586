import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { linkArchive, readArchive } from '../../src/archive/index.ts';
import { renderSite } from '../../scripts/steps/render.ts';
import { writeFixture } from '../site/fixture.ts';

/** A site that test files share. */
export interface Shared {
  readonly dir: string;
  /** Removes it, unless others of the same run may still want it. */
  readonly release: () => void;
}

/**
 * Builds a site once a run: the first test file that asks builds it in the run's folder (`CHANCERY_TEST_RUN`, which
 * `npm test` makes and removes), the others wait for it. Outside of a run each builds its own.
 */
export async function buildOnce(name: string, build: (work: string) => Promise<void>): Promise<Shared> {
  const run = process.env['CHANCERY_TEST_RUN'];
  if (run === undefined) {
    const work = mkdtempSync(join(tmpdir(), `chancery-${name}-`));
    await build(work);
    return { dir: join(work, 'site'), release: () => rmSync(work, { recursive: true, force: true }) };
  }
  const work = join(run, name);
  if (claim(work)) await settle(work, () => build(work));
  else while (!existsSync(join(work, 'settled'))) await setTimeout(100);
  if (!existsSync(join(work, 'site'))) throw new Error(`the site of ${name} could not be built`);
  return { dir: join(work, 'site'), release: () => {} };
}

/** The site of the invented archive. */
export function buildFixture(): Promise<Shared> {
  return buildOnce('fixture', async (work) => {
    const archiveDir = join(work, 'archive');
    writeFixture(archiveDir);
    await renderSite(archiveDir, linkArchive(readArchive(archiveDir)), join(work, 'site'));
  });
}

function claim(work: string): boolean {
  try {
    mkdirSync(work);
    return true;
  } catch {
    return false;
  }
}

async function settle(work: string, build: () => Promise<void>): Promise<void> {
  try {
    await build();
  } finally {
    writeFileSync(join(work, 'settled'), '');
  }
}
