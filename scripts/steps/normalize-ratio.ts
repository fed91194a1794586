import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planEntries, writeEntries, type PlannedEntry } from '../../src/normalize/index.ts';

const RUNS = 5;

/** What normalizing costs beside its files. */
export interface NormalizeRatio {
  readonly sources: number;
  /** How much more processor time it takes than reading the same sources and writing the same entries, each at its fastest. */
  readonly ratio: number;
  readonly normalizeMs: number;
}

/** Writes texts out as sources, and measures normalizing them against merely reading and writing the files. */
export function measureRatio(texts: readonly string[]): NormalizeRatio {
  const dir = mkdtempSync(join(tmpdir(), 'chancery-'));
  try {
    const files = texts.map((_, i) => `${i}.txt`);
    mkdirSync(join(dir, 'sources'));
    texts.forEach((text, i) => writeFileSync(join(dir, 'sources', files[i]!), text));
    const read = (file: string) => readFileSync(join(dir, 'sources', file));
    let planned: PlannedEntry[] = [];
    const normalize = () => {
      const sources = files.map((file) => ({ file, bytes: read(file) }));
      planned = planEntries(sources, { catalogue: [], existing: [], show: (file) => file });
      writeEntries(dir, planned);
    };
    const copy = () => {
      for (const { file, id, text } of planned) {
        read(file);
        if (text !== undefined) writeFileSync(join(dir, 'articles', `${id!}.md`), text);
      }
    };
    const times = Array.from({ length: RUNS }, () => [timeOf(normalize), timeOf(copy)] as const);
    const normalizeMs = Math.min(...times.map(([ms]) => ms));
    return {
      sources: files.length,
      ratio: normalizeMs / Math.min(...times.map(([, ms]) => ms)),
      normalizeMs,
    };
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** Processor time: what else the machine does at the moment does not count. */
function timeOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
