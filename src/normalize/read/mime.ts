import { inkOf, splitLines, tidySpaces } from '../lines.ts';
import { decodeLines, decodeWords, makeDecoder, type DecodedLine, type NumberedLine } from './mime-decode.ts';

/** A header of a mail or of one of its parts. */
export interface Header {
  /** In lower case: `content-type`. */
  readonly name: string;
  /** As printed: `Content-Type`. */
  readonly label: string;
  /** On one line, its encoded words read. */
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/** A part of a mail that holds no further parts. */
export interface Part {
  /** `text/html`, in lower case. */
  readonly type: string;
  readonly lines: readonly NumberedLine[];
  readonly encoding: string;
  readonly charset: string;
}

/** A mail, or a page that a browser saved in the form of one. */
export interface Mail {
  readonly headers: readonly Header[];
  readonly parts: readonly Part[];
}

/** How deep parts may be nested, and how many a mail may have. */
const [DEPTH, COUNT] = [8, 500];
const HEADER = /^([A-Za-z][A-Za-z0-9-]*):(?:[ \t]+(.*))?$/;

/**
 * Takes a mail apart (`.eml`, `.mht`).
 *
 * @see RFC 2045 and 2046; RFC 2557 for saved pages
 * @returns `undefined` when the text does not begin with headers that state a type of content.
 */
export function parseMail(text: string): Mail | undefined {
  if (!HEADER.test(/^[^\r\n]*/.exec(text)![0])) return undefined;
  const lines = splitLines(text).map((line, i): NumberedLine => ({ number: i + 1, text: line }));
  const { headers, rest } = takeHeaders(lines);
  if (!headers.some(({ name }) => name === 'content-type') || headers.length < 2) return undefined;
  const parts = listParts(headers, rest, 0).slice(0, COUNT);
  return parts.length === 0 ? undefined : { headers, parts };
}

/** The encoding of a part's text, by its WHATWG name. */
export function encodingOf({ charset }: Part): string {
  return makeDecoder(charset).encoding;
}

/** The text of a part, its encoding taken off. */
export function readPart({ lines, encoding, charset }: Part): DecodedLine[] {
  return decodeLines(lines, encoding, charset);
}

/**
 * The part that holds the article: of a saved page, the page; of a mail, its plain text where that has at least
 * a paragraph, else its HTML.
 */
export function chooseText({ headers, parts }: Mail): Part | undefined {
  const plain = parts.find(({ type }) => type === 'text/plain');
  const html = parts.find(({ type }) => type === 'text/html' || type === 'application/xhtml+xml');
  const isPage = headers.some(
    ({ name, value }) =>
      name === 'snapshot-content-location' || (name === 'content-type' && /^multipart\/related/i.test(value)),
  );
  if (html === undefined || plain === undefined) return html ?? plain;
  return isPage ||
    inkOf(
      readPart(plain)
        .map(({ text }) => text)
        .join('\n'),
    ).length < PARAGRAPH
    ? html
    : plain;
}

/** So many characters a mail's plain text has when it is more than a hint to look at the HTML. */
const PARAGRAPH = 200;

function takeHeaders(lines: readonly NumberedLine[]): { headers: Header[]; rest: NumberedLine[] } {
  const headers: Header[] = [];
  let at = 0;
  for (; at < lines.length; at++) {
    const { number, text } = lines[at]!;
    const match = HEADER.exec(text);
    const last = headers.at(-1);
    if (match)
      headers.push({
        name: match[1]!.toLowerCase(),
        label: match[1]!,
        value: match[2] ?? '',
        from: number,
        to: number,
      });
    else if (last !== undefined && /^[ \t]+\S/.test(text))
      headers[headers.length - 1] = { ...last, value: `${last.value} ${text.trim()}`, to: number };
    else break;
  }
  const read = headers.map((header) => ({ ...header, value: tidySpaces(decodeWords(header.value)) }));
  return { headers: read, rest: lines.slice(lines[at]?.text.trim() === '' ? at + 1 : at) };
}

function listParts(headers: readonly Header[], lines: readonly NumberedLine[], depth: number): Part[] {
  const find = (name: string) => headers.find((header) => header.name === name)?.value ?? '';
  const type = find('content-type');
  const name = /^[^\s;]+/.exec(type)?.[0].toLowerCase() ?? 'text/plain';
  const boundary = parameter(type, 'boundary');
  if (name.startsWith('multipart/') && boundary !== undefined && depth < DEPTH)
    return splitAt(lines, boundary).flatMap((part) => {
      const inner = takeHeaders(part);
      return listParts(inner.headers, inner.rest, depth + 1);
    });
  const encoding = find('content-transfer-encoding').trim().toLowerCase();
  return [{ type: name, lines, encoding, charset: parameter(type, 'charset') ?? 'utf-8' }];
}

function parameter(header: string, name: string): string | undefined {
  const match = new RegExp(String.raw`;\s*${name}\s*=\s*(?:"([^"]*)"|([^\s;]+))`, 'i').exec(header);
  return match?.[1] ?? match?.[2];
}

/** The lines between a multipart's boundaries; what stands above the first and below the last is for no reader. */
function splitAt(lines: readonly NumberedLine[], boundary: string): NumberedLine[][] {
  const parts: NumberedLine[][] = [];
  let current: NumberedLine[] | undefined;
  for (const line of lines) {
    const mark = line.text.trimEnd();
    if (mark === `--${boundary}--`) break;
    if (mark === `--${boundary}`) parts.push((current = []));
    else current?.push(line);
  }
  return parts;
}
