/** A mark on the axis that would like to have its name beside it. */
export interface Labelled {
  readonly x: number;
  readonly text: string;
}

/** Where a name stands: at the top of a stem of `level` steps, beginning or ending there. */
export interface Placed {
  readonly level: number;
  readonly anchor: 'start' | 'end';
}

interface Box {
  /** The stem. */
  readonly x: number;
  readonly level: number;
  /** The name. */
  readonly from: number;
  readonly to: number;
}

/** Room between a stem and its own name, another's name, and between two names. */
const OWN_GAP = 5;
const STEM_GAP = 3;
const NAME_GAP = 10;

/**
 * Places names above an axis, the more important first: as low as can be, to the right of the stem rather than
 * to the left. No name lies on another, no stem runs through a name, no name leaves the chart; one that finds no
 * place is left out.
 *
 * @param labels in order of importance.
 * @returns a place for each, or nothing.
 */
export function placeLabels(
  labels: readonly Labelled[],
  chart: { left: number; right: number; levels: number; charWidth: number },
): (Placed | undefined)[] {
  const boxes: Box[] = [];
  return labels.map(({ x, text }) => {
    const width = text.length * chart.charWidth;
    for (let level = 1; level <= chart.levels; level++) {
      for (const anchor of ['start', 'end'] as const) {
        const from = anchor === 'start' ? x + OWN_GAP : x - OWN_GAP - width;
        const to = from + width;
        const box = { x, from, to, level };
        if (from < chart.left || to > chart.right || boxes.some((other) => isInTheWay(box, other))) continue;
        boxes.push(box);
        return { level, anchor };
      }
    }
    return undefined;
  });
}

function isInTheWay(a: Box, b: Box): boolean {
  const isOnIt = a.level === b.level && a.from < b.to + NAME_GAP && b.from < a.to + NAME_GAP;
  return isOnIt || runsThrough(a, b) || runsThrough(b, a);
}

/** Whether the stem of `a`, which ends at its own level, runs through the name of `b`. */
function runsThrough(a: Box, b: Box): boolean {
  return a.level >= b.level && a.x > b.from - STEM_GAP && a.x < b.to + STEM_GAP;
}
