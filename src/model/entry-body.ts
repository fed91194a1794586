import { fromMarkdown } from 'mdast-util-from-markdown';
import { directiveFromMarkdown, directiveToMarkdown } from 'mdast-util-directive';
import { toMarkdown } from 'mdast-util-to-markdown';
import { toString } from 'mdast-util-to-string';
import { directive } from 'micromark-extension-directive';
import type { BlockContent, Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { Block, MarkedQuotation } from './block.ts';
import { quoteAttributes, type QuoteAttributes } from './entry.ts';
import { cutBody, printPlainBlock, readPlainLine } from './plain-body.ts';
import type { Problem } from './problem.ts';

/** Prints blocks as Markdown: paragraphs and second-level headings, quotations as `:quote[…]{…}`. */
export function printBlocks(blocks: readonly Block[]): string {
  if (blocks.length === 0) return '';
  return `${blocks.map((block) => printPlainBlock(block) ?? printBlock(block)).join('\n\n')}\n`;
}

/** Prints a block of any characters: those that would mark something are escaped. */
export function printBlock(block: Block): string {
  const children = printPhrasing(block);
  const node: Paragraph | Heading =
    block.kind === 'heading' ? { type: 'heading', depth: 2, children } : { type: 'paragraph', children };
  return toMarkdown(
    { type: 'root', children: [node] },
    { extensions: [directiveToMarkdown()], bullet: '-', rule: '-' },
  ).replace(/\n$/, '');
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

function parseMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions: [directive()], mdastExtensions: [directiveFromMarkdown()] });
}

/** Where the marks of quotations stand in a body, in order: line and column from 1. */
export function placeQuotations(body: string, linesBefore = 0): { line: number; column: number }[] {
  const places: { line: number; column: number }[] = [];
  for (const part of cutBody(body)) {
    const walk = (node: Root | RootContent) => {
      if (node.type === 'textDirective' && node.name === 'quote') {
        const { line, column } = node.position!.start;
        places.push({ line: line + linesBefore + part.linesBefore, column });
      } else if ('children' in node) node.children.forEach(walk);
    };
    walk(parseMarkdown(part.text));
  }
  return places;
}

/** Reads blocks from Markdown; markup other than paragraphs, headings and quotations is read as its text. */
export function parseBlocks(
  body: string,
  file = '',
  linesBefore = 0,
): { blocks: Block[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const blocks = cutBody(body).flatMap((part): Block[] => {
    const before = linesBefore + part.linesBefore;
    const plain = readPlainLine(part.text);
    if (!plain) return parsePart(part.text, file, before, problems);
    const quotations = plain.quotations.map(({ startUtf16, endUtf16, attributes, column }) => ({
      span: { startUtf16, endUtf16 },
      attributes: readAttributes(attributes, { file, line: before + 1, column }, problems),
    }));
    return [{ kind: plain.kind, text: plain.text, quotations }];
  });
  return { blocks, problems };
}

/** Reads a part of a body that may hold any Markdown. */
export function parsePart(text: string, file: string, linesBefore: number, problems: Problem[]): Block[] {
  return parseMarkdown(text)
    .children.flatMap((node) => leaves(node))
    .map((node): Block => {
      let words = '';
      const quotations: MarkedQuotation[] = [];
      for (const child of 'children' in node ? (node.children as PhrasingContent[]) : []) {
        const value = plainText(child, text);
        if (child.type === 'textDirective' && child.name === 'quote') {
          const span = { startUtf16: words.length, endUtf16: words.length + value.length };
          const { line, column } = child.position!.start;
          const place = { file, line: line + linesBefore, column };
          quotations.push({ span, attributes: readAttributes(child.attributes ?? {}, place, problems) });
        }
        words += value;
      }
      if (!('children' in node)) words = toString(node);
      return {
        kind: node.type === 'heading' ? 'heading' : 'paragraph',
        text: words.replace(/\n/g, ' '),
        quotations,
      };
    });
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
  attributes: Readonly<Record<string, string | null | undefined>>,
  place: Pick<Problem, 'file' | 'line' | 'column'>,
  problems: Problem[],
): QuoteAttributes {
  const given = Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== null));
  const result = quoteAttributes.safeParse(given);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const key = issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : issue.path.join('.');
    problems.push({
      ...place,
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
