import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { entryMatter, parseEntry, printEntry } from '../../src/model/index.ts';
import { normalizeSource, planEntries, proveLedger } from '../../src/normalize/index.ts';

const LINES = [
  'The Velmouth CourierTidings From the River',
  'Ministers Meet Again at the River Crossing',
  'By Mara Winslow and Leon Abara',
  'March 10, 2023',
  'Delegates at the crossing on Friday. (Ines Falk/Harbour Pool)',
  '(Ines Falk / Harbour Pool)',
  'Share via',
  'Advertisement',
  'VELMOUTH — The ministers of both countries met on Friday and agreed to reopen the crossing within a month.',
  '“We have a timetable,” she said. “It is a short one.”',
  'Will the bridge hold?',
  'Read more:',
  'Ferry captains ask who will pay for the idle boats',
  'Mara Winslow reported from Nordhavn. Leon Abara in Sele contributed to this report.',
  'Source link',
  'Leave a Reply',
  '---',
  'title: A crossing',
  '# A crossing',
  '- one\t two ',
  '<p>Markup</p>',
  'â€œGarbledâ€\u009d words',
  '',
  '   ',
];
const pageLines = fc.array(fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: 'grapheme' })), {
  maxLength: 30,
});
const ends = fc.constantFrom('\n', '\r\n', '\r');
const names = fc.constantFrom('a.txt', 'a.md', 'a.html');

test('nothing of a source is lost, in any format', () => {
  fc.assert(
    fc.property(pageLines, ends, names, (lines, end, file) => {
      const bytes = new TextEncoder().encode(lines.join(end));
      const { entry, problems } = normalizeSource({ file, bytes });
      if (entry) assert.deepEqual(proveLedger(bytes, entry, 'entry.md', file), []);
      else assert.ok(problems.some(({ severity }) => severity === 'error'));
    }),
    { numRuns: 300 },
  );
});

test('nothing of a page’s visible text is lost', () => {
  const tags = fc.constantFrom(
    'p',
    'div',
    'h1',
    'h2',
    'li',
    'aside',
    'figcaption',
    'span',
    'a',
    'em',
    'time',
    'button',
  );
  const words = fc.constantFrom(...LINES).map((text) => text.replace(/[<>]/g, ''));
  const lines = fc.array(words, { minLength: 1, maxLength: 8 });
  const element = fc.oneof(
    fc.tuple(tags, words).map(([tag, text]) => `<${tag}>${text}</${tag}>`),
    fc.tuple(tags, lines).map(([tag, texts]) => `<${tag}>${texts.join('<br>\n')}</${tag}>`),
    lines.map((texts) => `<pre>${texts.join('\n')}</pre>`),
    lines.map((texts) => `<div class="box">${texts.map((text) => `<p>${text}</p>`).join('')}</div>`),
  );
  fc.assert(
    fc.property(fc.array(element, { maxLength: 30 }), (elements) => {
      const bytes = new TextEncoder().encode(`<!doctype html><body>${elements.join('\n')}</body>`);
      const { entry } = normalizeSource({ file: 'a.html', bytes });
      if (entry) assert.deepEqual(proveLedger(bytes, entry, 'entry.md', 'a.html'), []);
    }),
    { numRuns: 150 },
  );
});

test('an entry survives being printed and read, and is the same each time it is made', () => {
  fc.assert(
    fc.property(pageLines, (lines) => {
      const source = { file: 'a.txt', bytes: new TextEncoder().encode(lines.join('\n')) };
      const { entry } = normalizeSource(source);
      if (!entry) return;
      const text = printEntry(entry);
      assert.equal(text, printEntry(normalizeSource(source).entry!));
      const read = parseEntry(text, 'a.md').entry!;
      assert.deepEqual(
        read.blocks.map(({ text: words }) => words),
        entry.blocks.map(({ text: words }) => words),
      );
      assert.deepEqual(
        { ...read.matter, written: undefined },
        { ...entryMatter.parse(entry.matter), written: undefined },
      );
    }),
    { numRuns: 150 },
  );
});

test('arbitrary bytes do not crash it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), names, (bytes, file) => {
      const { entry, problems } = normalizeSource({ file, bytes });
      assert.ok(entry !== undefined || problems.length > 0);
      if (entry) assert.deepEqual(proveLedger(bytes, entry, 'entry.md', file), []);
    }),
    { numRuns: 500 },
  );
});

test('the order of files does not matter', () => {
  const sources = ['One', 'Two', 'Three'].map((name, i) => ({
    file: `${i}.txt`,
    bytes: new TextEncoder().encode(`${name} is a title\n\n${LINES[8]}\n\n${LINES[9]} ${name}.`),
  }));
  const context = { catalogue: [], existing: [], show: (file: string) => file };
  assert.deepEqual(planEntries(sources, context), planEntries(sources.toReversed(), context));
});
