import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { Document } from 'yaml';
import { parseEntry, printEntry, type Entry } from '../../src/model/index.ts';
import { planEntries, proveLedger, type ExistingEntry } from '../../src/normalize/index.ts';

const BACKGROUND = 'The envoys met on Friday and said that they would meet again in the old town hall. ';
const paragraph = (i: number) =>
  `“We have met ${i} times,” said Ada Brandt, the foreign minister. ${BACKGROUND}“The bridge ${i} will open,” she added.`;
const write = (paragraphs: number) =>
  new TextEncoder().encode(
    ['Ministers meet at the river', ...Array.from({ length: paragraphs }, (_, i) => paragraph(i))].join(
      '\n\n',
    ),
  );
const plan = (bytes: Uint8Array, existing: readonly ExistingEntry[] = []) =>
  planEntries([{ file: 'a.txt', bytes }], { catalogue: [], existing, show: (file) => file })[0]!;
const existingOf = (text: string, entry: Entry, isEdited: boolean): ExistingEntry => ({
  id: 'n.d.-ministers',
  text,
  source: entry.matter.source!,
  isEdited,
});

/** How many characters all regular expressions read while something runs. */
function countRead(run: () => void): number {
  let read = 0;
  const exec = RegExp.prototype.exec;
  mock.method(RegExp.prototype, 'exec', function (this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    const missed = this.sticky ? from + 1 : String(text).length;
    read += (match ? match.index + match[0].length : missed) - from;
    return match;
  });
  try {
    run();
  } finally {
    mock.restoreAll();
  }
  return read;
}

test('twice the paragraphs are twice the reading, from source to proof', () => {
  const work = (paragraphs: number) =>
    countRead(() => {
      const bytes = write(paragraphs);
      const { entry, text } = plan(bytes);
      const read = parseEntry(text!, 'a.md').entry!;
      assert.deepEqual(proveLedger(bytes, read, 'a.md', 'a.txt'), []);
      assert.equal(plan(bytes, [existingOf(text!, entry!, false)]).status, 'unchanged');
    });
  const [small, large] = [work(150), work(300)];
  assert.ok(large < small * 2.2, `${small} characters for 150 paragraphs, ${large} for 300`);
});

test('an entry is printed once; where it replaces another, twice', () => {
  const bytes = write(3);
  const { entry, text } = plan(bytes);
  const countPrinted = (existing: readonly ExistingEntry[]) => {
    const print = mock.method(Document.prototype, 'toString');
    plan(bytes, existing);
    mock.restoreAll();
    return print.mock.callCount();
  };
  assert.equal(countPrinted([]), 1);
  assert.equal(countPrinted([existingOf(text!, entry!, false)]), 1);
  assert.ok(countPrinted([existingOf(text!.replace('title: M', 'title: Two m'), entry!, true)]) <= 2);
});

test('a proof prints no entry that keeps its source, and one that does not once', () => {
  const bytes = write(20);
  const entry = parseEntry(printEntry(plan(bytes).entry!), 'a.md').entry!;
  const changed = { ...entry, blocks: entry.blocks.map((block) => ({ ...block, text: `${block.text}!` })) };
  const countPrinted = (proved: Entry) => {
    const print = mock.method(Document.prototype, 'toString');
    const problems = proveLedger(bytes, proved, 'a.md', 'a.txt');
    mock.restoreAll();
    return [problems.length, print.mock.callCount()];
  };
  assert.deepEqual(countPrinted(entry), [0, 0]);
  assert.deepEqual(countPrinted(changed), [20, 1]);
});
