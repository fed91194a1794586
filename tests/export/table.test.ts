import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { dataFiles } from '../../src/export/index.ts';
import { printTable } from '../../src/export/table.ts';
import { DATA_FILES } from '../../src/model/index.ts';
import { makeArchive } from './fixture.ts';

const shape = z.object({
  id: z.string(),
  speaker: z.object({ name: z.string(), type: z.string() }).nullable(),
  forms: z.array(z.string()),
  bylines: z.array(z.object({ name: z.string(), place: z.string().optional() })),
  isRead: z.boolean(),
});

test('a record is a row: inner records have columns, lists are parted by semicolons', () => {
  const rows = printTable(
    [
      {
        id: 'a',
        speaker: { name: 'Ada "the Boat" Brandt', type: 'person' },
        forms: ['Brandt', 'Ms. Brandt'],
        bylines: [{ name: 'Pia Odell', place: 'Velmouth' }, { name: 'Sven Marr' }],
        isRead: true,
      },
      { id: '=1+1', speaker: null, forms: [], bylines: [], isRead: false },
    ],
    shape,
  );
  assert.deepEqual(rows.split('\r\n'), [
    '\ufeffid,speaker.name,speaker.type,forms,bylines,isRead',
    'a,"Ada ""the Boat"" Brandt",person,"Brandt; Ms. Brandt","Pia Odell, Velmouth; Sven Marr",true',
    "'=1+1,,,,,false",
    '',
  ]);
});

test('every table has a row for each record, and its heads even where there is none', () => {
  const [files, none] = [dataFiles(makeArchive()), dataFiles(makeArchive({}, {}))];
  const rowsOf = (from: ReadonlyMap<string, string>, name: string) =>
    from.get(`data/${name}.csv`)!.split('\r\n');
  for (const name of Object.keys(DATA_FILES)) {
    const records = JSON.parse(files.get(`data/${name}.json`)!) as unknown[];
    assert.equal(rowsOf(files, name)[0], rowsOf(none, name)[0]);
    assert.ok(rowsOf(files, name).length >= records.length + 2);
  }
});
