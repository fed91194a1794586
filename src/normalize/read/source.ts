import type { Problem } from '../../model/index.ts';
import { decodeSource } from '../decode.ts';
import { isBlank, splitLines } from '../lines.ts';
import { mendMojibake } from '../mojibake.ts';
import {
  describeBinary,
  describeEmpty,
  describeGuess,
  describeMojibake,
  describeSeveral,
  describeStrayBytes,
  describeUnparsed,
} from '../problems.ts';
import type { Reading } from '../types.ts';
import { markExportFields } from './export-fields.ts';
import { readFrontMatter } from './front-matter.ts';
import { readHtml } from './html.ts';
import { readMail } from './mail.ts';
import { markMailBody } from './mail-body.ts';
import { readMailHeaders, type MailHeaders } from './mail-headers.ts';
import { readMarkdown } from './markdown.ts';
import { readText } from './text.ts';

/** The formats that a source can have. */
export type Format = 'text' | 'markdown' | 'html' | 'mail';

/** A source's text and its units. */
export interface ReadSource extends Reading {
  readonly text: string;
  readonly encoding: string;
  readonly format: Format;
}

/** A text longer than this is read as plain text, whatever it says that it is. */
const MAX_MARKUP = 4_000_000;
/** A piece of a page ends at least so many blocks. */
const FRAGMENT = 3;
/** A list in so many lists stands so far to the right. */
const DEEP = /^[ \t]{150}[ \t]*\S|^(?:[-*+>] ?){500}/m;
const MAX_MARKS = 1_000;

/**
 * Reads a source's bytes into units, whatever its format.
 *
 * @param displayPath how problems name the file.
 * @returns problems alone when the file is empty, no text, or has front matter that cannot be read.
 */
export function readSource(
  file: string,
  bytes: Uint8Array,
  displayPath: string,
): ReadSource | { readonly problems: readonly Problem[] } {
  const decoded = decodeSource(bytes);
  const { encoding, strayBytes, firstStrayUtf16 = 0 } = decoded;
  if (encoding === 'binary') return { problems: [describeBinary(displayPath, decoded.kind)] };
  if (isBlank(decoded.text)) return { problems: [describeEmpty(displayPath, bytes.length)] };
  const { text, mended, unmended } = mendMojibake(decoded.text);
  const problems: Problem[] = [];
  if (strayBytes > 0)
    problems.push(describeStrayBytes(displayPath, strayBytes, decoded.text, firstStrayUtf16));
  if (decoded.isGuess) problems.push(describeGuess(displayPath, decoded.text));
  if (mended + unmended > 0) problems.push(describeMojibake(displayPath, decoded.text, mended, unmended));
  const format = findFormat(file, text);
  const reading = readFormat(format, text, displayPath);
  if (!('units' in reading)) return { problems: [...problems, ...reading.problems] };
  return { encoding, ...reading, text, problems: [...problems, ...reading.problems] };
}

/** A page begins as one, whatever its name; Markdown is told by its name alone. */
function findFormat(file: string, text: string): Format {
  if (text.length > MAX_MARKUP) return 'text';
  if (
    /^\s*(?:<\?xml[^>]{0,100}>\s*)?(?:<!--[^]{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(
      text.slice(0, 2000),
    )
  )
    return 'html';
  if (isFragment(text)) return 'html';
  if (/\.x?html?$/i.test(file) && /<\/?[a-z][^>]{0,200}>/i.test(text.slice(0, 20_000))) return 'html';
  return /\.(?:md|markdown)$/i.test(file) && !isTangled(text) ? 'markdown' : 'text';
}

/** A piece of a page under any name: it begins with a block, and blocks end in it again and again. */
function isFragment(text: string): boolean {
  const start = text.slice(0, 20_000);
  return (
    /^\s*<(?:div|article|section|main|header|p|h1|table)(?:\s[^<>]{0,500})?>/i.test(start) &&
    (start.match(/<\/(?:p|div|h[1-6]|li|td|article|section)\s*>/gi)?.length ?? 0) >= FRAGMENT
  );
}

/** More marks in one paragraph than any writer sets, or a deeper list: reading them as Markdown takes time without end. */
function isTangled(text: string): boolean {
  return (
    DEEP.test(text) ||
    text.split(/\n[ \t]*\r?\n/).some((paragraph) => (paragraph.match(/[[\]*_`<>]/g)?.length ?? 0) > MAX_MARKS)
  );
}

function readFormat(
  format: Format,
  text: string,
  displayPath: string,
):
  | (Reading & { readonly format: Format; readonly encoding?: string })
  | { readonly problems: readonly Problem[] } {
  try {
    if (format === 'html') return { ...readHtml(text), format };
    const parts = readMail(text, displayPath);
    if (parts !== undefined) return 'units' in parts ? { ...parts, format: 'mail' } : parts;
    const matter = readFrontMatter(text, displayPath);
    const mail = matter === undefined && format === 'text' ? readMailHeaders(text) : undefined;
    if (mail !== undefined) return readBelow(mail, text);
    if (matter === undefined)
      return { ...(format === 'markdown' ? readMarkdown(text) : readPlain(text, displayPath)), format };
    if ('problem' in matter) return { problems: [matter.problem] };
    const { units, claims, body, linesBeforeBody } = matter;
    const reading =
      format === 'markdown' ? readMarkdown(body, linesBeforeBody) : readText(body, linesBeforeBody + 1);
    return { ...reading, units: [...units, ...reading.units], claims, format };
  } catch (error) {
    /* A parser of markup gives up on nesting that no article has. */
    if (!(error instanceof RangeError) || format === 'text') throw error;
    return { ...readText(text), format: 'text', problems: [describeUnparsed(displayPath, format)] };
  }
}

/** Plain text; of an export from a database its fields. */
function readPlain(text: string, displayPath: string): Reading {
  const { articles, ...reading } = markExportFields(readText(text));
  if (articles < 2) return reading;
  return { ...reading, problems: [...reading.problems, describeSeveral(displayPath, articles)] };
}

function readBelow(
  { units, claims, lines }: MailHeaders,
  text: string,
): Reading & { readonly format: Format } {
  const rest = readText(splitLines(text).slice(lines).join('\n'), lines + 1);
  return { units: [...units, ...markMailBody(rest.units)], claims, problems: [], format: 'text' };
}
