import type { Bar, Histogram } from '../engine/histogram.ts';
import type { SearchState } from '../state.ts';
import { draw, make } from './dom.ts';
import { words } from './words.ts';

const HEIGHT = 100;

/** The least height at which a bar is seen. */
const LEAST = 5;

/** Results in time, by whose bars the span of days is chosen. */
export interface HistogramView {
  readonly element: HTMLElement;
  readonly show: (state: SearchState, histogram: Histogram) => void;
}

/** Makes the histogram. It is dragged across, or its two ends are moved by the keys. */
export function makeHistogramView(onChange: (change: Partial<SearchState>) => void): HistogramView {
  const parts = makeParts();
  const { drawing, first, last } = parts;
  let state: SearchState | undefined;
  let bars: readonly Bar[] = [];
  const mark = (a: number, b: number) => markSpan(parts, bars, Math.min(a, b), Math.max(a, b));
  const choose = (a: number, b: number) => {
    const [from, to] = [Math.min(a, b), Math.max(a, b)];
    const isAll = from === 0 && to === bars.length - 1;
    const days = isAll ? { from: '', to: '' } : { from: bars[from]!.from, to: bars[to]!.to };
    onChange({ filters: { ...state!.filters, ...days } });
  };
  for (const input of [first, last]) {
    input.addEventListener('input', () => mark(first.valueAsNumber, last.valueAsNumber));
    input.addEventListener('change', () => choose(first.valueAsNumber, last.valueAsNumber));
  }
  // What is said of a bar is written when the pointer is over it: that spares the time for the others.
  const say = (bar: number) => {
    const title = drawing.children[bar]?.querySelector('title');
    if (title) title.textContent = sayBar(bars[bar]!);
  };
  listenToDrag(drawing, () => bars.length, mark, choose, say);
  return {
    element: parts.element,
    show: (newState, histogram) => {
      [state, bars] = [newState, histogram.bars];
      parts.element.hidden = bars.length < 2;
      if (parts.element.hidden) return;
      fillParts(parts, histogram);
      const [from, to] = spanOf(bars, newState);
      first.valueAsNumber = from;
      last.valueAsNumber = to;
      mark(from, to);
    },
  };
}

type Parts = ReturnType<typeof makeParts>;

function makeParts() {
  const drawing = draw('svg', {
    class: 'histogram__bars',
    'aria-hidden': 'true',
    preserveAspectRatio: 'none',
  });
  const first = make('input', { type: 'range', min: '0', 'aria-label': words.firstBar });
  const last = make('input', { type: 'range', min: '0', 'aria-label': words.lastBar });
  const ends = make('div', { class: 'histogram__ends', 'aria-hidden': 'true' });
  const sliders = make('div', { class: 'histogram__sliders' }, first, last);
  const caption = make('figcaption');
  const element = make('figure', { class: 'histogram' }, drawing, sliders, ends, caption);
  return { element, drawing, first, last, ends, caption };
}

function fillParts({ drawing, first, last, ends, caption }: Parts, { bars, unit, undrawn }: Histogram): void {
  if (drawing.children.length !== bars.length) {
    drawBars(drawing, bars);
    first.max = last.max = String(bars.length - 1);
    const [start, end] = [bars[0]!, bars.at(-1)!];
    ends.replaceChildren(make('span', {}, words.day(start.from)), make('span', {}, words.day(end.to)));
  }
  const most = mostOf(bars);
  bars.forEach(({ count }, i) => raise(drawing.children[i]!.lastElementChild!, count / most));
  caption.textContent = words.histogram(unit) + (undrawn > 0 ? words.undrawn(undrawn) : '');
}

function markSpan({ drawing, first, last }: Parts, bars: readonly Bar[], from: number, to: number): void {
  [...drawing.children].forEach((bar, i) => bar.classList.toggle('is-out', i < from || i > to));
  for (const input of [first, last]) {
    const bar = bars[input.valueAsNumber];
    if (bar) input.setAttribute('aria-valuetext', sayBar(bar));
  }
}

function sayBar({ from, to, count, all }: Bar): string {
  return words.bar(words.span(from, to), count, all);
}

/** Draws the bars of the archive, which stay; of what is found there is nothing in them yet. */
function drawBars(drawing: SVGElement, bars: readonly Bar[]): void {
  drawing.setAttribute('viewBox', `0 0 ${bars.length * 10} ${HEIGHT}`);
  const most = mostOf(bars);
  drawing.replaceChildren(
    ...bars.map(({ all }, i) => {
      const group = draw('g', {});
      const [whole, found] = ['all', 'found'].map((name) =>
        draw('rect', { class: name, x: i * 10 + 0.5, width: 9 }),
      ) as [SVGElement, SVGElement];
      raise(whole, all / most);
      group.append(draw('title', {}), whole, found);
      return group;
    }),
  );
}

function mostOf(bars: readonly Bar[]): number {
  return Math.max(1, ...bars.map(({ all }) => all));
}

/** Makes a bar as high as its share of the highest. */
function raise(bar: Element, share: number): void {
  const height = share === 0 ? 0 : Math.max(LEAST, share * HEIGHT);
  bar.setAttribute('y', String(HEIGHT - height));
  bar.setAttribute('height', String(height));
}

/** The bars that the span of days covers. */
function spanOf(bars: readonly Bar[], { filters: { from, to } }: SearchState): [number, number] {
  const start = from === '' ? 0 : bars.findIndex((bar) => bar.to >= from);
  const end = to === '' ? bars.length - 1 : bars.findLastIndex((bar) => bar.from.slice(0, to.length) <= to);
  return [start < 0 ? bars.length - 1 : start, Math.max(0, end)];
}

function listenToDrag(
  drawing: SVGElement,
  size: () => number,
  mark: (from: number, to: number) => void,
  choose: (from: number, to: number) => void,
  say: (bar: number) => void,
): void {
  let start: number | undefined;
  const barAt = ({ clientX }: PointerEvent) => {
    const { left, width } = drawing.getBoundingClientRect();
    return Math.min(size() - 1, Math.max(0, Math.floor(((clientX - left) / width) * size())));
  };
  drawing.addEventListener('pointerdown', (event) => {
    start = barAt(event);
    drawing.setPointerCapture(event.pointerId);
    mark(start, start);
  });
  drawing.addEventListener('pointermove', (event) => {
    const bar = barAt(event);
    if (start !== undefined) mark(start, bar);
    else say(bar);
  });
  drawing.addEventListener('pointerup', (event) => {
    if (start !== undefined) choose(start, barAt(event));
    start = undefined;
  });
  drawing.addEventListener('pointercancel', () => (start = undefined));
}
