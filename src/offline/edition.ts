import { createHash } from 'node:crypto';
import type { Edition, EditionFile } from './types.ts';

/**
 * Files of a built site that a reader's device does without: settings of hosts, the keeping itself, and volumes of the
 * search index, whose parts are kept one by one.
 */
const NOT_KEPT = /^(?:_headers|\.nojekyll|sw\.js|offline\/.*|search\/[0-9a-f]+\/volume-\d+\.js)$/;

/** Whether a file of the site belongs to what a device keeps. */
export function isKept(path: string): boolean {
  return !NOT_KEPT.test(path);
}

/** A file as an edition lists it. */
export function describeFile(path: string, content: Uint8Array): EditionFile {
  return [path, content.byteLength, createHash('sha256').update(content).digest('hex')];
}

/**
 * The list of everything one build of a site holds. The same files give the same id, in whatever order they come.
 *
 * @throws when two files have one path.
 */
export function makeEdition(given: readonly EditionFile[]): Edition {
  const files = [...given].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  files.forEach(([path], i) => {
    if (path === files[i - 1]?.[0]) throw new Error(`two files of the site have the path ${path}`);
  });
  const id = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
  return { id, bytes: files.reduce((sum, [, bytes]) => sum + bytes, 0), files };
}
