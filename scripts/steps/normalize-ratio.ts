import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planEntries, writeEntries, type PlannedEntry } from '../../src/normalize/index.ts';

const RUNS = 5;

/** What normalizing costs beside its files. */
export interface NormalizeRatio {
  readonly sources: number;
  /** How many times as long as reading the same sources and writing the same entries it takes, by medians. */
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
    const normalizeMs = median(times.map(([ms]) => ms));
    return { sources: files.length, ratio: normalizeMs / median(times.map(([, ms]) => ms)), normalizeMs };
  } finally {
    rmSync(dir, { recursive: true });
  }
}

function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
