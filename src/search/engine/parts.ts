/** Brings a part of the index by its name. Rejects, naming the file, when it does not come. */
export type LoadPart = (name: string) => Promise<unknown>;

/** Parts that are here, each read when it is wanted. */
export type Volume = ReadonlyMap<string, () => unknown>;

/** Where the index is brought from. */
export interface Source {
  readonly part: LoadPart;
  readonly volume: (name: string) => Promise<Volume>;
}

/** Where a part lies, relative to the site's root. */
export function pathOfPart(name: string, folder: string | undefined): string {
  return `search/${folder === undefined ? '' : `${folder}/`}${name}.js`;
}

/** Remembers parts that have come, by themselves or in volumes; those that failed are asked for again. */
export class PartStore {
  readonly #source: Source;
  readonly #parts = new Map<string, Promise<unknown>>();
  readonly #unread = new Map<string, () => unknown>();

  constructor(source: Source) {
    this.#source = source;
  }

  readonly load: LoadPart = (name) => {
    const known = this.#parts.get(name);
    if (known) return known;
    const read = this.#unread.get(name);
    const coming = read ? Promise.resolve(read()) : this.#source.part(name);
    this.#unread.delete(name);
    this.#parts.set(name, coming);
    coming.catch(() => this.#parts.delete(name));
    return coming;
  };

  /** Brings all parts of a volume. */
  async bring(name: string): Promise<void> {
    for (const [part, read] of await this.#source.volume(name))
      if (!this.#parts.has(part)) this.#unread.set(part, read);
  }
}
