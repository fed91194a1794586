import type { Edition, EditionNote, Progress, Request as Asked, Shelf, Trouble } from '../types.ts';
import { AlteredFile, downloadEdition } from './download.ts';
import type { WorkerScope } from './scope.ts';
import type { Store } from './store.ts';

/** How often a download begins anew because the site was built meanwhile, before that is called an alteration. */
const MOST_TRIES = 3;

const PAUSED = 'paused';

/** Keeps an archive on the device: fetches editions beside what is there, swaps them whole, removes them. */
export class Keeper {
  readonly #scope: WorkerScope;
  readonly #store: Store;
  readonly #root: string;
  #running: Promise<void> | undefined;
  #isAskedAgain = false;
  #abort = new AbortController();
  #coming: Progress['coming'];
  #trouble: Pick<Progress, 'trouble' | 'file'> = {};
  /** The edition that each page came from, as far as this worker saw it open. */
  readonly servedFrom = new Map<string, string>();

  constructor(scope: WorkerScope, store: Store) {
    this.#scope = scope;
    this.#store = store;
    this.#root = scope.registration.scope;
  }

  /** Does what a page asks; settles when that is done. */
  async answer(asked: Asked): Promise<void> {
    if (asked === 'keep') await this.#store.writeShelf({ isWanted: true, isPaused: false });
    if (asked === 'pause') await this.#pause();
    if (asked === 'remove') await this.#remove();
    await this.#tell();
    if (asked === 'keep' || asked === 'check') await this.check();
  }

  /** Looks for a newer edition, or goes on with the one on its way; nothing unless the reader wants it. */
  async check(): Promise<void> {
    const { isWanted, isPaused } = await this.#store.readShelf();
    if (!isWanted || isPaused) return;
    this.#isAskedAgain = this.#running !== undefined;
    await (this.#running ??= this.#fetchWhileAsked().finally(() => (this.#running = undefined)));
  }

  /** Who asks while a look is under way may know of an edition that it came too early for: it looks once more. */
  async #fetchWhileAsked(): Promise<void> {
    do {
      this.#isAskedAgain = false;
      await this.#fetchLatest();
    } while (this.#isAskedAgain && !this.#abort.signal.aborted);
  }

  async #pause(): Promise<void> {
    this.#abort.abort(PAUSED);
    await this.#running;
    await this.#store.writeShelf({ isPaused: true, coming: this.#coming });
  }

  async #remove(): Promise<void> {
    this.#abort.abort(PAUSED);
    await this.#running;
    await this.#store.clear();
    this.#coming = undefined;
    this.#trouble = {};
  }

  async #fetchLatest(): Promise<void> {
    this.#abort = new AbortController();
    this.#trouble = {};
    try {
      for (let tries = 1; !(await this.#fetchOnce(tries)); tries++);
    } catch (error) {
      if (!this.#abort.signal.aborted) this.#trouble = describeTrouble(error);
    }
    await this.#tell();
  }

  /** @returns false when the site was built anew meanwhile. */
  async #fetchOnce(tries: number): Promise<boolean> {
    const { signal } = this.#abort;
    const { kept } = await this.#store.readShelf();
    const latest = (await this.#fetchJson('offline/latest.json')) as EditionNote;
    if (latest.id === kept?.id) return true;
    const edition = (await this.#fetchJson('offline/edition.json')) as Edition;
    const note = { id: edition.id, bytes: edition.bytes, files: edition.files.length };
    await this.#dropStale(edition.id);
    const fetch = (url: string, init: RequestInit) => this.#scope.fetch(url, init);
    const earlier = kept && (await this.#store.readEdition(kept.id))?.edition;
    const onBytes = (bytesHere: number) => this.#show({ ...note, bytesHere });
    try {
      const given = { store: this.#store, edition, earlier, root: this.#root, signal, onBytes };
      await downloadEdition({ ...given, fetch });
    } catch (error) {
      if (!(error instanceof AlteredFile) || tries === MOST_TRIES) throw error;
      if (((await this.#fetchJson('offline/latest.json')) as EditionNote).id === edition.id) throw error;
      return false;
    }
    await this.#swap(note);
    return true;
  }

  /** From now on pages come from the new edition; those that are open go on with theirs until they are left. */
  async #swap(note: EditionNote): Promise<void> {
    const { kept, pinned } = await this.#store.readShelf();
    const open = await this.#openPages();
    const ids = [...new Set([...open, ...this.servedFrom.keys()])];
    const before: [string, string][] = kept
      ? ids.map((id) => [id, pinned[id] ?? this.servedFrom.get(id) ?? kept.id])
      : [];
    this.servedFrom.clear();
    this.#coming = undefined;
    await this.#store.writeShelf({ kept: note, coming: undefined, pinned: Object.fromEntries(before) });
    await this.#dropStale();
  }

  /** Forgets pages that were left, and editions that nobody reads any more. */
  async dropLeft(): Promise<void> {
    const { pinned } = await this.#store.readShelf();
    if (Object.keys(pinned).length === 0) return;
    const open = await this.#openPages();
    const left = Object.entries(pinned).filter(([client]) => open.has(client) || this.servedFrom.has(client));
    if (left.length === Object.keys(pinned).length) return;
    await this.#store.writeShelf({ pinned: Object.fromEntries(left) });
    await this.#dropStale(this.#coming?.id);
  }

  async #dropStale(coming?: string): Promise<void> {
    const { kept, pinned }: Shelf = await this.#store.readShelf();
    const needed = [kept?.id, coming, ...Object.values(pinned)].filter((id) => id !== undefined);
    await this.#store.dropOthers(new Set(needed));
  }

  async #openPages(): Promise<Set<string>> {
    const open = await this.#scope.clients.matchAll({ includeUncontrolled: true, type: 'all' });
    return new Set(open.map(({ id }) => id));
  }

  async #fetchJson(path: string): Promise<unknown> {
    const response = await this.#scope.fetch(this.#root + path, {
      cache: 'no-store',
      signal: this.#abort.signal,
    });
    if (!response.ok) throw new TypeError(`${path}: ${response.status}`);
    return response.json();
  }

  /** Tells pages of progress, a hundred times in a download at most. */
  #show(coming: NonNullable<Progress['coming']>): void {
    const percent = (of: Progress['coming']) => of && Math.floor((100 * of.bytesHere) / of.bytes);
    const isNews = this.#coming?.id !== coming.id || percent(this.#coming) !== percent(coming);
    this.#coming = coming;
    if (isNews) void this.#tell();
  }

  async #tell(): Promise<void> {
    const { isWanted, isPaused, kept, coming } = await this.#store.readShelf();
    const progress: Progress = { isWanted, isPaused, kept, coming: this.#coming ?? coming, ...this.#trouble };
    for (const client of await this.#scope.clients.matchAll({ includeUncontrolled: true, type: 'all' }))
      client.postMessage(progress);
  }
}

function describeTrouble(error: unknown): { trouble: Trouble; file?: string } {
  if (error instanceof AlteredFile) return { trouble: 'altered', file: error.path };
  const isRoom = error instanceof DOMException && error.name === 'QuotaExceededError';
  return { trouble: isRoom ? 'room' : 'network' };
}
