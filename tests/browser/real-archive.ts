import { chmodSync, cpSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkArchive } from '../../scripts/steps/check.ts';
import { projectDir } from '../../scripts/steps/command.ts';
import { normalizeArchive } from '../../scripts/steps/normalize.ts';
import type { Archive } from '../../src/archive/index.ts';

/** The real articles, where they are at hand. */
export const SHARED = join(projectDir, '../shared/archive');

/** Makes an archive of the real articles in a folder. */
export function normalizeShared(work: string): Archive {
  cpSync(SHARED, work, { recursive: true });
  for (const path of readdirSync(work, { recursive: true, encoding: 'utf8' })) {
    const whole = join(work, path);
    chmodSync(whole, statSync(whole).isDirectory() ? 0o755 : 0o644);
  }
  normalizeArchive(work);
  return checkArchive(work).archive;
}
