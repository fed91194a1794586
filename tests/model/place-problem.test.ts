import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeProblem, type Problem } from '../../src/model/index.ts';

const ENTRY = `---
title: Ferry to Run Again
source:
  file: ferry.txt
  sha256: abc
---

A paragraph with by=ada-moreau in it.

:quote[“No boat,”]{by=ada-moreau rule=archivist was="q-0123456789"} she said.
`;
const RECORD = `# From the yearbook.
name: Ada Moreau
roles:
  - title: Envoy to Lisbon
  - title: Minister of Rivers
    from: 2003
`;

function placed(file: string, text: string, details: Partial<Problem>): [number, number] {
  const problem = {
    file,
    line: 1,
    column: 1,
    severity: 'error',
    message: 'm',
    rule: 'r',
    ...details,
  } as const;
  const { line, column } = placeProblem(problem, text);
  return [line, column];
}

const CASES: readonly [string, string, string, Partial<Problem>, [number, number]][] = [
  ['a field of an entry', 'articles/a.md', ENTRY, { field: 'source.file' }, [4, 9]],
  [
    'the same with other line ends',
    'articles/a.md',
    ENTRY.replaceAll('\n', '\r\n'),
    { field: 'source.file' },
    [4, 9],
  ],
  ['an item of a list of a record', 'people/ada.yaml', RECORD, { field: 'roles[1]' }, [5, 5]],
  ['a field of such an item', 'people/ada.yaml', RECORD, { field: 'roles[1].from' }, [6, 11]],
  ['the mark of a quotation', 'articles/a.md', ENTRY, { field: 'quote by', got: '"ada-moreau"' }, [10, 20]],
  [
    'a value in quotation marks',
    'articles/a.md',
    ENTRY,
    { field: 'quote was', got: '"q-0123456789", on “x”' },
    [10, 49],
  ],
  ['a field that is not there', 'people/ada.yaml', RECORD, { field: 'country' }, [1, 1]],
  ['no field', 'articles/a.md', ENTRY, {}, [1, 1]],
  ['a problem that has its line', 'articles/a.md', ENTRY, { field: 'source.file', line: 2 }, [2, 1]],
  [
    'front matter in another language',
    'articles/a.md',
    ENTRY.replace('---', '---js'),
    { field: 'source.file' },
    [1, 1],
  ],
];
for (const [says, file, text, details, expected] of CASES) {
  test(`a problem is placed: ${says}`, () => assert.deepEqual(placed(file, text, details), expected));
}
