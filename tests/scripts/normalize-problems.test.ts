import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listUnmatched } from '../../scripts/steps/normalize-problems.ts';
import { formatProblem } from '../../src/model/index.ts';
import type { PlannedEntry } from '../../src/normalize/index.ts';

const planned: readonly PlannedEntry[] = [
  { file: 'wire/ferry.txt', id: '2023-03-10-ferry-to-run-again', status: 'edited', problems: [] },
  { file: 'empty.txt', status: 'refused', problems: [] },
];

const CASES: readonly [string, string, string | undefined][] = [
  ['a source', 'wire/ferry.txt', undefined],
  ['a source by its path', 'content/sources/wire/ferry.txt', undefined],
  ['a source by a path of Windows', 'sources\\wire\\ferry.txt', undefined],
  ['an entry', '2023-03-10-ferry-to-run-again', undefined],
  ['an entry by its path', 'articles/2023-03-10-ferry-to-run-again.md', undefined],
  [
    'a source mistyped',
    'wire/fery.txt',
    `wire/fery.txt:1:1  error  names no source and no entry of the archive
  got   --replace "wire/fery.txt"
  want  a file below sources/, or an entry in articles/
  fix   --replace wire/ferry.txt
  rule  normalize/replace`,
  ],
  [
    'an entry mistyped',
    'articles/2023-03-10-fery-to-run-again.md',
    `articles/2023-03-10-fery-to-run-again.md:1:1  error  names no source and no entry of the archive
  got   --replace "articles/2023-03-10-fery-to-run-again.md"
  want  a file below sources/, or an entry in articles/
  fix   --replace 2023-03-10-ferry-to-run-again.md
  rule  normalize/replace`,
  ],
  [
    'what is like nothing there',
    'bridge',
    `bridge:1:1  error  names no source and no entry of the archive
  got   --replace "bridge"
  want  a file below sources/, or an entry in articles/
  fix   npm run normalize lists both
  rule  normalize/replace`,
  ],
];

for (const [name, typed, want] of CASES) {
  test(`--replace names ${name}`, () => {
    assert.deepEqual(listUnmatched([typed], planned).map(formatProblem), want === undefined ? [] : [want]);
  });
}
