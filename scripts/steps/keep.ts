import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeFile, headersFile, isKept, makeEdition, type EditionNote } from '../../src/offline/index.ts';
import { bundleScript } from './bundle.ts';

/**
 * Makes a built site one that hosts serve well and readers can keep on a device: settings for hosts, the worker that
 * keeps it, and the list of its files. Comes last, when everything else is in `site`.
 */
export async function makeKeepable(site: string): Promise<void> {
  writeFileSync(join(site, '_headers'), headersFile());
  writeFileSync(join(site, '.nojekyll'), '');
  await bundleScript('src/offline/worker/main.ts', join(site, 'sw.js'));
  await bundleScript('src/offline/client/main.ts', join(site, 'assets/keep.js'));
  const files = listFiles(site)
    .filter(isKept)
    .map((path) => describeFile(path, readFileSync(join(site, path))));
  const edition = makeEdition(files);
  const note: EditionNote = { id: edition.id, bytes: edition.bytes, files: edition.files.length };
  mkdirSync(join(site, 'offline'), { recursive: true });
  writeFileSync(join(site, 'offline/edition.json'), JSON.stringify(edition));
  writeFileSync(join(site, 'offline/latest.json'), JSON.stringify(note));
}

function listFiles(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(site.length + 1)
        .replaceAll('\\', '/'),
    );
}
