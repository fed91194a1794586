import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkLinks,
  describeUnsure,
  linkArchive,
  listUnsure,
  readArchive,
  showPath,
  sourcesDir,
  type Archive,
} from '../../src/archive/index.ts';
import { proveLedger } from '../../src/normalize/index.ts';
import { locateQuotations, type Problem } from '../../src/model/index.ts';
import type { PlannedProposal } from '../../src/records/index.ts';
import { writeProposals } from './propose.ts';

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
  const root = sourcesDir(dir);
  const ledgers = stored.entries.flatMap((entry) => {
    const source = entry.matter.source && join(root, entry.matter.source.file);
    return source && existsSync(source)
      ? proveLedger(readFileSync(source), entry, entry.file, showPath(source))
      : [];
  });
  return {
    archive,
    problems: [...stored.problems, ...ledgers, ...checkLinks(stored, archive)],
    proposed,
    unsure: options.unsure ? noteUnsure(archive) : [],
  };
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
