import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { PlannedEntry } from './plan.ts';

/**
 * Writes the planned entries that are new or renewed into `articles/`; each file appears whole or not at all.
 *
 * @throws the file system's error, when the folder cannot be written to.
 */
export function writeEntries(dir: string, planned: readonly PlannedEntry[]): void {
  const due = planned.filter(({ status }) => status === 'new' || status === 'renewed');
  if (due.length > 0) mkdirSync(join(dir, 'articles'), { recursive: true });
  for (const { id, text } of due)
    writeFileAtomic.sync(join(dir, 'articles', `${id!}.md`), text!, { fsync: false });
}
