import { isSeq, parseDocument } from 'yaml';
import { isSameRole, type Role } from '../model/index.ts';
import { addTo, closeDraft, openDraft, readNames, type Draft, type FileChange } from './edit.ts';
import { ActionError } from './errors.ts';
import type { RecordFile } from './record-files.ts';

/**
 * One record takes others in: their forms, offices, articles and identifiers; they become redirects.
 *
 * @param isNamed whether the archivist named each by its id: then records that are said not to be the same are merged
 *   all the same, as after a split that was none.
 * @throws ActionError when they are of two kinds, or one.
 */
export function mergeRecords(
  files: readonly RecordFile[],
  target: RecordFile,
  isNamed: boolean,
): FileChange[] {
  const into = openDraft(target);
  const others = files.filter((file) => file !== target);
  if (others.length === 0)
    throw new ActionError(`${target.id} cannot be merged into itself\n  want  the ids of two records`);
  const changes = others.map((file) => {
    if (file.kind !== target.kind)
      throw new ActionError(`${file.path} and ${target.path} are of two kinds\n  want  records of one kind`);
    const from = openDraft(file);
    if (!isNamed) refuseIfApart(from, into);
    liftDenial(into, file.id);
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
      `${a.file.id} and ${b.file.id} are said not to be the same\n  want  merge ${a.file.id} into ${b.file.id}, by their ids, where they are`,
    );
}

function liftDenial({ document }: Draft, id: string): void {
  const list = document.get('notSameAs');
  if (!isSeq(list)) return;
  list.items = list.items.filter((_, at) => list.get(at) !== id);
  if (list.items.length === 0) document.delete('notSameAs');
}

function takeIn(into: Draft, from: Draft): void {
  const known = new Set(readNames(into));
  addTo(
    into,
    'forms',
    readNames(from).filter((name) => !known.has(name)),
  );
  const given = from.document.toJS() as Record<string, unknown>;
  for (const field of ['sameAs', 'metonyms']) {
    const values = given[field];
    if (Array.isArray(values)) addTo(into, field, values);
  }
  addTo(into, 'roles', freshRoles(into, (given['roles'] ?? []) as Role[]));
  if (given['articles'] === undefined) into.document.delete('articles');
  else if (into.document.has('articles')) addTo(into, 'articles', given['articles'] as string[]);
  for (const field of ['country', 'pronoun', 'identifiers', 'type'])
    if (given[field] !== undefined && !into.document.has(field))
      into.document.set(field, into.document.createNode(given[field]));
}

/** The offices that a record does not have yet, whenever texts state them. */
function freshRoles({ document }: Draft, roles: readonly Role[]): Role[] {
  const own = (document.toJS() as { roles?: Role[] }).roles ?? [];
  return roles.filter((role) => !own.some((other) => isSameRole(role, other)));
}

/** What stays of a merged record: its name, its forms, and where it went. */
export function toRedirect(from: Draft, into: string): Draft {
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
