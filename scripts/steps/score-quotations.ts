import type { Span } from '../../src/model/index.ts';

/** Something with a span in a block. */
export interface Placed {
  readonly block: number;
  readonly span: Span;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** An article of the benchmark, as far as this score needs it. */
export interface GoldArticle {
  readonly article: string;
  readonly text: string;
  readonly quotes: readonly (Stretch & {
    readonly kind: 'full' | 'fragment';
    readonly utterance: number;
    readonly speaker:
      (Stretch & { readonly head: readonly [number, number]; readonly surname?: string }) | null;
  })[];
}

/** What was predicted of an article. */
export interface Prediction {
  readonly quotes: readonly (Stretch & {
    readonly utterance: number;
    readonly speaker: (Stretch & { readonly name?: string | undefined }) | null;
  })[];
}

/** The lines of a text that hold something, and where each begins. */
export function readBlocks(text: string): { blocks: string[]; offsets: number[] } {
  const lines = [...text.matchAll(/.*\S.*/g)];
  return { blocks: lines.map(([line]) => line), offsets: lines.map(({ index }) => index) };
}

/**
 * F1 of quotations found with the right speaker, for telling rules apart. It is close to the joint F1 of the
 * benchmark's own scorer, which alone counts for stating figures.
 *
 * @param kinds `full`: those of five words or more only.
 */
export function scoreArticles(
  golds: readonly GoldArticle[],
  predictions: readonly Prediction[],
  kinds: 'full' | 'all',
): number {
  let right = 0;
  let found = 0;
  let wanted = 0;
  golds.forEach(({ quotes, text }, i) => {
    const wantedHere = quotes.filter(({ kind }) => kinds === 'all' || kind === 'full');
    const predicted = predictions[i]!.quotes;
    wanted += wantedHere.length;
    found += predicted.filter(
      ({ start, end }) => kinds === 'all' || text.slice(start, end).trim().split(/\s+/).length >= 5,
    ).length;
    for (const gold of wantedHere) {
      const match = predicted.find((other) => isSame(gold, other));
      if (match && isRight(gold.speaker, match.speaker)) right++;
    }
  });
  return (200 * right) / (found + wanted);
}

/** Of each 100 neighbouring quotations found, how many are rightly of one utterance, or rightly not. */
export function scoreLinks(golds: readonly GoldArticle[], predictions: readonly Prediction[]): number {
  let right = 0;
  let pairs = 0;
  golds.forEach(({ quotes }, i) => {
    const found = quotes
      .toSorted((a, b) => a.start - b.start)
      .flatMap((gold) => {
        const match = predictions[i]!.quotes.find((other) => isSame(gold, other));
        return match ? [{ gold: gold.utterance, predicted: match.utterance }] : [];
      });
    found.slice(1).forEach((pair, at) => {
      const before = found[at]!;
      pairs++;
      if ((pair.gold === before.gold) === (pair.predicted === before.predicted)) right++;
    });
  });
  return (100 * right) / pairs;
}

const isSame = (a: Stretch, b: Stretch): boolean =>
  Math.abs(a.start - b.start) < 4 && Math.abs(a.end - b.end) < 6;

function isRight(
  gold: GoldArticle['quotes'][number]['speaker'],
  other: Prediction['quotes'][number]['speaker'],
): boolean {
  if (!gold || !other) return !gold && !other;
  const touches = other.start < gold.head[1] && other.end > gold.head[0];
  const isShort = other.end - other.start <= 2 * (gold.end - gold.start) + 20;
  return (touches && isShort) || (gold.surname !== undefined && other.name?.endsWith(gold.surname) === true);
}
