import { z } from 'zod';
import type { Archive } from '../archive/index.ts';
import { DATA_FILES } from '../model/index.ts';
import { exportData, type DataFileName } from './data.ts';
import { DESCRIPTIONS, type FileDescription } from './descriptions.ts';
import { printTable } from './table.ts';

const NAMES = Object.keys(DATA_FILES) as DataFileName[];

/**
 * Gives the text of every file in `data/` by its path: each `NAME.json` as an array with one record a line,
 * beside it `NAME.schema.json`, the JSON Schema (draft 2020-12) of that array, and `NAME.csv`, the same as a table.
 */
export function dataFiles(archive: Archive): Map<string, string> {
  const data = exportData(archive);
  return new Map(
    NAMES.flatMap((name): [string, string][] => [
      [`data/${name}.json`, printRecords(data[name])],
      [`data/${name}.schema.json`, `${JSON.stringify(makeSchema(name), null, 2)}\n`],
      [`data/${name}.csv`, printTable(data[name], DATA_FILES[name])],
    ]),
  );
}

function printRecords(records: readonly unknown[]): string {
  return records.length === 0
    ? '[]\n'
    : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}

function makeSchema(name: DataFileName): object {
  const { title, description, fields }: FileDescription = DESCRIPTIONS[name];
  const { $schema, ...schema } = z.toJSONSchema(z.array(DATA_FILES[name]), {
    target: 'draft-2020-12',
    override: ({ jsonSchema, path }) => {
      const [, owner, field] = path;
      if (path.length === 3 && owner === 'properties') jsonSchema.description = fields[String(field)] ?? '';
    },
  });
  return { $schema, title, description, ...schema };
}
