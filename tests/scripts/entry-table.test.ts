import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import stringWidth from 'string-width';
import type { EntrySummary } from '../../scripts/steps/entry-summary.ts';
import { layOutEntries } from '../../scripts/steps/entry-table.ts';

const MADE: EntrySummary = {
  file: 'river-crossing.txt',
  status: 'new',
  entry: 'articles/2023-03-10-velmouth-courier-norland-and-estmark-to-reopen-river-crossing.md',
  title: 'Norland and Estmark to Reopen River Crossing',
  titleSupplied: false,
  published: '2023-03-10',
  publishedBasis: 'inferred',
  linesKept: 25,
  linesSetAside: 7,
  quotations: 17,
  unattributed: 2,
  problems: 1,
};
const REFUSED: EntrySummary = {
  ...MADE,
  file: 'empty.txt',
  status: 'refused',
  entry: null,
  title: null,
  published: null,
  publishedBasis: null,
  linesKept: 0,
  linesSetAside: 0,
  quotations: 0,
  unattributed: 0,
};
const UNDATED: EntrySummary = {
  ...MADE,
  file: '渡河点での会談についての記事.html',
  status: 'edited',
  entry: 'articles/undated-toka.md',
  title: '渡河点で会談',
  titleSupplied: true,
  published: null,
  publishedBasis: null,
};

test('on a narrow page, title and entry stand below the numbers', () => {
  assert.equal(
    layOutEntries([MADE, REFUSED, UNDATED], 80),
    `
                      date                 lines    set  quota-  unattri-  warn-
file                  and basis             kept  aside   tions     buted   ings
  title
  entry
────────────────────────────────────────────────────────────────────────────────
river-crossing.txt    2023-03-10 inferred     25      7      17         2      1
  Norland and Estmark to Reopen River Crossing
  articles/2023-03-10-velmouth-courier-norland-and-estmark-to-reope…-crossing.md
empty.txt                                      0      0       0         0      1
  refused
渡河点での会…事.html  n.d.                    25      7      17         2      1
  [渡河点で会談]
  articles/undated-toka.md (left alone)
────────────────────────────────────────────────────────────────────────────────
3 sources                                     50     14      34         4      3
1 written; 1 edited by hand, left alone; 1 refused`.slice(1),
  );
});

test('on a wide page, everything stands in one line', () => {
  assert.equal(
    layOutEntries([MADE, REFUSED, UNDATED], 160),
    `
                                                                                                      date                 lines    set  quota-  unattri-  warn-
file                              title                             entry                             and basis             kept  aside   tions     buted   ings
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
river-crossing.txt                Norland and Estmark to Reopen R…  articles/2023-03-10…-crossing.md  2023-03-10 inferred     25      7      17         2      1
empty.txt                                                           refused                                                    0      0       0         0      1
渡河点での会談についての…事.html  [渡河点で会談]                    articles/undated-to…(left alone)  n.d.                    25      7      17         2      1
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
3 sources                                                                                                                     50     14      34         4      3
1 written; 1 edited by hand, left alone; 1 refused`.slice(1),
  );
});

test('a hundred columns, as where no terminal is, cut no name that has room', () => {
  const table = layOutEntries([MADE], 100);
  assert.ok(table.includes(MADE.file) && table.includes(MADE.title!) && table.includes(MADE.entry!));
});

test('names of files cannot act upon the terminal', () => {
  const table = layOutEntries([{ ...MADE, file: 'a\u001b[31m\u202e\nb.txt', title: 'x\u0007\r\u009b' }], 160);
  assert.doesNotMatch(table.replaceAll('\n', ''), /[\p{Cc}\u202e]/u);
  assert.equal(table.split('\n').length, 7);
  assert.match(table, /a\\u\{1b\}\[31m\\u\{202e\}\\u\{a\}b\.txt/);
});

test('no sources, no table', () => {
  assert.equal(layOutEntries([], 80), '');
});

test('no line is wider than the page, whatever the names', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 });
  const entry = fc
    .tuple(fc.constantFrom(MADE, REFUSED, UNDATED), name, name)
    .map(([base, file, title]) => ({ ...base, file, title: base.title && title }));
  fc.assert(
    fc.property(
      fc.array(entry, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 80, max: 250 }),
      (entries, width) => {
        for (const line of layOutEntries(entries, width).split('\n'))
          assert.ok(stringWidth(line) <= width, line);
      },
    ),
  );
});
