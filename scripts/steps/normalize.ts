import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SingleBar } from 'cli-progress';
import { createTwoFilesPatch } from 'diff';
import { listSources, readArchive, readEntryFiles, showPath, sourcesDir } from '../../src/archive/index.ts';
import { planEntries, writeEntries, type PlannedEntry, type Source } from '../../src/normalize/index.ts';
import type { Problem } from '../../src/model/index.ts';
import { listChanges, listUnknown, listUnmatched } from './normalize-problems.ts';
import { placeProblems } from './report.ts';

/** From how many sources on the progress is shown. */
const MANY = 50;

/** How to normalize. */
export interface NormalizeOptions {
  /** Entries edited by hand to be replaced: source files, or entry ids. */
  readonly replace?: readonly string[];
  /** Leave the archive as it is. */
  readonly dryRun?: boolean;
}

/** Makes the entries of an archive from its sources, and writes those that are new or renewed. */
export function normalizeArchive(
  dir: string,
  options: NormalizeOptions = {},
): { planned: PlannedEntry[]; problems: Problem[] } {
  const files = listSources(dir);
  const root = sourcesDir(dir);
  const stored = readArchive(dir);
  const existing = readEntryFiles(dir);
  const progress = showProgress(files.length);
  const planned = planEntries(readSources(root, files), {
    catalogue: stored.catalogue,
    receivedBy: stored.settings.receivedBy,
    people: stored.people.map(({ record }) => record),
    existing,
    show: (file) => showPath(join(root, file)),
    replace: options.replace,
    onProgress: progress.update,
  });
  progress.stop();
  if (!options.dryRun) writeEntries(dir, planned);
  const problems = [
    ...planned.flatMap((item) => item.problems),
    ...listChanges(planned, existing, files),
    ...listUnknown(
      stored.catalogue.map(({ file }) => file),
      files,
      readCatalogue(dir),
    ),
    ...listUnmatched(options.replace ?? [], planned),
  ];
  return { planned, problems: placeProblems(problems) };
}

/** What `normalize` would write in place of entries edited by hand, as a patch. */
export function showEdits(dir: string, planned: readonly PlannedEntry[]): string {
  const texts = new Map(readEntryFiles(dir).map(({ id, text }) => [id, text]));
  return planned
    .filter(({ status }) => status === 'edited')
    .map(({ id, text }) =>
      createTwoFilesPatch(`articles/${id!}.md`, 'as it would be written', texts.get(id!)!, text!),
    )
    .join('\n');
}

function readCatalogue(dir: string): { path: string; text: string } {
  const path = join(dir, 'catalogue.yaml');
  return { path: showPath(path), text: existsSync(path) ? readFileSync(path, 'utf8') : '' };
}

function* readSources(root: string, files: readonly string[]): Generator<Source> {
  for (const file of files) yield { file, bytes: readFileSync(join(root, file)) };
}

function showProgress(total: number): { update: (done: number) => void; stop: () => void } {
  if (total < MANY) return { update: () => undefined, stop: () => undefined };
  if (!process.stderr.isTTY) {
    const step = Math.ceil(total / 10);
    return {
      update: (done) => void (done % step === 0 && console.error(`normalized ${done} of ${total}`)),
      stop: () => undefined,
    };
  }
  const bar = new SingleBar({ format: 'normalizing {bar} {value} of {total}', hideCursor: true });
  bar.start(total, 0);
  return { update: (done) => bar.update(done), stop: () => bar.stop() };
}
