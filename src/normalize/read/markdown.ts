import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { inkOf, tidySpaces } from '../lines.ts';
import type { Hints, Reading, Unit } from '../types.ts';
import { readHtml } from './html.ts';

interface Step {
  readonly node: RootContent;
  /** The number of a list's item. */
  readonly prefix: string;
}

/** Reads the body of a Markdown source: a unit a paragraph, heading or list item, as plain text. */
export function readMarkdown(text: string, linesBefore = 0): Reading {
  const units: Unit[] = [];
  const tree = fromMarkdown(text);
  const stack: Step[] = tree.children.toReversed().map((node) => ({ node, prefix: '' }));
  for (let step = stack.pop(); step; step = stack.pop()) {
    const inner = open(step);
    if (inner) stack.push(...inner.toReversed());
    else units.push(...toUnits(step, text, linesBefore));
  }
  const title = units.find(({ hints }) => hints.isTitle);
  const marked = units.map((unit) =>
    unit.hints.isTitle && unit !== title ? { ...unit, hints: { isHeading: true } } : unit,
  );
  return { units: marked, claims: [], problems: [] };
}

/** What a list, an item or a block quotation holds. */
function open({ node, prefix }: Step): Step[] | undefined {
  if (node.type === 'list') {
    const start = node.start ?? 1;
    return node.children.map((item, i) => ({ node: item, prefix: node.ordered ? `${start + i}. ` : '' }));
  }
  if (node.type !== 'blockquote' && node.type !== 'listItem') return undefined;
  return node.children.map((child, i) => ({ node: child, prefix: i === 0 ? prefix : '' }));
}

function toUnits({ node, prefix }: Step, text: string, linesBefore: number): Unit[] {
  const { start, end } = node.position!;
  if (node.type === 'html') {
    const shift = start.line - 1 + linesBefore;
    return readHtml(text.slice(start.offset, end.offset)).units.map((unit) => ({
      ...unit,
      from: unit.from + shift,
      to: unit.to + shift,
    }));
  }
  const isRaw = node.type === 'definition' || node.type === 'thematicBreak';
  const shown = tidySpaces(isRaw ? text.slice(start.offset, end.offset) : prefix + toString(node));
  if (inkOf(shown) === '') return [];
  return [
    {
      from: start.line + linesBefore,
      to: end.line + linesBefore,
      text: shown,
      hasGapBefore: true,
      hints: hintsOf(node),
    },
  ];
}

function hintsOf(node: Nodes): Hints {
  if (node.type === 'heading') return node.depth === 1 ? { isTitle: true } : { isHeading: true };
  if (node.type === 'definition') return { class: 'links' };
  if (node.type === 'thematicBreak') return { class: 'interface' };
  const only = node.type === 'paragraph' && node.children.length === 1 ? node.children[0]!.type : undefined;
  if (only === 'image') return { class: 'caption' };
  return only === 'link' ? { isLink: true } : {};
}
