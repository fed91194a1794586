import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkLinks,
  linkArchive,
  readArchive,
  showPath,
  sourcesDir,
  type Archive,
} from '../../src/archive/index.ts';
import { proveLedger } from '../../src/normalize/index.ts';
import type { Problem } from '../../src/model/index.ts';

/** Checks schemas, ledgers against the sources' bytes, and links; collects every problem. */
export function checkArchive(dir: string): { archive: Archive; problems: Problem[] } {
  const stored = readArchive(dir);
  const archive = linkArchive(stored);
  const root = sourcesDir(dir);
  const ledgers = stored.entries.flatMap((entry) => {
    const source = entry.matter.source && join(root, entry.matter.source.file);
    return source && existsSync(source)
      ? proveLedger(readFileSync(source), entry, entry.file, showPath(source))
      : [];
  });
  return { archive, problems: [...stored.problems, ...ledgers, ...checkLinks(stored, archive)] };
}
