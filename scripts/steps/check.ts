import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkLinks,
  describeUnsure,
  linkArchive,
  listSources,
  listUnsure,
  readArchive,
  showPath,
  sourcesDir,
  type Archive,
  type StoredEntry,
} from '../../src/archive/index.ts';
import { proveLedger } from '../../src/normalize/index.ts';
import { locateQuotations, type Problem } from '../../src/model/index.ts';
import type { PlannedProposal } from '../../src/records/index.ts';
import { describeGone } from './normalize-problems.ts';
import { writeProposals } from './propose.ts';
import { placeProblems } from './report.ts';

/** What was found in an archive. */
export interface Checked {
  readonly archive: Archive;
  readonly problems: Problem[];
  /** The proposals that were written down. */
  readonly proposed: readonly PlannedProposal[];
  /** The quotations whose speaker is not sure, as notes; none when they were not asked for. */
  readonly unsure: Problem[];
}

/** What is done beside checking. */
export interface CheckOptions {
  /** Note the quotations whose speaker is not sure. */
  readonly unsure?: boolean;
  /** Write down the records that the texts suggest. */
  readonly propose?: boolean;
}

/** Checks schemas, ledgers against the sources' bytes, and links; collects every problem. */
export function checkArchive(dir: string, options: CheckOptions = {}): Checked {
  const stored = readArchive(dir);
  const archive = linkArchive(stored);
  const proposed = options.propose ? writeProposals(dir, archive) : [];
  return {
    archive,
    problems: placeProblems([
      ...stored.problems,
      ...proveEntries(dir, stored.entries),
      ...checkLinks(stored, archive),
    ]),
    proposed,
    unsure: options.unsure ? noteUnsure(archive) : [],
  };
}

/** Holds each entry against its source. An archive may come without its folder of sources: the entries stand for themselves. */
function proveEntries(dir: string, entries: readonly StoredEntry[]): Problem[] {
  const root = sourcesDir(dir);
  if (!existsSync(root)) return [];
  const findRenamed = indexByBytes(dir);
  return entries.flatMap((entry) => {
    const { source } = entry.matter;
    if (source === undefined) return [];
    const path = join(root, source.file);
    return existsSync(path)
      ? proveLedger(readFileSync(path), entry, entry.file, showPath(path))
      : [describeGone(entry.file, source.file, findRenamed(source.sha256))];
  });
}

/** Finds a source by the checksum of its bytes; the files are not read before the first question. */
function indexByBytes(dir: string): (sha256: string) => string | undefined {
  const root = sourcesDir(dir);
  let index: Map<string, string> | undefined;
  const sum = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(root, file)))
      .digest('hex');
  return (sha256) => (index ??= new Map(listSources(dir).map((file) => [sum(file), file]))).get(sha256);
}

/** A note for each quotation whose speaker is not sure, at its place in the entry's file. */
function noteUnsure(archive: Archive): Problem[] {
  const places = new Map<string, ReturnType<typeof locateQuotations>>();
  return listUnsure(archive).map((quotation) => {
    const { file, quotations } = quotation.article;
    if (!places.has(file)) places.set(file, locateQuotations(readFileSync(file, 'utf8')));
    const place = places.get(file)![quotations.indexOf(quotation)];
    return describeUnsure(quotation, place ?? { line: 1, column: 1 });
  });
}
