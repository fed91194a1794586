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
