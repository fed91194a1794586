import { paginate, type ListPage } from './paginate.ts';

/** A group on a page of a long list: perhaps only a part of it. */
export interface GroupOnPage<G, T> {
  readonly group: G;
  readonly items: readonly T[];
  /** Whether it began on an earlier page. */
  readonly isGoingOn: boolean;
}

/** Divides groups over pages of `size` items; a group that is cut goes on on the next page. */
export function cutGroups<G, T>(
  groups: readonly G[],
  itemsOf: (group: G) => readonly T[],
  first: string,
  size: number,
): ListPage<GroupOnPage<G, T>>[] {
  const flat = groups.flatMap((group) =>
    itemsOf(group).map((item, i) => ({ group, item, isFirst: i === 0 })),
  );
  return paginate(flat, first, size).map((page) => ({
    ...page,
    items: [...Map.groupBy(page.items, ({ group }) => group)].map(([group, items]) => ({
      group,
      items: items.map(({ item }) => item),
      isGoingOn: !items[0]!.isFirst,
    })),
  }));
}

/** The address within its page of the group that begins under a key. */
export function anchorOf(key: string): string {
  return /^\d/.test(key) ? `m${key}` : key.length === 1 ? `letter-${key}` : key;
}

/** Where groups begin, by the keys that each has; of several with one key, the first. */
export function targetsOf<G, T>(
  pages: readonly ListPage<GroupOnPage<G, T>>[],
  keysOf: (group: G) => readonly string[],
): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const { url, items } of pages) {
    for (const { group, isGoingOn } of items) {
      const [own] = keysOf(group);
      if (isGoingOn || own === undefined) continue;
      for (const key of keysOf(group)) if (!targets.has(key)) targets.set(key, `${url}#${anchorOf(own)}`);
    }
  }
  return targets;
}
