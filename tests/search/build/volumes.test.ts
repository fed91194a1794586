import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutVolumes, type Printed } from '../../../src/search/build/volumes.ts';

const namesOf = (parts: Printed[], length: number) =>
  cutVolumes(parts, length).map((volume) => volume.map(([name]) => name));

test('parts that searches read are put together in order, as far as a volume has room', () => {
  const parts: Printed[] = [
    ['words-1', 'x'.repeat(40)],
    ['words-2', 'x'.repeat(50)],
    ['words-3', 'x'.repeat(200)],
    ['vocabulary', 'x'.repeat(10)],
    ['texts-1', 'x'.repeat(90)],
    ['details-1', 'x'],
    ['titles', 'x'],
  ];
  assert.deepEqual(namesOf(parts, 100), [['words-1', 'words-2'], ['words-3'], ['vocabulary', 'texts-1']]);
});

test('of an index too large to be brought ahead, its beginning is', () => {
  const large = 'x'.repeat(13_000_000);
  assert.deepEqual(
    namesOf(
      [
        ['words-1', large],
        ['texts-1', large],
        ['texts-2', 'x'],
      ],
      100,
    ),
    [['words-1']],
  );
});
