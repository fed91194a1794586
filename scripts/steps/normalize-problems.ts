import { isNamed, type PlannedEntry } from '../../src/normalize/index.ts';
import type { EntryFile } from '../../src/archive/index.ts';
import { suggestWord, type Problem } from '../../src/model/index.ts';

type Details = Omit<Problem, 'file' | 'line' | 'column'>;

function describe(file: string, details: Details): Problem {
  return { file, line: 1, column: 1, ...details };
}

/** Entries whose source has gone, and entries edited by hand whose source has changed since. */
export function listChanges(
  planned: readonly PlannedEntry[],
  existing: readonly EntryFile[],
  files: readonly string[],
): Problem[] {
  const known = new Set(files);
  const byId = new Map(planned.map((item) => [item.id, item]));
  return existing.flatMap(({ id, file, source }) => {
    if (!source) return [];
    const item = byId.get(id);
    if (item === undefined) return known.has(source.file) ? [] : [describeGone(file, source.file)];
    const isChanged = item.status === 'edited' && item.entry!.matter.source!.sha256 !== source.sha256;
    return isChanged ? [describeChanged(file, item.file)] : [];
  });
}

/**
 * An entry without its source.
 *
 * @param renamed the file that holds the source’s bytes now, where there is one.
 */
export function describeGone(file: string, source: string, renamed?: string): Problem {
  return describe(file, {
    severity: 'warning',
    field: 'source.file',
    message: 'its source is not there any more; the entry is kept',
    got: `"${source}"`,
    want: 'a file in sources/',
    fix:
      renamed === undefined
        ? `put the source back as sources/${source}, write here what it is called now, or remove the entry`
        : `the same bytes are in ${renamed}: write that here`,
    rule: 'article/source-gone',
  });
}

function describeChanged(file: string, source: string): Problem {
  return describe(file, {
    severity: 'warning',
    field: 'source.sha256',
    message: 'its source has changed since; the entry was edited by hand and is left alone',
    got: `"${source}", with other bytes`,
    want: 'an entry of the source as it is now',
    fix: `look at it with --show, then edit the entry, or take the new one with --replace ${source}`,
    rule: 'article/source-changed',
  });
}

/**
 * Items of the catalogue that name no source.
 *
 * @param catalogue its path as the user would type it, and its text.
 */
export function listUnknown(
  named: readonly string[],
  files: readonly string[],
  catalogue: { readonly path: string; readonly text: string },
): Problem[] {
  const known = new Set(files);
  return named
    .filter((file) => !known.has(file))
    .map((file) => {
      const meant = suggestWord(file, files);
      return {
        file: catalogue.path,
        ...placeOf(file, catalogue.text),
        severity: 'warning',
        field: 'file',
        message: 'names a source that is not there',
        got: `"${file}"`,
        want: 'the path of a file below sources/',
        ...(meant !== undefined && { fix: `did you mean ${meant}?` }),
        rule: 'catalogue/file',
      };
    });
}

/** Where the catalogue names a file. */
function placeOf(file: string, catalogue: string): Pick<Problem, 'line' | 'column'> {
  const lines = catalogue.split(/\r?\n/);
  const line = lines.findIndex((one) => /^[-\s]*file:/.test(one) && one.includes(file));
  return line === -1 ? { line: 1, column: 1 } : { line: line + 1, column: lines[line]!.indexOf(file) + 1 };
}

/** What `--replace` named and no source or entry is called. */
export function listUnmatched(names: readonly string[], planned: readonly PlannedEntry[]): Problem[] {
  return names
    .filter((name) => !planned.some(({ file, id }) => isNamed(name, file, id)))
    .map((name) => {
      const meant = suggestNamed(name, planned);
      return describe(name, {
        severity: 'error',
        message: 'names no source and no entry of the archive',
        got: `--replace "${name}"`,
        want: 'a file below sources/, or an entry in articles/',
        fix: meant === undefined ? 'npm run normalize lists both' : `--replace ${meant}`,
        rule: 'normalize/replace',
      });
    });
}

/** The source or entry whose name a mistyped one comes nearest to, in whatever folder it was said to be. */
function suggestNamed(name: string, planned: readonly PlannedEntry[]): string | undefined {
  const typed = name.split(/[\\/]/).at(-1)!;
  const files = planned.map(({ file }) => file);
  const ids = planned.flatMap(({ id }) => (id === undefined ? [] : [id, `${id}.md`]));
  return suggestWord(name, [...files, ...ids]) ?? suggestWord(typed, [...files, ...ids]);
}
