import type { Facet, PackedFacet } from '../format.ts';

/** Numbers things in the order in which they are first met. */
export class Table<T> {
  readonly list: T[] = [];
  readonly #positions = new Map<string, number>();

  /** The position of what `key` names; -1 when there is no key. */
  place(key: string | undefined, make: (key: string) => T): number {
    if (key === undefined) return -1;
    const known = this.#positions.get(key);
    if (known !== undefined) return known;
    this.#positions.set(key, this.list.length);
    return this.list.push(make(key)) - 1;
  }
}

/** A facet in transport. */
export function packFacet({ key, name, hasPage, date }: Facet): PackedFacet {
  return date === undefined ? [key, name, hasPage ? 1 : 0] : [key, name, hasPage ? 1 : 0, date];
}
