import { isSeq, parseDocument, type Document } from 'yaml';
import type { RecordFile } from './record-files.ts';

/** What becomes of one file. */
export interface FileChange {
  /** Below the archive's folder. */
  readonly path: string;
  /** Absent where there is no file yet. */
  readonly before: string | undefined;
  readonly after: string;
}

/** A record while it is changed. Comments and the order of its fields stay. */
export interface Draft {
  readonly file: RecordFile;
  readonly document: Document;
}

/** Opens a record. From then on it is the archivist's: the program's checksum is taken out. */
export function openDraft(file: RecordFile): Draft {
  const document = parseDocument(file.draft);
  document.delete('written');
  return { file, document };
}

/** The change that a draft makes of its file. */
export function closeDraft({ file, document }: Draft): FileChange {
  return { path: file.path, before: file.text, after: document.toString({ lineWidth: 0 }) };
}

/** The name and the forms of a record as plain text. */
export function readNames({ document }: Draft): string[] {
  const { name, forms = [] } = document.toJS() as { name: string; forms?: (string | { form: string })[] };
  return [...new Set([name, ...forms.map((form) => (typeof form === 'string' ? form : form.form))])];
}

/** Adds what is not there yet to a list of a record. */
export function addTo({ document }: Draft, field: string, values: readonly unknown[]): void {
  const list = document.get(field);
  const known = new Set((isSeq(list) ? list.toJSON() : []).map((one) => JSON.stringify(one)));
  const fresh = values.filter((value) => !known.has(JSON.stringify(value)));
  if (fresh.length === 0) return;
  if (!isSeq(list)) document.set(field, document.createNode(fresh));
  else for (const value of fresh) list.add(document.createNode(value));
}

/** Takes forms out of a record. */
export function removeForms({ document }: Draft, forms: ReadonlySet<string>): void {
  const list = document.get('forms');
  if (!isSeq(list)) return;
  const kept = (list.toJSON() as (string | { form: string })[]).map((form, at) => ({
    at,
    isKept: !forms.has(typeof form === 'string' ? form : form.form),
  }));
  list.items = list.items.filter((_, at) => kept[at]!.isKept);
  if (list.items.length === 0) document.delete('forms');
}

/** Sets the status, right after the names; a confirmed record says nothing of it. */
export function setStatus({ document }: Draft, status: 'confirmed' | 'dropped' | 'merged'): void {
  if (status === 'confirmed') document.delete('status');
  else document.set('status', status);
}
