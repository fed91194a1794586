import { inferFromSiblings, listTenures } from '../dates/index.ts';
import {
  compareText,
  printEntry,
  type CatalogueItem,
  type Entry,
  type Person,
  type Problem,
} from '../model/index.ts';
import { dateQuotations } from './date-quotations.ts';
import { entryId } from './entry-id.ts';
import { tellHappened } from './happened.ts';
import { keepEntryIds, warnOfLostIds } from './keep-ids.ts';
import { draftSource, finishDraft, type Draft, type Source } from './normalize-source.ts';
import { findRecurring } from './recurring.ts';

/** An entry that lies in the archive already. */
export interface ExistingEntry {
  readonly id: string;
  /** As the user would type it. */
  readonly file?: string | undefined;
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

interface Made {
  readonly file: string;
  entry?: Entry | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Decides what entry each source gives, and whether it is written. The order of the sources does not matter.
 * Sources with the same bytes give one entry; the others are refused.
 */
export function planEntries(sources: Iterable<Source>, context: PlanContext): PlannedEntry[] {
  const made = makeEntries(sources, context);
  const withEntry = made.filter((one) => one.entry !== undefined) as (Made & { entry: Entry })[];
  const dated = inferFromSiblings(withEntry.map(({ entry }) => entry));
  withEntry.forEach((one, i) => (one.entry = dateQuotations(tellHappened(dated[i]!))));
  const findExisting = indexExisting(context.existing);
  const taken = new Set(context.existing.map(({ id }) => id));
  return made.map(({ file, entry, problems }): PlannedEntry => {
    if (!entry) return { file, status: 'refused', problems };
    const existing = findExisting(entry);
    const id = existing?.id ?? freeId(entryId(entry.matter), taken);
    taken.add(id);
    return { file, id, ...renew(id, entry, existing, problems, context.replace ?? [], file) };
  });
}

/** The entry with the ids that its quotations had, its text, and what becomes of the one that is there. */
function renew(
  id: string,
  made: Entry,
  existing: ExistingEntry | undefined,
  problems: readonly Problem[],
  replace: readonly string[],
  file: string,
): Pick<PlannedEntry, 'entry' | 'text' | 'status' | 'problems'> {
  const plain = printEntry(made);
  const isSame = existing === undefined || existing.text === plain;
  const entry = isSame ? made : keepEntryIds(id, made, existing.text);
  const text = isSame ? plain : printEntry(entry);
  const status = decide(text, existing, replace, file);
  const lost = status === 'edited' ? warnOfLostIds(id, existing!.text, made, existing!.file ?? id) : [];
  return { entry, text, status, problems: [...problems, ...lost] };
}

/** Reads all sources, then finishes each with what it shares with others of its outlet. */
function makeEntries(sources: Iterable<Source>, context: PlanContext): Made[] {
  const drafts = draftEntries(sources, context);
  const pages = drafts.filter((draft) => 'page' in draft);
  const recurring = new Map(
    findRecurring(pages.map(({ page, outlet }) => ({ outlet, units: page.units }))).map((keys, i) => [
      pages[i]!.file,
      keys,
    ]),
  );
  return drafts.map((draft, i): Made => {
    context.onProgress?.(i + 1, draft.file);
    if (!('page' in draft)) return draft;
    return { file: draft.file, ...finishDraft(draft, recurring.get(draft.file)) };
  });
}

function draftEntries(sources: Iterable<Source>, context: PlanContext): (Draft | Made)[] {
  const catalogue = new Map(context.catalogue.map((item) => [item.file, item]));
  const { receivedBy } = context;
  const tenures = listTenures(context.people ?? []);
  const firstWith = new Map<string, string>();
  return [...sources]
    .sort((a, b) => compareText(a.file, b.file))
    .map((source): Draft | Made => {
      const displayPath = context.show(source.file);
      const item = catalogue.get(source.file);
      const draft = draftSource(source, { catalogue: item, receivedBy, tenures, displayPath });
      if (!('page' in draft)) return { file: source.file, ...draft };
      const twin = firstWith.get(draft.source.sha256);
      if (twin !== undefined)
        return { file: source.file, problems: [describeTwin(displayPath, context.show(twin))] };
      firstWith.set(draft.source.sha256, source.file);
      return draft;
    });
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
  return replace.some((name) => isNamed(name, file, existing.id)) ? 'renewed' : 'edited';
}

/** True when the user means this source or entry: `a.txt`, `sources/a.txt`, `the-entry`, `articles/the-entry.md`. */
export function isNamed(name: string, file: string, id: string | undefined): boolean {
  const typed = name.replaceAll('\\', '/');
  const names = id === undefined ? [file] : [file, id, `${id}.md`];
  return names.some((one) => typed === one || typed.endsWith(`/${one}`));
}
