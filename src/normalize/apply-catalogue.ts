import type { CatalogueItem, EntryMatter, Evidence } from '../model/index.ts';

/**
 * Gives an entry what the archivist knows about its source: it wins over what the file states and over what
 * follows from it, and each value says so in its evidence.
 */
export function applyCatalogue(matter: EntryMatter, item: CatalogueItem | undefined): EntryMatter {
  if (item === undefined) return matter;
  const { file: _, note = 'Given by the archive’s catalogue.', ...values } = item;
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  const fields = new Set(given.map(([field]) => field));
  const evidence = [...fields].map((field): Evidence => ({ field, basis: 'catalogue', note }));
  return {
    ...matter,
    ...Object.fromEntries(given),
    titleSupplied: matter.titleSupplied && !fields.has('title'),
    evidence: [...matter.evidence.filter(({ field }) => !fields.has(field)), ...evidence],
  };
}
