import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listLines } from '../../src/export/lines.ts';

const CASES: readonly [string, string, string | undefined, number[]][] = [
  ['one line', '8', undefined, [8]],
  ['a range', '8-10', undefined, [8, 9, 10]],
  ['numbers and ranges', '5, 7-9,11', undefined, [5, 7, 8, 9, 11]],
  ['a range of one', '3-3', undefined, [3]],
  ['a blank line within the text that was kept', '3-5', 'A\n\nB', [3, 5]],
  ['a text that does not tell its lines apart', '3-5', 'A B', [3, 4, 5]],
];

for (const [name, lines, text, expected] of CASES) {
  test(`spells out ${name}`, () => assert.deepEqual(listLines(lines, text), expected));
}
