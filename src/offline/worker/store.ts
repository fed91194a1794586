import { addressOf } from '../find-file.ts';
import { mediaType } from '../media-type.ts';
import { SECURITY_HEADERS } from '../policy.ts';
import type { Edition, EditionFile, Shelf } from '../types.ts';

/** An edition that is here whole. */
export interface KeptEdition {
  readonly edition: Edition;
  readonly paths: ReadonlySet<string>;
}

const EMPTY: Shelf = { isWanted: false, isPaused: false, pinned: {} };

/**
 * What a device keeps of one archive, in the browser's caches: one cache an edition, and one for what is remembered.
 * Archives of one host do not see each other's. An edition's own list is put in last: without it, it is not whole.
 */
export class Store {
  readonly #caches: CacheStorage;
  readonly #root: string;
  readonly #editions = new Map<string, Promise<KeptEdition | undefined>>();
  #shelf: Shelf | undefined;

  /** @param root address of the site, with its final slash. */
  constructor(caches: CacheStorage, root: string) {
    this.#caches = caches;
    this.#root = root;
  }

  async readShelf(): Promise<Shelf> {
    if (this.#shelf) return this.#shelf;
    const stored = await (await this.#caches.open(this.#name('shelf'))).match(this.#url('offline/shelf'));
    return (this.#shelf ??= stored ? ((await stored.json()) as Shelf) : EMPTY);
  }

  async writeShelf(change: Partial<Shelf>): Promise<void> {
    this.#shelf = { ...(await this.readShelf()), ...change };
    const cache = await this.#caches.open(this.#name('shelf'));
    await cache.put(this.#url('offline/shelf'), new Response(JSON.stringify(this.#shelf)));
  }

  /** An edition, if it is here whole. */
  readEdition(id: string): Promise<KeptEdition | undefined> {
    const known = this.#editions.get(id) ?? this.#loadEdition(id);
    this.#editions.set(id, known);
    return known;
  }

  /** Declares an edition whole: all its files are here. */
  async sealEdition(edition: Edition): Promise<void> {
    const cache = await this.#open(edition.id);
    await cache.put(this.#url('offline/edition.json'), new Response(JSON.stringify(edition)));
    this.#editions.delete(edition.id);
  }

  /** Paths of the files of an edition that are here. */
  async listFiles(id: string): Promise<Set<string>> {
    const keys = await (await this.#open(id)).keys();
    return new Set(keys.map(({ url }) => decodeURIComponent(url.slice(this.#root.length))));
  }

  async readFile(id: string, path: string): Promise<Response | undefined> {
    return (await this.#open(id)).match(this.#url(addressOf(path)));
  }

  /** Keeps a file with the headers that a host should send. */
  async writeFile(id: string, [path]: EditionFile, content: ArrayBuffer): Promise<void> {
    const headers = { ...SECURITY_HEADERS, 'Content-Type': mediaType(path) };
    await (await this.#open(id)).put(this.#url(addressOf(path)), new Response(content, { headers }));
  }

  /** Removes every edition but those named. */
  async dropOthers(ids: ReadonlySet<string>): Promise<void> {
    const prefix = this.#name('edition ');
    for (const name of await this.#caches.keys()) {
      if (name.startsWith(prefix) && !ids.has(name.slice(prefix.length))) await this.#caches.delete(name);
    }
    for (const id of this.#editions.keys()) if (!ids.has(id)) this.#editions.delete(id);
  }

  /** Removes all of this archive from the device. */
  async clear(): Promise<void> {
    await this.#caches.delete(this.#name('shelf'));
    this.#shelf = EMPTY;
    await this.dropOthers(new Set());
  }

  async #loadEdition(id: string): Promise<KeptEdition | undefined> {
    const stored = await (await this.#open(id)).match(this.#url('offline/edition.json'));
    if (!stored) return undefined;
    const edition = (await stored.json()) as Edition;
    return { edition, paths: new Set(edition.files.map(([path]) => path)) };
  }

  #open(id: string): Promise<Cache> {
    return this.#caches.open(this.#name(`edition ${id}`));
  }

  #name(rest: string): string {
    return `chancery ${this.#root} ${rest}`;
  }

  #url(address: string): string {
    return this.#root + address;
  }
}
