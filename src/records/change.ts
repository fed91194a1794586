import { parseDocument } from 'yaml';
import { ID_WANTED, slug, slugify, type AuthorityKind } from '../model/index.ts';
import {
  addTo,
  closeDraft,
  openDraft,
  readNames,
  removeForms,
  setStatus,
  type Draft,
  type FileChange,
} from './edit.ts';
import { ActionError } from './errors.ts';
import { matchRecords, pathOf, type RecordFile } from './record-files.ts';

/** What the archivist wants done. Patterns may be ids, `people/ID`, or hold `*` and `?`. */
export type Action =
  | { readonly does: 'confirm' | 'drop'; readonly patterns: readonly string[] }
  | { readonly does: 'merge'; readonly patterns: readonly string[]; readonly into: string }
  | {
      readonly does: 'split';
      readonly id: string;
      readonly forms: readonly string[];
      readonly as?: string | undefined;
    }
  | {
      readonly does: 'rename';
      readonly id: string;
      readonly name?: string | undefined;
      readonly to?: string | undefined;
    };

/**
 * What an action would make of the files of an archive. Nothing is written.
 *
 * @throws ActionError when it cannot be done.
 */
export function changeRecords(
  records: readonly RecordFile[],
  action: Action,
  kind?: AuthorityKind,
): FileChange[] {
  const find = (patterns: readonly string[]) => matchRecords(records, patterns, kind);
  const changes = ((): FileChange[] => {
    switch (action.does) {
      case 'confirm':
        return find(action.patterns).map((file) => settle(file, 'confirmed'));
      case 'drop':
        return find(action.patterns).map((file) => settle(file, 'dropped'));
      case 'merge':
        return merge(find(action.patterns), one(find([action.into]), action.into));
      case 'split':
        return split(one(find([action.id]), action.id), records, action);
      case 'rename':
        return rename(one(find([action.id]), action.id), records, action);
    }
  })();
  return changes.filter(({ before, after }) => before !== after);
}

function one(found: readonly RecordFile[], pattern: string): RecordFile {
  if (found.length !== 1)
    throw new ActionError(`${pattern} names ${found.length} records\n  want  the id of one`);
  return found[0]!;
}

function settle(file: RecordFile, status: 'confirmed' | 'dropped'): FileChange {
  const draft = openDraft(file);
  if (status === 'confirmed' && draft.document.get('status') === 'merged')
    throw new ActionError(`${file.path} was merged\n  want  mergedInto taken out of the file first`);
  setStatus(draft, status);
  return closeDraft(draft);
}

/** One record takes others in: their forms, offices and identifiers; they become redirects. */
function merge(files: readonly RecordFile[], target: RecordFile): FileChange[] {
  const into = openDraft(target);
  const others = files.filter((file) => file !== target);
  if (others.length === 0)
    throw new ActionError(`${target.id} cannot be merged into itself\n  want  the ids of two records`);
  const changes = others.map((file) => {
    if (file.kind !== target.kind)
      throw new ActionError(`${file.path} and ${target.path} are of two kinds\n  want  records of one kind`);
    const from = openDraft(file);
    refuseIfApart(from, into);
    takeIn(into, from);
    return closeDraft(toRedirect(from, target.id));
  });
  return [closeDraft(into), ...changes];
}

function refuseIfApart(a: Draft, b: Draft): void {
  const isDenied = ({ document }: Draft, { file }: Draft) =>
    ((document.toJS() as { notSameAs?: string[] }).notSameAs ?? []).includes(file.id);
  if (isDenied(a, b) || isDenied(b, a))
    throw new ActionError(
      `${a.file.id} and ${b.file.id} are said not to be the same\n  want  notSameAs taken out of the file first`,
    );
}

function takeIn(into: Draft, from: Draft): void {
  const known = new Set(readNames(into));
  addTo(
    into,
    'forms',
    readNames(from).filter((name) => !known.has(name)),
  );
  const given = from.document.toJS() as Record<string, unknown>;
  for (const field of ['roles', 'sameAs', 'metonyms']) {
    const values = given[field];
    if (Array.isArray(values)) addTo(into, field, values);
  }
  for (const field of ['country', 'pronoun', 'identifiers', 'type'])
    if (given[field] !== undefined && !into.document.has(field))
      into.document.set(field, into.document.createNode(given[field]));
}

/** What stays of a merged record: its name, its forms, and where it went. */
function toRedirect(from: Draft, into: string): Draft {
  const { name, forms, date } = from.document.toJS() as { name: string; forms?: unknown[]; date?: string };
  const document = parseDocument('');
  document.contents = document.createNode({
    name,
    ...(forms && { forms }),
    ...(date !== undefined && { date }),
    status: 'merged',
    mergedInto: into,
  }) as never;
  return { file: from.file, document };
}

/** Some forms of a record become a record of their own; the two must never be merged again. */
function split(
  file: RecordFile,
  records: readonly RecordFile[],
  { forms, as }: { readonly forms: readonly string[]; readonly as?: string | undefined },
): FileChange[] {
  const draft = openDraft(file);
  const [name] = readNames(draft);
  const known = new Set(readNames(draft));
  const missing = forms.filter((form) => !known.has(form));
  if (forms.length === 0 || missing.length > 0)
    throw new ActionError(
      `${file.id} has no form ${missing.join('; ') || '(none given)'}\n  want  --forms with some of: ${[...known].slice(1).join('; ') || 'its forms, of which it has none'}`,
    );
  if (forms.includes(name!))
    throw new ActionError(
      `"${name!}" is the name of ${file.id} itself\n  want  other forms, or first: rename ${file.id} --name …`,
    );
  const id = freeId(as ?? slugify(forms[0]!), file.kind, records);
  removeForms(draft, new Set(forms));
  addTo(draft, 'notSameAs', [id]);
  setStatus(draft, 'confirmed');
  const fresh = parseDocument('');
  fresh.contents = fresh.createNode({
    name: forms[0]!,
    ...(forms.length > 1 && { forms: forms.slice(1) }),
    ...(file.kind === 'events' && { date: draft.document.get('date') }),
    notSameAs: [file.id],
  }) as never;
  return [
    closeDraft(draft),
    { path: pathOf(file.kind, id), before: undefined, after: fresh.toString({ lineWidth: 0 }) },
  ];
}

/** A new preferred name, the old one becoming a form; or a new id, the old one becoming a redirect. */
function rename(
  file: RecordFile,
  records: readonly RecordFile[],
  { name, to }: { readonly name?: string | undefined; readonly to?: string | undefined },
): FileChange[] {
  if (name === undefined && to === undefined)
    throw new ActionError(
      `nothing to rename ${file.id} to\n  want  --name "Preferred Name", or: rename ${file.id} to NEW-ID`,
    );
  const draft = openDraft(file);
  if (name !== undefined) {
    const old = String(draft.document.get('name'));
    if (old !== name) addTo(draft, 'forms', [old]);
    removeForms(draft, new Set([name]));
    draft.document.set('name', name);
    draft.document.delete('sortName');
    setStatus(draft, 'confirmed');
  }
  if (to === undefined) return [closeDraft(draft)];
  const id = freeId(to, file.kind, records);
  const { after } = closeDraft(draft);
  return [
    { path: pathOf(file.kind, id), before: undefined, after },
    closeDraft(toRedirect(openDraft(file), id)),
  ];
}

function freeId(id: string, kind: AuthorityKind, records: readonly RecordFile[]): string {
  if (!slug.safeParse(id).success) throw new ActionError(`${id} is not an id\n  want  ${ID_WANTED}`);
  if (records.some((record) => record.kind === kind && record.id === id))
    throw new ActionError(`there is a record ${kind}/${id} already\n  want  an id that no record has or had`);
  return id;
}
