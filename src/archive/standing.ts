import type { Status } from '../model/index.ts';
import type { Stored } from './read.ts';

/** The fields by which a record stands or not. */
export interface Standing {
  readonly status: Status;
  readonly mergedInto?: string | undefined;
}

/** The records of one kind by what became of them. */
export interface Sorted<T> {
  /** Neither dropped nor merged. */
  readonly inForce: readonly Stored<T>[];
  readonly dropped: readonly Stored<T>[];
  /** Records that another took in, with the id of the one in force at the end of the way. */
  readonly merged: readonly { readonly stored: Stored<T>; readonly into: string }[];
}

/** Sorts records by what became of them; one merged into nothing, or into itself by a detour, counts as dropped. */
export function sortByStanding<T extends Standing>(records: readonly Stored<T>[]): Sorted<T> {
  const inForce = records.filter(({ record }) => record.status !== 'dropped' && record.status !== 'merged');
  const ids = new Set(inForce.map(({ id }) => id));
  const next = new Map(records.map(({ id, record }) => [id, record.mergedInto]));
  const merged = records
    .filter(({ record }) => record.status === 'merged')
    .flatMap((stored) => {
      const into = followMerges(stored.id, next, ids);
      return into === undefined ? [] : [{ stored, into }];
    });
  const kept = new Set([...inForce, ...merged.map(({ stored }) => stored)]);
  return { inForce, merged, dropped: records.filter((stored) => !kept.has(stored)) };
}

function followMerges(
  id: string,
  next: ReadonlyMap<string, string | undefined>,
  ids: ReadonlySet<string>,
): string | undefined {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = next.get(at)) {
    if (ids.has(at)) return at;
    seen.add(at);
  }
  return undefined;
}

/** Ids of the proposals in force that nobody has changed: what the texts say now goes before what they said then. */
export function listUntouched<T extends Standing>(inForce: readonly Stored<T>[]): Set<string> {
  const untouched = inForce.filter(
    ({ record, isEdited }) => record.status === 'proposed' && isEdited === false,
  );
  return new Set(untouched.map(({ id }) => id));
}
