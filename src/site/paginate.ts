import { pageOfList } from './links.ts';

/** One page of a long list. */
export interface ListPage<T> {
  /** From the site's root. */
  readonly url: string;
  /** From 1. */
  readonly number: number;
  readonly items: readonly T[];
  /** Place of the page's first item in the list, from 0. */
  readonly start: number;
  readonly total: number;
  /** Addresses of all pages, this one among them. */
  readonly urls: readonly string[];
}

/**
 * Divides a list into pages of `size`; an empty list has one page.
 *
 * A last page of less than a quarter is joined to the one before it.
 * @param first address of the first page, from the site's root.
 */
export function paginate<T>(items: readonly T[], first: string, size: number): ListPage<T>[] {
  const full = Math.floor(items.length / size);
  const rest = items.length % size;
  const count = Math.max(1, full + (rest * 4 >= size || full === 0 ? Math.ceil(rest / size) : 0));
  const urls = Array.from({ length: count }, (_, i) => pageOfList(first, i + 1));
  return urls.map((url, i) => ({
    url,
    number: i + 1,
    items: items.slice(i * size, i === count - 1 ? undefined : (i + 1) * size),
    start: i * size,
    total: items.length,
    urls,
  }));
}

/** The numbers of pages to offer beside `current`: the first, the last and those near it; `undefined` where some are left out. */
export function pageNumbers(current: number, count: number): (number | undefined)[] {
  const near = Array.from({ length: count }, (_, i) => i + 1).filter(
    (number) => number === 1 || number === count || Math.abs(number - current) <= 2,
  );
  return near.flatMap((number, i) => (i > 0 && number - near[i - 1]! > 1 ? [undefined, number] : [number]));
}
