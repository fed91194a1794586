/** True for a line that shows nothing: spaces, controls and invisible format characters only. */
export function isBlank(line: string): boolean {
  return !/[^\s\p{Cc}\p{Cf}]/u.test(line);
}

/** Cuts a text into lines at LF, CRLF or CR. The first has number 1, at index 0. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

/** Writes every run of ordinary white space as one space, and none at the ends. */
export function tidySpaces(text: string): string {
  return text
    .split(/[\t\n\v\f\r ]+/)
    .filter((part) => part !== '')
    .join(' ')
    .trim();
}

/** The characters that show, without white space: what must not be lost. */
export function inkOf(text: string): string {
  return text.split(/[\s\p{Cc}\p{Cf}]+/u).join('');
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
