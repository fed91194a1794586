import { AUTHORITY_KINDS, compareText, type AuthorityKind, type AuthorityRecord } from '../model/index.ts';
import type { StoredArchive } from './read.ts';
import { sortByStanding } from './standing.ts';
import type { Redirect } from './types.ts';

/** The addresses of merged records, with those that they lead to; by old address. */
export function listRedirects(stored: StoredArchive): Redirect[] {
  return (Object.keys(AUTHORITY_KINDS) as AuthorityKind[])
    .flatMap((kind) => {
      const { inForce, merged } = sortByStanding<AuthorityRecord>(stored[kind]);
      const names = new Map(inForce.map(({ id, record }) => [id, record.name]));
      return merged.map(({ stored: { id }, into }) => ({
        from: `${kind}/${id}.html`,
        to: `${kind}/${into}.html`,
        name: names.get(into)!,
      }));
    })
    .sort((a, b) => compareText(a.from, b.from));
}
