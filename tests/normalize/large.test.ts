import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalizeSource } from '../../src/normalize/index.ts';

const SENTENCE = 'The envoys met on Friday and said that they would meet again soon in the old town hall. ';
const normalize = (file: string, text: string) =>
  normalizeSource({ file, bytes: new TextEncoder().encode(text) });

/* None of these may hang: a test that does not end fails. */
const CASES: readonly [string, string, string][] = [
  ['a line of a million characters', 'a.txt', `Title\n\n${SENTENCE.repeat(12_000)}`],
  ['ten thousand blank lines', 'a.txt', `Title of it\n${'\n'.repeat(10_000)}${SENTENCE}`],
  [
    'fifty thousand quotation marks',
    'a.txt',
    `Title\n\n${'“'.repeat(25_000)}${'"'.repeat(25_000)} ${SENTENCE}`,
  ],
  ['a million blanks inside a line', 'a.txt', `Title\n\nx${' '.repeat(1_000_000)}y. ${SENTENCE}`],
  [
    'names without end',
    'a.txt',
    `Title\n\n${`By ${'Aa Bb, '.repeat(80)}contributed\n`.repeat(100)}\n${SENTENCE}`,
  ],
  ['marks of Markdown without end', 'a.md', `# T\n\n${'[*_`'.repeat(20_000)}\n\n${SENTENCE}`],
  [
    'front matter of fifty thousand fields',
    'a.md',
    `---\n${Array.from({ length: 50_000 }, (_, i) => `k${i}: v`).join('\n')}\n---\n\n# T\n\n${SENTENCE}`,
  ],
  [
    'lists a thousand deep',
    'a.md',
    `# T\n\n${Array.from({ length: 1000 }, (_, i) => `${'  '.repeat(i)}- x`).join('\n')}\n\n${SENTENCE}`,
  ],
  ['a hundred thousand wrapped lines', 'a.txt', `Title\n\n${`${SENTENCE.slice(0, 70)}\n`.repeat(100_000)}`],
  [
    'ten thousand times and headings',
    'a.html',
    `<main>${'<h1>T</h1><time>x</time>'.repeat(10_000)}<p>${SENTENCE}</p></main>`,
  ],
  ['ten thousand line breaks', 'a.html', `<!doctype html><div>${`${SENTENCE}<br>`.repeat(10_000)}</div>`],
  [
    'forty thousand lines set as they stand',
    'a.html',
    `<!doctype html><pre>${`${SENTENCE.slice(0, 70)}\n`.repeat(40_000)}</pre>`,
  ],
  [
    'elements nested ten thousand deep',
    'a.html',
    `<!doctype html><body>${'<div>'.repeat(10_000)}${SENTENCE}`,
  ],
];

for (const [name, file, text] of CASES) {
  test(`${name} are read`, () => {
    assert.ok(normalize(file, text).entry);
  });
}
