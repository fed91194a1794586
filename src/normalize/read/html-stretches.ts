import type { Element, Nodes, Root, Text } from 'hast';
import { inkOf, tidySpaces, type PrintedLine } from '../lines.ts';
import type { Stretch } from './html-article.ts';
import { classesOf } from './html-names.ts';
import { groupWrapped, joinLines } from './wrapped.ts';

const BLOCKS = new Set(
  `address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu nav ol p pre section summary table tbody
  td tfoot th thead time tr ul`.split(/\s+/),
);
const UNSEEN = new Set(
  'script style template noscript head title svg math iframe object embed canvas audio video select datalist textarea'.split(
    ' ',
  ),
);
const CREDIT = /(?:^|[\s_-])(?:photo|image|picture|media|caption)?[_-]?credits?(?:$|[\s_-])/i;
/** Elements whose text is one, however its lines are broken. */
const ONE_TEXT = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'button']);

/** The visible text of a page, cut where its blocks begin and end and where its lines are broken, in order. */
export function listStretches(tree: Root): Stretch[] {
  const writer = new Writer();
  visit(tree, [], writer);
  writer.flush();
  return writer.stretches;
}

/** A line of a block, as a browser shows it where the block is wide enough. */
interface Line extends PrintedLine {
  readonly to: number;
  readonly at: number;
  readonly path: readonly Element[];
  readonly linked: number;
}

class Writer {
  readonly stretches: Stretch[] = [];
  private lines: Line[] = [];
  private parts: string[] = [];
  private linked = 0;
  private start: Pick<Line, 'number' | 'at' | 'path'> | undefined;
  private to = 0;
  private hasGap = true;

  write(text: string, from: number, at: number, path: readonly Element[], isLink: boolean): void {
    const ink = inkOf(text);
    if (ink !== '') {
      /* Elements around some of its words only say nothing of the line. */
      this.start = this.start
        ? { ...this.start, path: sharedPath(this.start.path, path) }
        : { number: from, at, path };
      this.to = Math.max(this.to, from + countBreaks(text.trimEnd()));
      if (isLink) this.linked += ink.length;
    }
    this.parts.push(text);
  }

  /** Ends a line within a block. An empty line parts paragraphs. */
  breakLine(): void {
    const text = this.parts.join('');
    if (this.start)
      this.lines.push({ ...this.start, text, to: this.to, linked: this.linked, hasGapBefore: this.hasGap });
    this.hasGap = this.start === undefined;
    [this.parts, this.linked, this.start, this.to] = [[], 0, undefined, 0];
  }

  flush(): void {
    this.breakLine();
    const isOne = this.lines[0]?.path.some(({ tagName }) => ONE_TEXT.has(tagName)) === true;
    const groups = this.lines.length === 0 ? [] : isOne ? [this.lines] : groupLines(this.lines);
    for (const [i, group] of groups.entries())
      this.stretches.push(toStretch(group, { isCut: groups.length > 1, isFirst: i === 0 }));
    [this.lines, this.hasGap] = [[], true];
  }
}

function toStretch(
  group: readonly Line[],
  { isCut, isFirst }: { readonly isCut: boolean; readonly isFirst: boolean },
): Stretch {
  const first = group[0]!;
  const text = joinLines(group.map((line) => line.text));
  const linked = group.reduce((sum, line) => sum + line.linked, 0);
  return {
    text,
    from: first.number,
    to: group.at(-1)!.to,
    at: first.at,
    path: first.path,
    isLink: linked >= inkOf(text).length * 0.9,
    isCut,
    ...(!isFirst && { hasGapBefore: first.hasGapBefore }),
  };
}

/** Lines wrapped by hand make paragraphs; so does a line that goes on in small letters from one without a stop. */
function groupLines(lines: readonly Line[]): Line[][] {
  const isPreformatted = lines[0]!.path.some(({ tagName }) => tagName === 'pre');
  const shown = isPreformatted ? lines : lines.map((line) => ({ ...line, text: tidySpaces(line.text) }));
  const groups: Line[][] = [];
  for (const group of groupWrapped(shown)) {
    const before = groups.at(-1)?.at(-1);
    const goesOn =
      before !== undefined &&
      !group[0]!.hasGapBefore &&
      /^\p{Ll}/u.test(group[0]!.text.trimStart()) &&
      !/[.!?:]\p{P}*$/u.test(before.text.trimEnd());
    if (goesOn) groups.at(-1)!.push(...group);
    else groups.push(group);
  }
  return groups;
}

function visit(node: Nodes, path: readonly Element[], writer: Writer): void {
  if (node.type === 'text') return writeText(node, path, writer);
  if (node.type === 'element' && isUnseen(node)) return;
  if (node.type === 'element' && node.tagName === 'br') return writer.breakLine();
  if (!('children' in node)) return;
  const isBlock = node.type === 'element' && (BLOCKS.has(node.tagName) || CREDIT.test(classesOf(node)));
  if (isBlock) writer.flush();
  const inner = node.type === 'element' ? [...path, node] : path;
  for (const child of node.children) visit(child, inner, writer);
  if (isBlock) writer.flush();
}

/** Writes a text; in preformatted text each line of the source is one of its own. */
function writeText({ value, position }: Text, path: readonly Element[], writer: Writer): void {
  const isLink = path.some(({ tagName }) => tagName === 'a');
  const start = position?.start.line ?? 1;
  const at = position?.start.offset ?? 0;
  const isPreformatted = path.some(({ tagName }) => tagName === 'pre');
  if (!isPreformatted) {
    const lead = value.slice(0, value.length - value.trimStart().length);
    writer.write(lead, start, at, path, isLink);
    writer.write(value.slice(lead.length), start + countBreaks(lead), at, path, isLink);
    return;
  }
  for (const [i, line] of value.split('\n').entries()) {
    if (i > 0) writer.breakLine();
    writer.write(line, start + i, at, path, isLink);
  }
}

function isUnseen({ tagName, properties }: Element): boolean {
  return (
    UNSEEN.has(tagName) ||
    properties['hidden'] !== undefined ||
    /display:\s*none|visibility:\s*hidden/i.test(String(properties['style'] ?? ''))
  );
}

/** The elements that hold both. */
function sharedPath(a: readonly Element[], b: readonly Element[]): readonly Element[] {
  const end = a.findIndex((element, i) => element !== b[i]);
  return end === -1 ? a : a.slice(0, end);
}

function countBreaks(text: string): number {
  return text.split('\n').length - 1;
}
