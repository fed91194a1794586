import { z } from 'zod';
import { printCsv, type CellValue } from './csv.ts';

/** A column of a table: its head, and the fields that lead to its value. */
type Column = readonly [head: string, path: readonly string[]];

/**
 * Prints records as a table (`printCsv`). The fields of an inner record are columns of their own
 * (`speaker.name`); in a list, each item is one text.
 */
export function printTable(records: readonly object[], shape: z.ZodObject): string {
  const columns = listColumns(shape);
  return printCsv(
    columns.map(([head]) => head),
    records.map((record) => columns.map(([, path]) => toCell(path.reduce<unknown>(fieldOf, record)))),
  );
}

function listColumns({ shape }: z.ZodObject): Column[] {
  return Object.entries(shape).flatMap(([name, type]): Column[] => {
    const inner: unknown = type instanceof z.ZodNullable ? type.unwrap() : type;
    if (!(inner instanceof z.ZodObject)) return [[name, [name]]];
    return Object.keys(inner.shape).map((field): Column => [`${name}.${field}`, [name, field]]);
  });
}

function fieldOf(record: unknown, name: string): unknown {
  return (record as Readonly<Record<string, unknown>> | null)?.[name] ?? null;
}

function toCell(value: unknown): CellValue {
  if (value === null) return null;
  if (Array.isArray(value)) return value.map(sayItem);
  return sayItem(value);
}

/** `Jane Roe, Geneva` for a record in a list. */
function sayItem(item: unknown): string {
  return typeof item === 'object' && item !== null ? Object.values(item).join(', ') : String(item);
}
