import { addressOf } from '../find-file.ts';
import type { Edition, EditionFile } from '../types.ts';
import type { Store } from './store.ts';

/** How many files are asked for at a time. */
const AT_ONCE = 6;

/** A file came, but not as the edition lists it: the site was built anew meanwhile, or the host alters files. */
export class AlteredFile extends Error {
  readonly path: string;
  constructor(path: string) {
    super(`${path} is not as the edition lists it`);
    this.path = path;
  }
}

/** What a download needs. */
export interface Download {
  readonly store: Store;
  readonly edition: Edition;
  /** The edition that is here, whose files are taken where they are the same. */
  readonly earlier: Edition | undefined;
  readonly root: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly signal: AbortSignal;
  /** Is told each time how many bytes of the edition are here. */
  readonly onBytes: (bytesHere: number) => void;
}

/**
 * Brings an edition onto the device, beside what is there; files that came earlier are not asked for again. Each is
 * held against its SHA-256 before it counts. The edition is sealed only when all are here.
 *
 * @throws AlteredFile; TypeError where the network fails; the reason of `signal` when that is aborted.
 */
export async function downloadEdition(download: Download): Promise<void> {
  const { store, edition, onBytes } = download;
  const here = await store.listFiles(edition.id);
  const sameAsEarlier = new Map(download.earlier?.files.map(([path, , sha256]) => [path, sha256]));
  const missing = edition.files.filter(([path]) => !here.has(path)).values();
  let bytesHere = edition.files.reduce((sum, [path, bytes]) => sum + (here.has(path) ? bytes : 0), 0);
  onBytes(bytesHere);
  const take = async () => {
    for (const file of missing) {
      download.signal.throwIfAborted();
      const isHere = sameAsEarlier.get(file[0]) === file[2];
      const content = (isHere && (await readEarlier(download, file))) || (await fetchFile(download, file));
      await store.writeFile(edition.id, file, content);
      onBytes((bytesHere += file[1]));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, take));
  await store.sealEdition(edition);
}

async function readEarlier(
  { store, earlier }: Download,
  [path]: EditionFile,
): Promise<ArrayBuffer | undefined> {
  return (await store.readFile(earlier!.id, path))?.arrayBuffer();
}

async function fetchFile({ root, fetch, signal }: Download, file: EditionFile): Promise<ArrayBuffer> {
  const [path, bytes, sha256] = file;
  // The browser may hold an older copy of the file than the list knows.
  const response = await fetch(root + addressOf(path), { cache: 'no-cache', signal });
  if (response.status >= 500 || response.status === 429) throw new TypeError(`${path}: ${response.status}`);
  if (!response.ok && path !== '404.html') throw new AlteredFile(path);
  const content = await response.arrayBuffer();
  if (content.byteLength !== bytes || (await digest(content)) !== sha256) throw new AlteredFile(path);
  return content;
}

async function digest(content: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
