import { createHash } from 'node:crypto';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { directiveFromMarkdown, directiveToMarkdown } from 'mdast-util-directive';
import { toMarkdown } from 'mdast-util-to-markdown';
import { toString } from 'mdast-util-to-string';
import { directive } from 'micromark-extension-directive';
import type { BlockContent, Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { Document, isMap, isSeq } from 'yaml';
import type { Block, MarkedQuotation } from './block.ts';
import { entryMatter, quoteAttributes, type EntryMatter, type QuoteAttributes } from './entry.ts';
import { ForeignFrontMatterError, splitFrontMatter } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { validateYaml } from './validate.ts';

/** An entry in memory. */
export interface Entry {
  readonly matter: EntryMatter;
  readonly blocks: readonly Block[];
}

/**
 * Prints an entry as its file: front matter, then Markdown in which the text's own characters stand
 * for themselves. Adds `written`, the checksum by which an edit is recognised.
 */
export function printEntry({ matter, blocks }: Entry): string {
  const yaml = printMatter(matter);
  const body = printBlocks(blocks);
  const written = checksum(`---\n${yaml}---\n\n${body}`);
  return `---\n${yaml}written: ${written}\n---\n\n${body}`;
}

/** True when a person has changed the entry since the program wrote it, or the program never did. */
export function isEdited(text: string): boolean {
  const line = /^written: ([0-9a-f]{64})\n/m.exec(text);
  return !line || checksum(text.replace(line[0], '')) !== line[1];
}

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

/** Reads an entry's file. Problems say where and why when it cannot be read; a doubtful mark is only warned about. */
export function parseEntry(text: string, file: string): { entry?: Entry; problems: Problem[] } {
  const at = (problem: Pick<Problem, 'message' | 'want' | 'rule'> & Partial<Problem>): Problem => ({
    file,
    line: 1,
    column: 1,
    severity: 'error',
    ...problem,
  });
  try {
    const parts = splitFrontMatter(text.replace(/\r\n?/g, '\n'));
    if (!parts) {
      return {
        problems: [
          at({
            message: 'has no front matter',
            want: 'a line "---", the fields, and a second line "---"',
            rule: 'article/front-matter',
          }),
        ],
      };
    }
    const { value: matter, problems } = validateYaml(entryMatter, parts.yaml, file, 'article');
    const body = parseBlocks(parts.body, file, parts.linesBeforeBody);
    if (!matter) return { problems: [...problems, ...body.problems] };
    return { entry: { matter, blocks: body.blocks }, problems: [...problems, ...body.problems] };
  } catch (error) {
    if (!(error instanceof ForeignFrontMatterError)) throw error;
    return {
      problems: [
        at({
          message: 'front matter is not YAML',
          want: 'a plain line "---" above the fields',
          rule: 'article/front-matter',
        }),
      ],
    };
  }
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
  if ('children' in node)
    return node.children.map((child) => plainText(child as PhrasingContent, body)).join('');
  return node.type === 'break' ? '\n' : toString(node);
}

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
      want: `{by=… type=… as=… cue=… rule=… confidence=… u=… said=…}, as in :quote[“…”]{by=sergei-lavrov}`,
      rule: 'article/quotation',
    });
  }
  return {};
}

/** Front matter as YAML; the ledger with an item a line, so that a line can be moved from one to another. */
function printMatter(matter: EntryMatter): string {
  const document = new Document(pruned(matter));
  const ledger = document.get('ledger');
  if (isSeq(ledger)) for (const item of ledger.items) if (isMap(item)) item.flow = true;
  return document.toString({ lineWidth: 0 });
}

/** Leaves out what is absent, empty or the default, and keeps the order of the schema. */
function pruned(matter: EntryMatter): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(entryMatter.shape) as (keyof EntryMatter)[]) {
    const value = matter[key];
    if (value === undefined || value === false || key === 'written') continue;
    if (Array.isArray(value) && value.length === 0) continue;
    kept[key] = value;
  }
  return kept;
}

function checksum(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
