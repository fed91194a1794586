import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import {
  archiveSettings,
  catalogueItem,
  compareText,
  event,
  isEdited,
  organization,
  outlet,
  parseEntry,
  person,
  place,
  readYaml,
  ID_WANTED,
  slug,
  validateYaml,
  type ArchiveSettings,
  type CatalogueItem,
  type Entry,
  type Event,
  type Organization,
  type Outlet,
  type Person,
  type Place,
  type Problem,
} from '../model/index.ts';

/** An entry as it lies in the archive. */
export interface StoredEntry extends Entry {
  readonly id: string;
  /** As the user would type it. */
  readonly file: string;
  /** Whether a person has changed it since the program wrote it. */
  readonly isEdited: boolean;
}

/** An entry's file, whether or not it can be read as an entry. */
export interface EntryFile {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly isEdited: boolean;
  /** The source it was made from, where it names one. */
  readonly source: { readonly file: string; readonly sha256: string } | undefined;
}

/** A record with the file it stands in. */
export interface Stored<T> {
  readonly id: string;
  readonly file: string;
  readonly record: T;
  /** False where the program wrote the file and nobody has changed it since. */
  readonly isEdited?: boolean;
}

/** Everything that lies in an archive's folder, read and checked one by one, not yet linked. */
export interface StoredArchive {
  readonly settings: ArchiveSettings;
  readonly catalogue: readonly CatalogueItem[];
  readonly entries: readonly StoredEntry[];
  readonly people: readonly Stored<Person>[];
  readonly organizations: readonly Stored<Organization>[];
  readonly places: readonly Stored<Place>[];
  readonly events: readonly Stored<Event>[];
  readonly outlets: readonly Outlet[];
  readonly problems: readonly Problem[];
}

/** The file names, below `dir`, of the folder that holds an archive's sources, in order; none when there is no such folder. */
export function listSources(dir: string): string[] {
  const root = sourcesDir(dir);
  const isOwnFolder = root !== dir;
  if (!existsSync(root)) return [];
  return walk(root, isOwnFolder).filter((file) => isOwnFolder || ARTICLE_FILE.test(file));
}

/** `sources/`, or the archive's folder itself when that holds only article files. */
export function sourcesDir(dir: string): string {
  const own = join(dir, 'sources');
  return existsSync(own) || existsSync(join(dir, 'articles')) ? own : dir;
}

const ARTICLE_FILE = /\.(?:txt|text|md|markdown|html?|xhtml|eml|mht|mhtml)$/i;

function walk(root: string, isDeep: boolean, below = ''): string[] {
  return readdirSync(join(root, below), { withFileTypes: true })
    .filter((item) => !item.name.startsWith('.'))
    .flatMap((item) => {
      const path = below ? `${below}/${item.name}` : item.name;
      if (item.isDirectory()) return isDeep && !item.name.endsWith('_files') ? walk(root, isDeep, path) : [];
      return [path];
    })
    .sort(compareText);
}

/**
 * Reads an archive's folder. Every problem of every file is collected; a file that cannot be read is left out.
 *
 * @param dir path of the archive's folder.
 * @param shown maps a path to how the user would type it.
 */
export function readArchive(dir: string, shown: (path: string) => string = showPath): StoredArchive {
  const problems: Problem[] = [];
  const take = <T>({
    value,
    problems: found,
  }: {
    value?: T;
    problems: readonly Problem[];
  }): T | undefined => {
    problems.push(...found);
    return value;
  };
  const readYamlFile = <T>(schema: z.ZodType<T>, path: string, kind: string): T | undefined => {
    if (!existsSync(path)) return undefined;
    return take(validateYaml(schema, readYaml(readFileSync(path, 'utf8')), shown(path), kind));
  };
  const readRecords = <T>(folder: string, schema: z.ZodType<T>, kind: string): Stored<T>[] =>
    listFiles(join(dir, folder), /\.ya?ml$/).flatMap((name) => {
      const path = join(dir, folder, name);
      const id = take(checkId(name.replace(/\.ya?ml$/, ''), shown(path), kind));
      const record = readYamlFile(schema, path, kind);
      if (!id || !record) return [];
      return [{ id, file: shown(path), record, isEdited: isEdited(readFileSync(path, 'utf8')) }];
    });
  return {
    settings: readYamlFile(archiveSettings, join(dir, 'archive.yaml'), 'archive') ?? {},
    catalogue: readYamlFile(z.array(catalogueItem), join(dir, 'catalogue.yaml'), 'catalogue') ?? [],
    outlets: readYamlFile(z.array(outlet), join(dir, 'outlets.yaml'), 'outlet') ?? [],
    people: readRecords('people', person, 'person'),
    organizations: readRecords('organizations', organization, 'organization'),
    places: readRecords('places', place, 'place'),
    events: readRecords('events', event, 'event'),
    entries: listFiles(join(dir, 'articles'), /\.md$/).flatMap((name) => {
      const entry = take(readEntry(join(dir, 'articles', name), shown));
      return entry ? [entry] : [];
    }),
    problems,
  };
}

/** Reads the files of `articles/` as far as they can be read: an entry that is broken still tells its source. */
export function readEntryFiles(dir: string, shown: (path: string) => string = showPath): EntryFile[] {
  return listFiles(join(dir, 'articles'), /\.md$/).map((name) => {
    const path = join(dir, 'articles', name);
    const text = readFileSync(path, 'utf8');
    const sha256 = /^ {2}sha256: ([0-9a-f]{64})$/m.exec(text)?.[1];
    const file = /^ {2}file: (.+)$/m.exec(text)?.[1]?.replace(/^(["'])(.*)\1$/, '$2');
    const source = sha256 !== undefined && file !== undefined ? { file, sha256 } : undefined;
    return { id: name.replace(/\.md$/, ''), file: shown(path), text, isEdited: isEdited(text), source };
  });
}

function readEntry(
  path: string,
  shown: (path: string) => string,
): { value?: StoredEntry; problems: Problem[] } {
  const text = readFileSync(path, 'utf8');
  const file = shown(path);
  const id = checkId(path.replace(/^.*[/\\]|\.md$/g, ''), file, 'article');
  const { entry, problems } = parseEntry(text, file);
  const all = [...id.problems, ...problems];
  return id.value && entry
    ? { value: { id: id.value, file, isEdited: isEdited(text), ...entry }, problems: all }
    : { problems: all };
}

function checkId(name: string, file: string, kind: string): { value?: string; problems: Problem[] } {
  if (slug.safeParse(name).success) return { value: name, problems: [] };
  return {
    problems: [
      {
        file,
        line: 1,
        column: 1,
        severity: 'error',
        message: 'the file name is not an id',
        got: `"${name}"`,
        want: ID_WANTED,
        fix: 'rename the file',
        rule: `${kind}/id`,
      },
    ],
  };
}

function listFiles(dir: string, pattern: RegExp): string[] {
  if (!existsSync(dir) || !statSync(dir).isDirectory()) return [];
  return readdirSync(dir)
    .filter((name) => pattern.test(name) && !name.startsWith('.'))
    .sort(compareText);
}

/** A path as the user would type it: relative to where they stand, when that is shorter. */
export function showPath(path: string): string {
  const near = relative('', path);
  return (near.startsWith('..') ? path : near).replace(/\\/g, '/');
}
