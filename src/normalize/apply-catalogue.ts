import type { CatalogueItem, EntryMatter, Evidence } from '../model/index.ts';

/**
 * Gives an entry what the archivist knows about its source: it wins over what the file states and over what
 * follows from it, and each value says so in its evidence.
 */
export function applyCatalogue(matter: EntryMatter, item: CatalogueItem | undefined): EntryMatter {
  if (item === undefined) return matter;
  const { note = 'Given by the archive’s catalogue.' } = item;
  const given = Object.entries(item).filter(
    ([field, value]) => !['file', 'note'].includes(field) && value !== undefined,
  );
  const fields = new Set(given.map(([field]) => field));
  const evidence = [...fields].map((field): Evidence => ({ field, basis: 'catalogue', note }));
  return {
    ...matter,
    ...Object.fromEntries(given),
    titleSupplied: matter.titleSupplied && !fields.has('title'),
    evidence: [...matter.evidence.filter(({ field }) => !fields.has(field)), ...evidence],
  };
}
