import { slugify } from '../model/index.ts';
import type { StoredEntry } from './read.ts';

/** An entry to be shown, with the digest whose place it took. */
export interface Placed {
  readonly entry: StoredEntry;
  readonly digest?: StoredEntry | undefined;
}

/**
 * Puts the full text of a report in the place of its digest: it takes the digest's id, and so its address,
 * and the digest stays as its abstract. They belong together when title, outlet and date agree; an outlet or
 * a date that one of them does not state agrees with any.
 */
export function placeReports(entries: readonly StoredEntry[]): Placed[] {
  const reports = new Map<string, StoredEntry[]>();
  for (const entry of entries) {
    if (entry.matter.kind === 'digest' || entry.matter.titleSupplied) continue;
    const title = slugify(entry.matter.title);
    const same = reports.get(title);
    if (same) same.push(entry);
    else reports.set(title, [entry]);
  }
  const digestOf = new Map<StoredEntry, StoredEntry>();
  for (const digest of entries) {
    const about = digest.matter.kind === 'digest' ? digest.matter.digestOf : undefined;
    const found =
      about && (reports.get(slugify(about.title)) ?? []).filter(({ matter }) => agree(about, matter));
    if (found?.length === 1 && !digestOf.has(found[0]!)) digestOf.set(found[0]!, digest);
  }
  const placed = new Set(digestOf.values());
  return entries
    .filter((entry) => !placed.has(entry))
    .map((entry) => {
      const digest = digestOf.get(entry);
      return digest ? { entry: { ...entry, id: digest.id }, digest } : { entry };
    });
}

interface Publication {
  readonly outlet?: string | undefined;
  readonly published?: string | undefined;
}

function agree(a: Publication, b: Publication): boolean {
  const isSame = (x: string | undefined, y: string | undefined) => !x || !y || slugify(x) === slugify(y);
  return isSame(a.outlet, b.outlet) && isSame(a.published, b.published);
}
