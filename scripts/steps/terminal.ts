import stringWidth from 'string-width';

/** Columns of a line of output that is not for a terminal. */
const PAGE_WIDTH = 100;

/** How many columns a line of output may have. */
export function outputWidth(stream: { readonly isTTY?: boolean; readonly columns?: number }): number {
  return stream.isTTY && stream.columns ? stream.columns : PAGE_WIDTH;
}

/** Characters that move the cursor, change colours or turn the direction of what follows. */
const CONTROLS = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** Writes the controls of a text as `\u{1b}`, so that a source's words cannot act upon a terminal. */
export function escapeControls(text: string): string {
  return text.replace(CONTROLS, (control) => `\\u{${control.codePointAt(0)!.toString(16)}}`);
}

/** Cuts a text to so many columns; `…` stands for what is left out, at the end or before the last part. */
export function fitText(text: string, width: number, keepEnd = 0): string {
  if (stringWidth(text) <= width) return text;
  const characters = [...new Intl.Segmenter('en').segment(text)].map(({ segment }) => segment);
  const end = takeColumns(characters.toReversed(), Math.min(keepEnd, width - 2))
    .toReversed()
    .join('');
  return `${takeColumns(characters, width - 1 - stringWidth(end)).join('')}…${end}`;
}

/** As many characters from the start as so many columns hold. */
function takeColumns(characters: readonly string[], width: number): string[] {
  let left = width;
  const end = characters.findIndex((character) => (left -= stringWidth(character)) < 0);
  return characters.slice(0, Math.max(0, end));
}

/** Fills a text up to so many columns. */
export function padText(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const blanks = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return align === 'left' ? text + blanks : blanks + text;
}
