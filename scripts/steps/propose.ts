import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Archive } from '../../src/archive/index.ts';
import { listProposals, planProposals, type PlannedProposal } from '../../src/records/index.ts';

/**
 * Writes down the records that the texts suggest: each once, marked as proposed, and never over a file that a person
 * has made or changed.
 */
export function writeProposals(dir: string, archive: Archive): PlannedProposal[] {
  const planned = planProposals(listProposals(archive), (path) => {
    const file = join(dir, path);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  });
  writeRecordFiles(
    dir,
    planned.map(({ path, text }) => ({ path, after: text })),
  );
  return planned;
}

/** Writes files of records; each appears whole or not at all. */
export function writeRecordFiles(
  dir: string,
  files: readonly { readonly path: string; readonly after: string }[],
): void {
  for (const { path, after } of files) {
    const file = join(dir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileAtomic.sync(file, after, { fsync: false });
  }
}
