import { parseDocument } from 'yaml';
import { isSameRole, slugify, type Person, type Role } from '../model/index.ts';
import { addTo, closeDraft, openDraft, readNames, removeForms, setStatus, type FileChange } from './edit.ts';
import { ActionError } from './errors.ts';
import { freeId, isTaken, matchesWild, pathOf, type RecordFile } from './record-files.ts';

/** What becomes a record of its own: forms of a record, or a person in some of its articles. */
export interface Split {
  readonly id: string;
  readonly forms: readonly string[];
  /** Ids of articles, or patterns. */
  readonly articles?: readonly string[] | undefined;
  readonly as?: string | undefined;
}

/** What the texts tell of a person. */
export interface Told {
  /** Ids of the articles that name a person. */
  readonly articlesOf: (person: string) => readonly string[];
  /** What some articles alone would propose for whoever bears a name. */
  readonly proposeFrom: (articles: readonly string[], name: string) => Person | undefined;
}

/**
 * Some forms of a record, or the person in some of its articles, become a record of their own; a pattern never merges
 * the two again.
 *
 * @throws ActionError when the record has no such forms or articles.
 */
export function splitRecord(
  file: RecordFile,
  records: readonly RecordFile[],
  split: Split,
  told: Told,
): FileChange[] {
  if (split.articles === undefined) return splitForms(file, records, split);
  if (file.kind !== 'people' || split.forms.length > 0)
    throw new ActionError(
      `${file.path} cannot be split so\n  want  --articles for a person, or --forms, not both`,
    );
  return splitArticles(file, records, { ...split, articles: split.articles }, told);
}

function splitForms(file: RecordFile, records: readonly RecordFile[], { forms, as }: Split): FileChange[] {
  const draft = openDraft(file);
  const [name] = readNames(draft);
  const known = new Set(readNames(draft));
  const missing = forms.filter((form) => !known.has(form));
  if (forms.length === 0 || missing.length > 0)
    throw new ActionError(
      `${file.id} has no form ${missing.join('; ') || '(none given)'}\n  want  --forms with some of: ${[...known].slice(1).join('; ') || 'its forms, of which it has none'}${file.kind === 'people' ? '; or --articles for a namesake' : ''}`,
    );
  if (forms.includes(name!))
    throw new ActionError(
      `"${name!}" is the name of ${file.id} itself\n  want  other forms, or first: rename ${file.id} --name …`,
    );
  const id = freeId(as ?? slugify(forms[0]!), file.kind, records);
  removeForms(draft, new Set(forms));
  addTo(draft, 'notSameAs', [id]);
  setStatus(draft, 'confirmed');
  const fresh = {
    name: forms[0]!,
    ...(forms.length > 1 && { forms: forms.slice(1) }),
    ...(file.kind === 'events' && { date: draft.document.get('date') }),
    notSameAs: [file.id],
  };
  return [closeDraft(draft), createRecord(file, id, fresh)];
}

/** The bearer of the name in some articles gets a record; the offices that only those tell go with him. */
function splitArticles(
  file: RecordFile,
  records: readonly RecordFile[],
  { articles: patterns, as }: Split & { readonly articles: readonly string[] },
  { articlesOf, proposeFrom }: Told,
): FileChange[] {
  const all = articlesOf(file.id);
  const articles = chooseArticles(file, all, patterns);
  const draft = openDraft(file);
  const [name] = readNames(draft);
  const theirs = proposeFrom(articles, name!);
  const own = proposeFrom(
    all.filter((article) => !articles.includes(article)),
    name!,
  );
  const id = freeId(as ?? nextId(file, records), file.kind, records);
  const { roles = [], country } = draft.document.toJS() as { roles?: Role[]; country?: string };
  const kept = roles.filter(
    (role) => isOwn(role, own) || !theirs?.roles.some((other) => isSameRole(role, other)),
  );
  if (kept.length === 0) draft.document.delete('roles');
  else if (kept.length < roles.length) draft.document.set('roles', draft.document.createNode(kept));
  if (country === undefined || country === theirs?.country) {
    if (own?.country === undefined) draft.document.delete('country');
    else draft.document.set('country', own.country);
  }
  addTo(draft, 'notSameAs', [id]);
  setStatus(draft, 'confirmed');
  const fresh = {
    name: name!,
    ...(theirs && theirs.roles.length > 0 && { roles: theirs.roles }),
    ...(theirs?.country !== undefined && { country: theirs.country }),
    ...(theirs?.pronoun !== undefined && { pronoun: theirs.pronoun }),
    articles,
    notSameAs: [file.id],
  };
  return [closeDraft(draft), createRecord(file, id, fresh)];
}

function isOwn(role: Role, own: Person | undefined): boolean {
  return own?.roles.some((other) => isSameRole(role, other)) === true;
}

function chooseArticles(file: RecordFile, all: readonly string[], patterns: readonly string[]): string[] {
  const list = all.length > 0 ? `some of: ${all.join('; ')}` : 'a person whom articles name';
  const unknown = patterns.filter((pattern) => !all.some((id) => matchesWild(id, pattern)));
  if (patterns.length === 0 || unknown.length > 0)
    throw new ActionError(
      `${file.id} is not named in ${unknown.join('; ') || '(none given)'}\n  want  --articles with ${list}`,
    );
  const chosen = all.filter((id) => patterns.some((pattern) => matchesWild(id, pattern)));
  if (chosen.length === all.length)
    throw new ActionError(`no article would be left to ${file.id}\n  want  --articles with ${list}, not all`);
  return chosen;
}

/** `ann-roe-2`: the first id of that kind that no record has or had. */
function nextId({ id, kind }: RecordFile, records: readonly RecordFile[]): string {
  for (let number = 2; ; number++) if (!isTaken(`${id}-${number}`, kind, records)) return `${id}-${number}`;
}

function createRecord({ kind }: RecordFile, id: string, record: object): FileChange {
  const document = parseDocument('');
  document.contents = document.createNode(record) as never;
  return { path: pathOf(kind, id), before: undefined, after: document.toString({ lineWidth: 0 }) };
}
