import type { Element, Nodes, Root } from 'hast';
import { inkOf, tidySpaces } from '../lines.ts';
import type { Stretch } from './html-article.ts';

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

/** The visible text of a page, cut where its blocks begin and end, in order. */
export function listStretches(tree: Root): Stretch[] {
  const writer = new Writer();
  visit(tree, [], writer);
  writer.flush();
  return writer.stretches;
}

class Writer {
  readonly stretches: Stretch[] = [];
  private parts: string[] = [];
  private linked = 0;
  private from = 0;
  private to = 0;
  private path: readonly Element[] = [];

  write(text: string, from: number, to: number, path: readonly Element[], isLink: boolean): void {
    const ink = inkOf(text);
    if (ink !== '') {
      if (this.from === 0) [this.from, this.path] = [from, path];
      this.to = Math.max(this.to, to);
      if (isLink) this.linked += ink.length;
    }
    this.parts.push(text);
  }

  flush(): void {
    const text = tidySpaces(this.parts.join(''));
    const ink = inkOf(text).length;
    if (ink > 0)
      this.stretches.push({
        text,
        from: this.from,
        to: this.to,
        path: this.path,
        isLink: this.linked >= ink * 0.9,
      });
    [this.parts, this.linked, this.from, this.to, this.path] = [[], 0, 0, 0, []];
  }
}

function visit(node: Nodes, path: readonly Element[], writer: Writer): void {
  if (node.type === 'text') {
    const lead = node.value.length - node.value.trimStart().length;
    const start = node.position?.start.line ?? 1;
    const from = start + countBreaks(node.value.slice(0, lead));
    writer.write(
      node.value,
      from,
      from + countBreaks(node.value.trim()),
      path,
      path.some(({ tagName }) => tagName === 'a'),
    );
    return;
  }
  if (node.type === 'element' && isUnseen(node)) return;
  if (node.type === 'element' && node.tagName === 'br') {
    writer.write('\n', 0, 0, path, false);
    return;
  }
  if (!('children' in node)) return;
  const isBlock = node.type === 'element' && (BLOCKS.has(node.tagName) || CREDIT.test(classesOf(node)));
  if (isBlock) writer.flush();
  const inner = node.type === 'element' ? [...path, node] : path;
  node.children.forEach((child, i) => {
    if (isBreakAfterBreak(node.children, i)) writer.flush();
    visit(child, inner, writer);
  });
  if (isBlock) writer.flush();
}

/** Two line breaks in a row part paragraphs. */
function isBreakAfterBreak(children: readonly Nodes[], i: number): boolean {
  const isBreak = (node: Nodes | undefined) => node?.type === 'element' && node.tagName === 'br';
  const before = children
    .slice(Math.max(0, i - 2), i)
    .findLast((node) => !(node.type === 'text' && node.value.trim() === ''));
  return isBreak(children[i]) && isBreak(before);
}

function isUnseen({ tagName, properties }: Element): boolean {
  return (
    UNSEEN.has(tagName) ||
    properties['hidden'] !== undefined ||
    /display:\s*none|visibility:\s*hidden/i.test(String(properties['style'] ?? ''))
  );
}

/** The classes and the id of an element, as one text. */
export function classesOf({ properties }: Element): string {
  const classes = properties['className'];
  return `${Array.isArray(classes) ? classes.join(' ') : ''} ${String(properties['id'] ?? '')}`.trim();
}

function countBreaks(text: string): number {
  return text.split('\n').length - 1;
}
