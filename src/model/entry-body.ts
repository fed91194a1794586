import { fromMarkdown } from 'mdast-util-from-markdown';
import { directiveFromMarkdown, directiveToMarkdown } from 'mdast-util-directive';
import { toMarkdown } from 'mdast-util-to-markdown';
import { toString } from 'mdast-util-to-string';
import { directive } from 'micromark-extension-directive';
import type { BlockContent, Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { Block, MarkedQuotation } from './block.ts';
import { quoteAttributes, type QuoteAttributes } from './entry.ts';
import type { Problem } from './problem.ts';

/** Prints blocks as Markdown: paragraphs and second-level headings, quotations as `:quote[…]{…}`. */
export function printBlocks(blocks: readonly Block[]): string {
  const children = blocks.map((block): Paragraph | Heading => {
    const phrasing = printPhrasing(block);
    return block.kind === 'heading'
      ? { type: 'heading', depth: 2, children: phrasing }
      : { type: 'paragraph', children: phrasing };
  });
  return toMarkdown(
    { type: 'root', children },
    { extensions: [directiveToMarkdown()], bullet: '-', rule: '-' },
  );
}

function printPhrasing(block: Block): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let at = 0;
  const addText = (to: number) => {
    if (to > at) nodes.push({ type: 'text', value: block.text.slice(at, to) });
  };
  for (const { span, attributes } of block.quotations) {
    addText(span.startUtf16);
    const value = block.text.slice(span.startUtf16, span.endUtf16);
    nodes.push({
      type: 'textDirective',
      name: 'quote',
      attributes: { ...attributes },
      children: [{ type: 'text', value }],
    });
    at = span.endUtf16;
  }
  addText(block.text.length);
  return nodes;
}

/** Markdown of an entry's body as a tree, directives included. */
export function parseBody(body: string): Root {
  return fromMarkdown(body, { extensions: [directive()], mdastExtensions: [directiveFromMarkdown()] });
}

/** Where the marks of quotations stand in a body, in order: line and column from 1. */
export function placeQuotations(body: string, linesBefore = 0): { line: number; column: number }[] {
  const places: { line: number; column: number }[] = [];
  const walk = (node: Root | RootContent) => {
    if (node.type === 'textDirective' && node.name === 'quote' && node.position)
      places.push({ line: node.position.start.line + linesBefore, column: node.position.start.column });
    else if ('children' in node) node.children.forEach(walk);
  };
  walk(parseBody(body));
  return places;
}

/** Reads blocks from Markdown; markup other than paragraphs, headings and quotations is read as its text. */
export function parseBlocks(
  body: string,
  file = '',
  linesBefore = 0,
): { blocks: Block[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const blocks = parseBody(body)
    .children.flatMap((node) => leaves(node))
    .map((node): Block => {
      let text = '';
      const quotations: MarkedQuotation[] = [];
      for (const child of 'children' in node ? (node.children as PhrasingContent[]) : []) {
        const value = plainText(child, body);
        if (child.type === 'textDirective' && child.name === 'quote') {
          const span = { startUtf16: text.length, endUtf16: text.length + value.length };
          const attributes = readAttributes(child, file, linesBefore, problems);
          quotations.push({ span, attributes });
        }
        text += value;
      }
      if (!('children' in node)) text = toString(node);
      return {
        kind: node.type === 'heading' ? 'heading' : 'paragraph',
        text: text.replace(/\n/g, ' '),
        quotations,
      };
    });
  return { blocks, problems };
}

function leaves(node: RootContent): (RootContent | BlockContent)[] {
  if (
    node.type === 'blockquote' ||
    node.type === 'list' ||
    node.type === 'listItem' ||
    node.type === 'containerDirective'
  ) {
    return node.children.flatMap((child) => leaves(child));
  }
  return [node];
}

function plainText(node: PhrasingContent, body: string): string {
  if (node.type === 'textDirective' && node.name !== 'quote') {
    return body.slice(node.position?.start.offset, node.position?.end.offset);
  }
  if ('children' in node) return node.children.map((child) => plainText(child, body)).join('');
  return node.type === 'break' ? '\n' : toString(node);
}

const FIELDS =
  '{by=… type=… as=… cue=… rule=… confidence=… u=… to=… occasion=… at=… named=… place=… when=… via=… said=… was=…}, as in :quote[“…”]{by=sergei-lavrov}';

function readAttributes(
  node: TextDirective,
  file: string,
  linesBefore: number,
  problems: Problem[],
): QuoteAttributes {
  const given = Object.fromEntries(
    Object.entries(node.attributes ?? {}).filter(([, value]) => value !== null),
  );
  const result = quoteAttributes.safeParse(given);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const key = issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : issue.path.join('.');
    problems.push({
      file,
      line: (node.position?.start.line ?? 1) + linesBefore,
      column: node.position?.start.column ?? 1,
      severity: 'error',
      field: `quote ${key}`,
      message: issue.code === 'unrecognized_keys' ? 'is not a field of a quotation' : 'cannot be read',
      got: issue.path.length > 0 ? `"${String(given[String(issue.path[0])])}"` : undefined,
      want: issue.code === 'invalid_value' ? `one of ${issue.values.join(', ')}` : FIELDS,
      rule: 'article/quotation',
    });
  }
  return {};
}
