type Listed = readonly { readonly id: string }[];

const positionsOf = new WeakMap<Listed, Map<string, number>>();
/** Where each stands in a list that does not change, by id. */
export function positions(list: Listed): ReadonlyMap<string, number> {
  let found = positionsOf.get(list);
  if (!found) positionsOf.set(list, (found = new Map(list.map(({ id }, at) => [id, at]))));
  return found;
}
