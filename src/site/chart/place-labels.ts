/** A mark on the axis that would like to have its name beside it. */
export interface Labelled {
  readonly x: number;
  /** Of the name, at most. */
  readonly width: number;
}

/** Where a name stands: at the top of a stem of `level` steps, beginning or ending there. */
export interface Placed {
  readonly level: number;
  readonly anchor: 'start' | 'end';
}

/** The room that names have, from 0 to `width`; a chart may come out wider, and then they only stand further apart. */
export interface LabelRoom {
  readonly width: number;
  readonly levels: number;
}

interface Box extends Placed {
  /** The stem. */
  readonly x: number;
  /** The name. */
  readonly from: number;
  readonly to: number;
}

/** No more names than these are tried: beyond, nobody reads them. */
const MOST_NAMES = 16;

/** Room between a stem and its own name, another's name, and between two names, in units of text. */
export const OWN_GAP = 0.4;
const STEM_GAP = 0.25;
const NAME_GAP = 0.8;

/**
 * Places names above an axis: up to some point they begin at their stems, the leftmost highest, and from there
 * on they end at them, the rightmost highest. No name lies on another, no stem runs through a name, and none
 * leaves the chart, nor does any when the chart is drawn wider. When not all can stand, the least important go.
 *
 * @param labels in order of importance.
 * @returns a place for each, or nothing.
 */
export function placeLabels(labels: readonly Labelled[], room: LabelRoom): (Placed | undefined)[] {
  const fitting = labels.filter(
    ({ x, width }) => x + OWN_GAP + width <= room.width || x - OWN_GAP - width >= 0,
  );
  for (let count = Math.min(fitting.length, MOST_NAMES); count > 0; count--) {
    const tried = fitting.slice(0, count);
    const best = turningPoints(tried)
      .flatMap((point) => arrange(tried, point, room) ?? [])
      .reduce<Arrangement | undefined>((a, b) => (a && a.height <= b.height ? a : b), undefined);
    if (best) return labels.map((label) => best.places.get(label));
  }
  return labels.map(() => undefined);
}

interface Arrangement {
  readonly places: ReadonlyMap<Labelled, Placed>;
  readonly height: number;
}

/** Places at which names may turn from one side of their stems to the other, from the right. */
function turningPoints(labels: readonly Labelled[]): number[] {
  return [Infinity, ...labels.map(({ x }) => x).sort((a, b) => b - a)];
}

function arrange(labels: readonly Labelled[], turn: number, room: LabelRoom): Arrangement | undefined {
  const ending = labels.filter(({ x }) => x >= turn).sort((a, b) => a.x - b.x);
  const starting = labels.filter(({ x }) => x < turn).sort((a, b) => b.x - a.x);
  const boxes: Box[] = [];
  const places = new Map<Labelled, Placed>();
  for (const label of [...ending, ...starting]) {
    const box = findPlace(label, label.x >= turn ? 'end' : 'start', boxes, room);
    if (!box) return undefined;
    boxes.push(box);
    places.set(label, { level: box.level, anchor: box.anchor });
  }
  return { places, height: Math.max(...boxes.map(({ level }) => level)) };
}

function findPlace(
  { x, width }: Labelled,
  anchor: Placed['anchor'],
  boxes: readonly Box[],
  room: LabelRoom,
): Box | undefined {
  const from = anchor === 'start' ? x + OWN_GAP : x - OWN_GAP - width;
  const to = from + width;
  if (from < 0 || to > room.width) return undefined;
  for (let level = 1; level <= room.levels; level++) {
    const box = { x, from, to, level, anchor };
    if (!boxes.some((other) => isInTheWay(box, other))) return box;
  }
  return undefined;
}

function isInTheWay(a: Box, b: Box): boolean {
  const isOnIt = a.level === b.level && a.from < b.to + NAME_GAP && b.from < a.to + NAME_GAP;
  return isOnIt || runsThrough(a, b) || runsThrough(b, a);
}

/** Whether the stem of `a`, which ends at its own level, runs through the name of `b`. */
function runsThrough(a: Box, b: Box): boolean {
  const [from, to] = b.anchor === 'start' ? [b.x, b.to + STEM_GAP] : [b.from - STEM_GAP, b.x];
  return a.level >= b.level && a.x > from && a.x < to;
}
