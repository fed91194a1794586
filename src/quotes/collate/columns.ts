import { alignWords } from './align.ts';
import type { Cell, Word } from './types.ts';

/** A stretch of the first version’s words, and of another’s that stand in its place. */
interface Chunk {
  readonly kind: Cell['kind'];
  readonly from: number;
  readonly to: number;
  readonly words: readonly Word[];
}

/**
 * Lays versions of one utterance out in columns.
 *
 * @param versions the words of each; all are compared with the first.
 * @returns for each version its cells, as many as any other has. The words of a version’s cells, in order, are its
 *   words.
 */
export function layColumns(versions: readonly (readonly Word[])[]): Cell[][] {
  const [base = [], ...others] = versions;
  const chunks = others.map((words) => chunk(base, words));
  const cuts = new Set([0, base.length, ...chunks.flat().flatMap(({ from, to }) => [from, to])]);
  const insertions = new Set(chunks.flat().flatMap(({ from, to }) => (from === to ? [from] : [])));
  const bounds = [...cuts].sort((a, b) => a - b);
  const columns: (readonly [number, number])[] = [];
  bounds.forEach((from, i) => {
    if (insertions.has(from)) columns.push([from, from]);
    const to = bounds[i + 1];
    if (to !== undefined) columns.push([from, to]);
  });
  const own = columns.map(([from, to]): Cell => {
    const words = base.slice(from, to);
    return { kind: words.length > 0 ? 'same' : 'empty', words, instead: [] };
  });
  return [own, ...chunks.map((list) => columns.map((column) => cellOf(column, list, base)))];
}

/** Cuts the alignment of a version with the first into stretches that are the same, differ, are added or left out. */
function chunk(base: readonly Word[], words: readonly Word[]): Chunk[] {
  const chunks: Chunk[] = [];
  const pairs = alignWords(base, words);
  let [at, own] = [0, 0];
  const differ = (from: number, to: number, ownTo: number, isEdge: boolean) => {
    const mine = words.slice(own, ownTo);
    if (isEdge && to > from) {
      const silent = { kind: 'silent' as const, from, to, words: [] };
      const added = { kind: 'added' as const, words: mine };
      if (at === 0 && own === 0)
        chunks.push(silent, ...(mine.length > 0 ? [{ ...added, from: to, to }] : []));
      else chunks.push(...(mine.length > 0 ? [{ ...added, from, to: from }] : []), silent);
      return;
    }
    if (from === to && mine.length === 0) return;
    const kind = from === to ? 'added' : mine.length === 0 ? 'left-out' : 'differs';
    chunks.push({ kind, from, to, words: mine });
  };
  let run: Chunk | undefined;
  for (const [a, b] of pairs) {
    const isNext = run !== undefined && a === at && b === own;
    if (!isNext) {
      if (run) chunks.push(run);
      differ(at, a, b, run === undefined && endsApart(a - at, b - own));
      run = { kind: 'same', from: a, to: a, words: [] };
    }
    run = { ...run!, to: a + 1, words: [...run!.words, words[b]!] };
    [at, own] = [a + 1, b + 1];
  }
  if (run) chunks.push(run);
  differ(at, base.length, words.length, endsApart(base.length - at, words.length - own));
  return chunks;
}

/** Whether what stands before the first pair, or follows the last, is silence rather than other words: much of one side, little of the other. */
function endsApart(base: number, own: number): boolean {
  return own === 0 || base > 3 * own + 3;
}

/** What a version prints in a column: the part of its stretch that stands there, its other words in the first column of the stretch. */
function cellOf(
  [from, to]: readonly [number, number],
  chunks: readonly Chunk[],
  base: readonly Word[],
): Cell {
  const found = chunks.find((one) =>
    from === to ? one.from === from && one.to === to : one.from < to && from < one.to,
  );
  if (!found) return { kind: 'empty', words: [], instead: [] };
  const { kind, words } = found;
  if (kind === 'same') return { kind, words: words.slice(from - found.from, to - found.from), instead: [] };
  if (kind === 'silent' || kind === 'added') return { kind, words, instead: [] };
  const own = from === found.from ? words : [];
  return { kind: own.length > 0 ? 'differs' : 'left-out', words: own, instead: base.slice(from, to) };
}
