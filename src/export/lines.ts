/**
 * Spells out line numbers and ranges.
 *
 * @param text the lines' text, joined with line feeds, where it is kept: blank lines are then left out.
 * @example listLines('5, 7-9') // [5, 7, 8, 9]
 */
export function listLines(lines: string, text?: string): number[] {
  const numbers = lines.split(',').flatMap((part) => {
    const [from, to = from] = part.split('-').map(Number);
    return Array.from({ length: to! - from! + 1 }, (_, i) => from! + i);
  });
  const rows = text?.split('\n');
  return rows?.length === numbers.length ? numbers.filter((_, i) => /\S/.test(rows[i]!)) : numbers;
}
