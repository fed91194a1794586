import type { AuthorityKind } from '../model/index.ts';
import { addTo, closeDraft, openDraft, removeForms, setStatus, type FileChange } from './edit.ts';
import { ActionError } from './errors.ts';
import { mergeRecords, toRedirect } from './merge.ts';
import { freeId, isWild, matchRecords, pathOf, type RecordFile } from './record-files.ts';
import { splitRecord, type Split, type Told } from './split.ts';

/** What the archivist wants done. Patterns may be ids, `people/ID`, or hold `*` and `?`. */
export type Action =
  | { readonly does: 'confirm' | 'drop'; readonly patterns: readonly string[] }
  | { readonly does: 'merge'; readonly patterns: readonly string[]; readonly into: string }
  | ({ readonly does: 'split' } & Split)
  | {
      readonly does: 'rename';
      readonly id: string;
      readonly name?: string | undefined;
      readonly to?: string | undefined;
    };

/**
 * What an action would make of the files of an archive. Nothing is written.
 *
 * @param told what the texts tell of people, where a person is split by articles.
 * @throws ActionError when it cannot be done.
 */
export function changeRecords(
  records: readonly RecordFile[],
  action: Action,
  kind?: AuthorityKind,
  told: Told = NOTHING_TOLD,
): FileChange[] {
  const find = (patterns: readonly string[]) => matchRecords(records, patterns, kind);
  const changes = ((): FileChange[] => {
    switch (action.does) {
      case 'confirm':
        return find(action.patterns).map((file) => settle(file, 'confirmed'));
      case 'drop':
        return find(action.patterns).map((file) => settle(file, 'dropped'));
      case 'merge':
        return mergeRecords(
          find(action.patterns),
          one(find([action.into]), action.into),
          !action.patterns.some(isWild),
        );
      case 'split':
        return splitRecord(one(find([action.id]), action.id), records, action, told);
      case 'rename':
        return rename(one(find([action.id]), action.id), records, action);
    }
  })();
  return changes.filter(({ before, after }) => before !== after);
}

const NOTHING_TOLD: Told = { articlesOf: () => [], proposeFrom: () => undefined };

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
