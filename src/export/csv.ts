/** What stands in a cell: several texts are parted by semicolons. */
export type CellValue = string | readonly string[] | null;

/**
 * Prints a table for spreadsheets. What a spreadsheet would take for a formula gets an apostrophe before it.
 *
 * @see RFC 4180; OWASP, "CSV Injection"
 */
export function printCsv(head: readonly string[], rows: readonly (readonly CellValue[])[]): string {
  const lines = [head.join(','), ...rows.map((row) => row.map(printCell).join(','))];
  // Without the mark at the beginning a spreadsheet takes the text for that of an old code page.
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function printCell(value: CellValue): string {
  const text = typeof value === 'string' ? value : (value ?? []).join('; ');
  const safe = /^\s*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
