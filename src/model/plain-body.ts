import type { Block } from './block.ts';
import type { QuoteAttributes } from './entry.ts';

/** A quotation as it is written in a line of plain Markdown. */
export interface PlainQuotation {
  readonly startUtf16: number;
  readonly endUtf16: number;
  readonly attributes: Readonly<Record<string, string>>;
  /** From 1. */
  readonly column: number;
}

/** A line of Markdown without any mark but those of quotations. */
export interface PlainLine {
  readonly kind: Block['kind'];
  readonly text: string;
  readonly quotations: readonly PlainQuotation[];
}

const HEADING = '## ';
/** Neither ends a paragraph nor begins another kind of block. */
const BEGINS_PARAGRAPH =
  /^(?:[\p{L}"'“”‘’«»„()—–….,;!?%$€£¿¡@\\]|\d+(?![\d.)])|## (?=[\p{L}“‘"'\d])|:quote\[)/u;
/** Characters that mark something in Markdown, or that its readers change. */
const MARKS = /[\\`*_[\]<>&{}~|=+#\p{Cc}]|:(?! )/u;
const QUOTE = /:quote\[([^[\]]+)\](?:\{([a-z]+="[^"&]+"(?: [a-z]+="[^"&]+")*)\})?/g;

/**
 * Cuts a body at its blank lines, where each part can be read by itself: when none of its lines begins
 * a list, a fence, a definition or anything else that reaches over a blank line.
 *
 * @returns the parts and how many lines stand before each; the whole body when it cannot be cut.
 */
export function cutBody(body: string): { readonly text: string; readonly linesBefore: number }[] {
  const parts: { text: string; linesBefore: number }[] = [];
  let isOpen = false;
  for (const [i, line] of body.split('\n').entries()) {
    if (line === '') {
      isOpen = false;
      continue;
    }
    if (!BEGINS_PARAGRAPH.test(line)) return [{ text: body, linesBefore: 0 }];
    if (isOpen) parts.at(-1)!.text += `\n${line}`;
    else parts.push({ text: line, linesBefore: i });
    isOpen = true;
  }
  return parts;
}

/** Reads a line that marks nothing but quotations; `undefined` for one that needs a parser of Markdown. */
export function readPlainLine(line: string): PlainLine | undefined {
  if (!BEGINS_PARAGRAPH.test(line)) return undefined;
  const kind = line.startsWith(HEADING) ? 'heading' : 'paragraph';
  const quotations: PlainQuotation[] = [];
  let text = '';
  let at = kind === 'heading' ? HEADING.length : 0;
  for (const match of line.matchAll(QUOTE)) {
    const [whole, words, written] = match as unknown as [string, string, string | undefined];
    text += line.slice(at, match.index);
    const attributes = readPlainAttributes(written);
    if (!attributes || text.endsWith(':') || MARKS.test(words)) return undefined;
    const span = { startUtf16: text.length, endUtf16: text.length + words.length };
    quotations.push({ ...span, attributes, column: match.index + 1 });
    at = match.index + whole.length;
    if (written === undefined && line[at] === '{') return undefined;
    text += words;
  }
  text += line.slice(at);
  return MARKS.test(text) || text !== text.trim() ? undefined : { kind, text, quotations };
}

function readPlainAttributes(written: string | undefined): Record<string, string> | undefined {
  const attributes: Record<string, string> = {};
  for (const [, key, value] of written?.matchAll(/([a-z]+)="([^"]+)"/g) ?? []) {
    if (key === 'id' || key === 'class' || Object.hasOwn(attributes, key!)) return undefined;
    attributes[key!] = value!;
  }
  return attributes;
}

/** Prints a block whose text marks nothing in Markdown; `undefined` for one whose characters must be escaped. */
export function printPlainBlock({ kind, text, quotations }: Block): string | undefined {
  if (MARKS.test(text) || text !== text.trim() || !BEGINS_PARAGRAPH.test(text)) return undefined;
  let printed = kind === 'heading' ? HEADING : '';
  let at = 0;
  for (const { span, attributes } of quotations) {
    const written = printPlainAttributes(attributes);
    const before = text.slice(at, span.startUtf16);
    const words = text.slice(span.startUtf16, span.endUtf16);
    if (written === undefined || before.endsWith(':') || words.endsWith(':') || words === '')
      return undefined;
    printed += `${before}:quote[${words}]${written}`;
    at = span.endUtf16;
  }
  return printed + text.slice(at);
}

function printPlainAttributes(attributes: QuoteAttributes): string | undefined {
  const pairs = Object.entries(attributes).filter((pair): pair is [string, string] => pair[1] !== undefined);
  if (pairs.length === 0 || pairs.some(([, value]) => value === '' || /["&\n\r]/.test(value)))
    return undefined;
  return `{${pairs.map(([key, value]) => `${key}="${value}"`).join(' ')}}`;
}
