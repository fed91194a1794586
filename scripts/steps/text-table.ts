import stringWidth from 'string-width';
import { fitText, padText } from './terminal.ts';

/** A column of a table: what it says of a row, below its head and above its foot. */
export interface Column<Row> {
  /** Two lines. */
  readonly head: readonly [string, string];
  readonly cell: (row: Row) => string;
  readonly foot: string;
  readonly align?: 'left' | 'right';
  /** How many characters at the end stay when a cell is cut. */
  readonly keepEnd?: number;
}

/** A column, and how wide it is. */
export type SizedColumn<Row> = Column<Row> & { readonly width: number };

export const GAP = 2;

/** How wide a column is when nothing of it is cut. */
export function widthOf<Row>({ head, cell, foot }: Column<Row>, rows: readonly Row[]): number {
  return rows.reduce(
    (width, row) => Math.max(width, stringWidth(cell(row))),
    Math.max(...[...head, foot].map((text) => stringWidth(text))),
  );
}

/** Gives columns their own width where there is room, and shares the room out evenly among those that want more. */
export function shareOut(wanted: readonly number[], room: number): number[] {
  const widths = wanted.map(() => 0);
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]!);
  let left = room;
  for (const [at, i] of order.entries()) {
    widths[i] = Math.min(wanted[i]!, Math.floor(left / (order.length - at)));
    left -= widths[i];
  }
  return widths;
}

/** One line of a table. */
export function layOutLine<Row>(
  columns: readonly SizedColumn<Row>[],
  textOf: (column: Column<Row>) => string,
): string {
  return columns
    .map((column) =>
      padText(fitText(textOf(column), column.width, column.keepEnd), column.width, column.align),
    )
    .join(' '.repeat(GAP))
    .trimEnd();
}
