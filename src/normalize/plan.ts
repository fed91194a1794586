import { inferFromSiblings, listTenures } from '../dates/index.ts';
import {
  compareText,
  printEntry,
  type CatalogueItem,
  type Entry,
  type Person,
  type Problem,
} from '../model/index.ts';
import { entryId } from './entry-id.ts';
import { normalizeSource } from './normalize-source.ts';

/** A source as it was received. */
export interface Source {
  /** Path below `sources/`, with forward slashes. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** An entry that lies in the archive already. */
export interface ExistingEntry {
  readonly id: string;
  readonly text: string;
  /** The source it was made from, where it names one. */
  readonly source?: { readonly file: string; readonly sha256: string } | undefined;
  readonly isEdited: boolean;
}

/** What normalizing does with one source. */
export type EntryStatus =
  /** No entry was there. */
  | 'new'
  /** The entry is what it would be. */
  | 'unchanged'
  /** The entry, which nobody edited, is written anew. */
  | 'renewed'
  /** A person edited the entry: it is left alone. */
  | 'edited'
  /** No entry can be made. */
  | 'refused';

/** What is to become of one source. */
export interface PlannedEntry {
  readonly file: string;
  readonly status: EntryStatus;
  readonly id?: string | undefined;
  readonly entry?: Entry | undefined;
  /** The entry's file as it would be written. */
  readonly text?: string | undefined;
  readonly problems: readonly Problem[];
}

/** What is known beside the sources. */
export interface PlanContext {
  readonly catalogue: readonly CatalogueItem[];
  readonly existing: readonly ExistingEntry[];
  readonly receivedBy?: string | undefined;
  /** The archive's records of people: the terms of their offices date articles. */
  readonly people?: readonly Person[] | undefined;
  /** How the user would type a source's path. */
  readonly show: (file: string) => string;
  /** Source files or entry ids whose edited entries are to be replaced. */
  readonly replace?: readonly string[] | undefined;
  readonly onProgress?: ((done: number, file: string) => void) | undefined;
}

interface Draft {
  readonly file: string;
  entry?: Entry;
  readonly problems: readonly Problem[];
}

/**
 * Decides what entry each source gives, and whether it is written. The order of the sources does not matter.
 * Sources with the same bytes give one entry; the others are refused.
 */
export function planEntries(sources: Iterable<Source>, context: PlanContext): PlannedEntry[] {
  const drafts = draftEntries(sources, context);
  const withEntry = drafts.filter((draft) => draft.entry !== undefined) as (Draft & { entry: Entry })[];
  const dated = inferFromSiblings(withEntry.map(({ entry }) => entry));
  withEntry.forEach((draft, i) => (draft.entry = dated[i]!));
  const findExisting = indexExisting(context.existing);
  const taken = new Set(context.existing.map(({ id }) => id));
  return drafts.map(({ file, entry, problems }): PlannedEntry => {
    if (!entry) return { file, status: 'refused', problems };
    const existing = findExisting(entry);
    const id = existing?.id ?? freeId(entryId(entry.matter), taken);
    taken.add(id);
    const text = printEntry(entry);
    return { file, id, entry, text, problems, status: decide(text, existing, context.replace ?? [], file) };
  });
}

function draftEntries(sources: Iterable<Source>, context: PlanContext): Draft[] {
  const catalogue = new Map(context.catalogue.map((item) => [item.file, item]));
  const { receivedBy } = context;
  const tenures = listTenures(context.people ?? []);
  const firstWith = new Map<string, string>();
  let done = 0;
  const drafts: Draft[] = [];
  for (const source of [...sources].sort((a, b) => compareText(a.file, b.file))) {
    const displayPath = context.show(source.file);
    const item = catalogue.get(source.file);
    const made = normalizeSource(source, { catalogue: item, receivedBy, tenures, displayPath });
    const { entry } = made;
    const hash = entry?.matter.source?.sha256;
    const twin = hash === undefined ? undefined : firstWith.get(hash);
    if (hash !== undefined && twin === undefined) firstWith.set(hash, source.file);
    if (twin !== undefined)
      drafts.push({ file: source.file, problems: [describeTwin(displayPath, context.show(twin))] });
    else drafts.push({ file: source.file, problems: made.problems, ...(entry ? { entry } : {}) });
    context.onProgress?.(++done, source.file);
  }
  return drafts;
}

function describeTwin(file: string, twin: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    severity: 'error',
    message: 'has the same content as another source',
    got: `the bytes of ${twin}`,
    want: 'one file for each article',
    fix: 'remove one of the two',
    rule: 'source/duplicate',
  };
}

/** Finds the entry made from a source earlier: by the file's name, or by its bytes where it was renamed. */
function indexExisting(existing: readonly ExistingEntry[]): (entry: Entry) => ExistingEntry | undefined {
  const byFile = new Map(existing.map((item) => [item.source?.file, item]));
  const byBytes = new Map(existing.map((item) => [item.source?.sha256, item]));
  return ({ matter: { source } }) => byFile.get(source!.file) ?? byBytes.get(source!.sha256);
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let i = 2; ; i++) if (!taken.has(`${wanted}-${i}`)) return `${wanted}-${i}`;
}

function decide(
  text: string,
  existing: ExistingEntry | undefined,
  replace: readonly string[],
  file: string,
): EntryStatus {
  if (!existing) return 'new';
  if (existing.text === text) return 'unchanged';
  if (!existing.isEdited) return 'renewed';
  return replace.some((name) =>
    [file, existing.id, `${existing.id}.md`].includes(name.replace(/^.*[/\\]/, '')),
  )
    ? 'renewed'
    : 'edited';
}
