import {
  compareText,
  ID_WANTED,
  printRecord,
  slug,
  suggestWord,
  type AuthorityKind,
} from '../model/index.ts';
import { ActionError } from './errors.ts';
import type { Proposal } from './list.ts';

/** A record as the archivist may change it: its file, or what its file would be. */
export interface RecordFile {
  readonly kind: AuthorityKind;
  readonly id: string;
  /** Below the archive's folder: `people/jen-psaki.yaml`. */
  readonly path: string;
  /** What the file holds; `undefined` where the record is proposed and not written down. */
  readonly text: string | undefined;
  /** What an edit starts from. */
  readonly draft: string;
}

/** The records of an archive: the files that are there, and the proposals that have none. */
export function gatherRecordFiles(
  files: readonly { readonly kind: AuthorityKind; readonly id: string; readonly text: string }[],
  proposals: readonly Proposal[],
): RecordFile[] {
  const written = files.map(({ kind, id, text }): RecordFile => ({
    ...{ kind, id, text, draft: text },
    path: pathOf(kind, id),
  }));
  const known = new Set(written.map(({ path }) => path));
  const others = proposals
    .map(({ kind, id, record }): RecordFile => ({
      ...{ kind, id, text: undefined, draft: printRecord(record) },
      path: pathOf(kind, id),
    }))
    .filter(({ path }) => !known.has(path));
  return [...written, ...others].sort((a, b) => compareText(a.path, b.path));
}

/** `people/jen-psaki.yaml` */
export function pathOf(kind: AuthorityKind, id: string): string {
  return `${kind}/${id}.yaml`;
}

/**
 * The records that patterns name: an id, `people/ID`, or either with `*` for any letters and `?` for one.
 *
 * @param kind narrows the search to one kind.
 * @throws ActionError when a pattern names nothing, or an id without its kind names two.
 */
export function matchRecords(
  records: readonly RecordFile[],
  patterns: readonly string[],
  kind?: AuthorityKind,
): RecordFile[] {
  const found = new Set<RecordFile>();
  for (const pattern of patterns) {
    const matched = matchOne(records, pattern, kind);
    for (const record of matched) found.add(record);
  }
  return [...found];
}

function matchOne(
  records: readonly RecordFile[],
  pattern: string,
  kind: AuthorityKind | undefined,
): RecordFile[] {
  const plain = pattern.replace(/\.yaml$/, '');
  const matched = records.filter(
    (record) => (kind === undefined || record.kind === kind) && matchesPattern(record, plain),
  );
  if (matched.length === 0) {
    const ids = records.map((record) => (plain.includes('/') ? `${record.kind}/${record.id}` : record.id));
    const meant = suggestWord(plain, ids);
    throw new ActionError(
      `no record ${isWild(plain) ? 'fits' : 'is called'} ${pattern}${meant === undefined ? '' : `\n  fix   did you mean ${meant}?`}`,
    );
  }
  const kinds = new Set(matched.map((record) => record.kind));
  if (!isWild(plain) && kinds.size > 1) {
    throw new ActionError(
      `${pattern} names more than one record\n  want  one of ${matched.map((record) => `${record.kind}/${record.id}`).join(', ')}`,
    );
  }
  return matched;
}

/** Whether a pattern names a record. */
export function matchesPattern(
  { kind, id }: { readonly kind: AuthorityKind; readonly id: string },
  pattern: string,
): boolean {
  return matchesWild(pattern.includes('/') ? `${kind}/${id}` : id, pattern);
}

/** Whether a pattern stands for several ids: it has `*` or `?`. */
export function isWild(pattern: string): boolean {
  return /[*?]/.test(pattern);
}

/** Whether a pattern, or the id itself, means an id. */
export function matchesWild(id: string, pattern: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${source}$`).test(id);
}

/** Whether some record has an id, or had it. */
export function isTaken(id: string, kind: AuthorityKind, records: readonly RecordFile[]): boolean {
  return records.some((record) => record.kind === kind && record.id === id);
}

/**
 * An id for a new record.
 *
 * @throws ActionError when it is none, or a record has or had it.
 */
export function freeId(id: string, kind: AuthorityKind, records: readonly RecordFile[]): string {
  if (!slug.safeParse(id).success) throw new ActionError(`${id} is not an id\n  want  ${ID_WANTED}`);
  if (isTaken(id, kind, records))
    throw new ActionError(`there is a record ${kind}/${id} already\n  want  an id that no record has or had`);
  return id;
}
