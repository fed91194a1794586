import { scaleLinear } from 'd3-scale';
import type { Archive, LinkedPerson } from '../../archive/index.ts';
import { compareText } from '../../model/index.ts';
import { words } from '../words/index.ts';

/** Two people who are named in the same articles. */
export interface Tie {
  readonly people: readonly [LinkedPerson, LinkedPerson];
  readonly articles: number;
  /** What the arc says. */
  readonly title: string;
  /** The arc beside the names, in tenths of the chart's text. */
  readonly path: string;
  readonly thickness: number;
}

/** Who appears with whom: names below one another, and arcs beside them. */
export interface TiesChart {
  readonly people: readonly LinkedPerson[];
  /** The strongest first. */
  readonly ties: readonly Tie[];
  /** Height of a name's row, and size of the drawing, in tenths of the chart's text. */
  readonly row: number;
  readonly width: number;
  readonly height: number;
}

const MOST_PEOPLE = 14;
const MOST_TIES = 32;
const ROW = 21;
const WIDTH = 100;
const THICKEST = 6;
const THINNEST = 0.6;

/** Draws the people named in the most articles with those they share articles with; nothing for fewer than three, or where no two share two articles: all arcs would be alike. */
export function drawTies({ people, articles }: Archive): TiesChart | undefined {
  const named = people
    .toSorted((a, b) => b.articles.length - a.articles.length || compareText(a.sortName, b.sortName))
    .slice(0, MOST_PEOPLE);
  const shared = countShared(
    articles.map((article) => article.people),
    named,
  );
  const tied = named.filter((person) => shared.has(person));
  if (tied.length < 3) return undefined;
  const order = chain(tied, shared);
  const pairs = order.flatMap((a, i) =>
    order.slice(i + 1).flatMap((b, j) => {
      const count = shared.get(a)?.get(b) ?? 0;
      return count > 0 ? [{ a, b, from: i, to: i + 1 + j, count }] : [];
    }),
  );
  pairs.sort((x, y) => y.count - x.count || x.from - y.from || x.to - y.to);
  if (pairs[0]!.count < 2) return undefined;
  const thickness = scaleLinear([0, pairs[0]!.count], [THINNEST, THICKEST]);
  return {
    people: order,
    ties: pairs.slice(0, MOST_TIES).map(({ a, b, from, to, count }) => ({
      people: [a, b],
      articles: count,
      title: words.tie(a.record.name, b.record.name, words.count(count, 'article')),
      path: drawArc(from, to, order.length),
      thickness: Math.round(thickness(count) * 10) / 10,
    })),
    row: ROW,
    width: WIDTH,
    height: order.length * ROW,
  };
}

type Shared = Map<LinkedPerson, Map<LinkedPerson, number>>;

function countShared(lists: readonly (readonly LinkedPerson[])[], among: readonly LinkedPerson[]): Shared {
  const wanted = new Set(among);
  const shared: Shared = new Map();
  const add = (a: LinkedPerson, b: LinkedPerson) => {
    const counts = shared.get(a) ?? new Map<LinkedPerson, number>();
    shared.set(a, counts.set(b, (counts.get(b) ?? 0) + 1));
  };
  for (const list of lists) {
    const present = list.filter((person) => wanted.has(person));
    for (const a of present) for (const b of present) if (a !== b) add(a, b);
  }
  return shared;
}

/** Puts those next to one another who share the most articles, so that strong ties are short. */
function chain(people: readonly LinkedPerson[], shared: Shared): LinkedPerson[] {
  const left = new Set(people);
  const order: LinkedPerson[] = [];
  for (let next = people[0]; next;) {
    order.push(next);
    left.delete(next);
    const ties = shared.get(next)!;
    next = [...left].reduce<LinkedPerson | undefined>(
      (best, person) => (best && (ties.get(best) ?? 0) >= (ties.get(person) ?? 0) ? best : person),
      undefined,
    );
  }
  return order;
}

/** Half an ellipse, the wider the further apart its ends are. */
function drawArc(from: number, to: number, count: number): string {
  const [top, bottom] = [(from + 0.5) * ROW, (to + 0.5) * ROW];
  const height = (bottom - top) / 2;
  const width = Math.round(12 + ((WIDTH - 18) * (to - from)) / Math.max(1, count - 1));
  return `M0 ${top}A${width} ${height} 0 0 1 0 ${bottom}`;
}
