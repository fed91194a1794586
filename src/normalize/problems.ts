import type { Problem } from '../model/index.ts';
import { splitLines } from './lines.ts';
import type { Doubt } from './rules/teasers.ts';

type Details = Pick<Problem, 'severity' | 'message' | 'rule'> & Partial<Problem>;

/** Makes a problem about a source; about all of it when no line is named. */
export function sourceProblem(file: string, details: Details): Problem {
  return { file, line: 1, column: 1, ...details };
}

/** A message shows so many characters of a line. */
const SHOWN = 90;

/** Shows a line of a source in a message: its beginning, in quotation marks. */
export function showLine(text: string): string {
  return `"${text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text}"`;
}

export function describeEmpty(file: string, bytes: number): Problem {
  return sourceProblem(file, {
    severity: 'error',
    message: 'holds no text',
    got: bytes === 0 ? 'an empty file' : `${bytes} bytes of white space`,
    want: 'an article, as plain text, Markdown or HTML',
    fix: 'put the article into the file, or remove it',
    rule: 'source/empty',
  });
}

export function describeBinary(file: string, kind = 'bytes that no text has'): Problem {
  return sourceProblem(file, {
    severity: 'error',
    message: 'is not a text file',
    got: kind,
    want: 'plain text, Markdown, HTML or a mail, in UTF-8, UTF-16 or Windows-1252',
    fix: 'save the article as text, or remove the file',
    rule: 'source/binary',
  });
}

export function describeNoBody(file: string, line: number, text: string): Problem {
  return sourceProblem(file, {
    severity: 'error',
    line,
    message: 'holds no paragraph of an article',
    got: showLine(text),
    want: 'a title, and the article’s paragraphs below it',
    fix: 'put the whole article into the file, or remove it',
    rule: 'source/no-body',
  });
}

/** The line of a text on which a character stands, and its number. */
function lineAt(text: string, index: number): { readonly line: number; readonly text: string } {
  const before = splitLines(text.slice(0, index));
  const [rest] = splitLines(text.slice(index, index + SHOWN));
  return { line: before.length, text: `${before.at(-1)!}${rest!}`.trim() };
}

export function describeStrayBytes(file: string, count: number, text: string, first: number): Problem {
  const { line, text: shown } = lineAt(text, first);
  return sourceProblem(file, {
    severity: 'warning',
    line,
    message: `is UTF-8 with ${count === 1 ? 'a byte in it that is not' : `${count} bytes in it that are not`}, read as Windows-1252`,
    got: showLine(shown),
    want: 'one encoding in a file',
    fix: 'look at the accented letters and quotation marks in the entry',
    rule: 'source/encoding',
  });
}

export function describeGuess(file: string, text: string): Problem {
  const { line, text: shown } = lineAt(text, Math.max(0, text.search(/[^\0-\x7f]/)));
  return sourceProblem(file, {
    severity: 'warning',
    line,
    message: 'is in an encoding that cannot be told; it was read as Windows-1252',
    got: showLine(shown),
    want: 'UTF-8, UTF-16 or Windows-1252, or a page that declares its encoding',
    fix: 'when the letters of the entry are wrong, save the source as UTF-8',
    rule: 'source/encoding-guess',
  });
}

export function describeDoubt(
  file: string,
  line: number,
  text: string,
  { why, class: name = 'teaser' }: Pick<Doubt, 'why' | 'class'>,
): Problem {
  return sourceProblem(file, {
    severity: 'warning',
    line,
    message: `may not belong to the article, but was kept: ${why}`,
    got: showLine(text),
    want: 'a paragraph of the article',
    fix: `where it is ${name === 'teaser' ? 'another story’s headline' : 'none'}, move it in the entry from the body to the ledger, as class ${name}`,
    rule: 'source/doubtful-line',
  });
}

export function describeMojibake(file: string, text: string, mended: number, unmended: number): Problem {
  const lines = text.split(/\r\n|\n|\r/);
  const line = Math.max(
    0,
    lines.findIndex((one) => /[ÂÃâ][\u0080-\u00bf\u0152-\u2122]/.test(one)),
  );
  return sourceProblem(file, {
    severity: 'warning',
    line: line + 1,
    message: `holds garbled characters: ${mended} mended, ${unmended} left as they are`,
    got: showLine((lines[line] ?? '').trim()),
    want: 'text that was never read in the wrong encoding',
    fix:
      unmended > 0
        ? 'get the article again from where it came'
        : 'look at the quotation marks and accented letters in the entry',
    rule: 'source/mojibake',
  });
}

export function describeSeveral(file: string, count: number): Problem {
  return sourceProblem(file, {
    severity: 'warning',
    message: `holds ${count} articles, which were read as one`,
    got: 'fields of a database that each article has once',
    want: 'one file for each article',
    fix: 'cut the file at each article’s head, and normalize again',
    rule: 'source/several',
  });
}

export function describeUnparsed(file: string, format: string): Problem {
  return sourceProblem(file, {
    severity: 'warning',
    message: `cannot be read as ${format === 'html' ? 'HTML' : 'Markdown'} and was read as plain text`,
    got: 'elements nested thousands deep',
    want: 'a page as a browser saves it',
    fix: 'look at the entry; save the article as plain text if it is unreadable',
    rule: 'source/markup',
  });
}

export function describeParts(
  file: string,
  line: number,
  type: string,
  others: readonly string[],
  count: number,
): Problem {
  return sourceProblem(file, {
    severity: 'note',
    line,
    message: `is a mail in parts; the article was read from its ${type}`,
    got: `${count === 1 ? 'one part more' : `${count} parts more`}: ${others.join(', ')}`,
    rule: 'source/mail-parts',
  });
}

export function describeNoText(file: string, types: readonly string[]): Problem {
  return sourceProblem(file, {
    severity: 'error',
    message: 'is a mail without a text',
    got: types.join(', '),
    want: 'a part that is text/plain or text/html',
    fix: 'save the article out of the mail as text or HTML',
    rule: 'source/mail-text',
  });
}
