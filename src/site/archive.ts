import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { linkArchive, readArchive, type Archive } from '../archive/index.ts';
import { chooseInterface, type Interface } from './interface.ts';
import { speak } from './words/index.ts';

/** The folder of the archive that the site is made of. */
export const archiveDir = resolve(process.env['CHANCERY_ARCHIVE'] ?? 'content');

let linked: { readonly state: string; readonly archive: Archive } | undefined;

/** The linked archive, read once; under `npm run dev` read again when a file of it has changed. */
export function getArchive(): Archive {
  const state = import.meta.env.DEV ? stateOf(archiveDir) : 'built';
  if (linked?.state !== state) {
    linked = { state, archive: linkArchive(readArchive(archiveDir)) };
    speak(getInterface().language);
  }
  return linked.archive;
}

/** The language and direction of the interface. */
export function getInterface(): Interface {
  return chooseInterface((linked?.archive ?? getArchive()).settings);
}

/** When what was changed last was changed, and how many files there are. */
function stateOf(dir: string): string {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  const changed = files.map((name) => statSync(join(dir, name)).mtimeMs);
  return `${files.length} ${Math.max(...changed)}`;
}
