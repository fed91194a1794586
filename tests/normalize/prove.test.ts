import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  formatProblem,
  parseEntry,
  printEntry,
  type Entry,
  type EntryMatter,
} from '../../src/model/index.ts';
import { normalizeSource, proveLedger } from '../../src/normalize/index.ts';

const TEXT = `A Title of Some Words
Share via

OSLO — The ministers met on Friday and agreed to meet again within a month, officials said.

“We have a timetable,” said one of them after four hours in the old customs house.
`;
const bytes = new TextEncoder().encode(TEXT);
const made = normalizeSource({ file: 'a.txt', bytes }).entry!;
const written = parseEntry(printEntry(made), 'a.md').entry!;
const withMatter = (change: Partial<EntryMatter>): Entry => ({
  ...written,
  matter: { ...written.matter, ...change },
});
const prove = (entry: Entry) =>
  proveLedger(bytes, entry, 'articles/a.md', 'sources/a.txt').map(formatProblem);

test('an entry as it was written proves that nothing is lost', () => {
  assert.deepEqual(prove(written), []);
});

test('a line that neither body nor ledger has is named', () => {
  const ledger = written.matter.ledger.filter(({ class: name }) => name !== 'interface');
  assert.deepEqual(prove(withMatter({ ledger })), [
    `sources/a.txt:2:1  error  is in neither the body nor the ledger of its entry
  got   "Share via"
  want  every line with text in one of them
  fix   add line 2 to the ledger of the entry, or normalize with --replace
  rule  ledger/missing`,
  ]);
});

test('a line that the ledger has in other words is shown', () => {
  const ledger = written.matter.ledger.map((item) =>
    item.class === 'interface' ? { ...item, text: 'Share now' } : item,
  );
  assert.deepEqual(prove(withMatter({ ledger })), [
    `sources/a.txt:2:1  warning  reads otherwise in the ledger of its entry
  got   "Share now"
  want  "Share via"
  rule  ledger/text`,
  ]);
});

test('words that the program itself changed would be an error', () => {
  const ledger = made.matter.ledger.map((item) =>
    item.class === 'interface' ? { ...item, text: 'Share now' } : item,
  );
  const changed = { ...made, matter: { ...made.matter, ledger } };
  assert.match(prove(changed)[0]!, /^sources\/a.txt:2:1 {2}error /);
});

test('a paragraph without a place in the ledger is counted', () => {
  assert.deepEqual(prove({ ...written, blocks: written.blocks.slice(1) }), [
    `articles/a.md:1:1  error  ledger: counts other paragraphs than the body has
  got   2 in the ledger, 1 in the body
  want  a number or range of lines for each paragraph of the body
  fix   when a paragraph was moved between body and ledger, move its line number as well
  rule  ledger/blocks`,
  ]);
});

test('lines that are blank or named twice are reported', () => {
  const ledger = [...written.matter.ledger, { class: 'interface' as const, lines: '6', text: 'x' }];
  assert.deepEqual(prove(withMatter({ ledger })), [
    `articles/a.md:1:1  error  ledger: names lines that have no text, or that it named before
  got   "6"
  want  each line with text once, in the order of the source
  rule  ledger/lines`,
  ]);
});

test('a line moved by hand from the ledger back into the body is right', () => {
  const ledger = written.matter.ledger.map((item) =>
    item.class === 'interface' ? { class: 'body' as const, lines: '2' } : item,
  );
  const blocks = [{ kind: 'paragraph' as const, text: 'Share via', quotations: [] }, ...written.blocks];
  assert.deepEqual(prove({ matter: { ...written.matter, ledger }, blocks }), []);
});
