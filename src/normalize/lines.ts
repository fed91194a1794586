/** True for a line that shows nothing: spaces, controls and invisible format characters only. */
export function isBlank(line: string): boolean {
  return !/[^\s\p{Cc}\p{Cf}]/u.test(line);
}

/** Cuts a text into lines at LF, CRLF or CR. The first has number 1, at index 0. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

/** A line of a source, or a part of one that Word or a form feed set apart, without a line end. */
export interface PrintedLine {
  /** From 1; parts of one line have one number. */
  readonly number: number;
  readonly text: string;
  /** It begins a paragraph: a blank line, a page's end or a paragraph separator stands before it. */
  readonly hasGapBefore: boolean;
}

/** The lines of a text that show something, also where U+2028, U+2029, VT or FF part them. */
export function listLines(text: string, firstNumber = 1): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let hasGapBefore = true;
  splitLines(text).forEach((line, i) => {
    for (const [at, part] of line.split(/([\u2028\u2029\v\f])/).entries()) {
      if (at % 2 === 1) hasGapBefore ||= part === '\u2029' || part === '\f';
      else if (!isBlank(part)) {
        lines.push({ number: firstNumber + i, text: part, hasGapBefore });
        hasGapBefore = false;
      } else if (isBlank(line)) hasGapBefore = true;
    }
  });
  return lines;
}

/** Invisible characters that say where a line may be broken, or that a program left behind. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;
/** No-break spaces, but for those in numbers and those that French sets beside marks. */
const NO_BREAK = /(?<![\d«])[\u00a0\u202f](?![»:;!?%])|(?<=\d)[\u00a0\u202f](?!\d|[»:;!?%])/g;

/** Writes every run of white space as one space, and none at the ends; without characters that never show. */
export function tidySpaces(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(NO_BREAK, ' ')
    .split(/[\t\n\v\f\r ]+/)
    .filter((part) => part !== '')
    .join(' ')
    .trim();
}

/** The characters that show, without white space: what must not be lost. */
export function inkOf(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, '');
}

/** Names lines of a source: `8`, or `8-10`. */
export function nameLines(from: number, to: number): string {
  return from === to ? String(from) : `${from}-${to}`;
}

/** Reads `8, 10-12` as pairs of first and last line. */
export function parseLines(lines: string): { readonly from: number; readonly to: number }[] {
  return lines.split(',').map((part) => {
    const [from, to] = part.trim().split('-').map(Number);
    return { from: from!, to: to ?? from! };
  });
}
