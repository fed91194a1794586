import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  parseBlocks,
  parsePart,
  placeQuotations,
  printBlock,
  printBlocks,
  type Block,
  type Problem,
} from '../../src/model/index.ts';
import { printPlainBlock, readPlainLine } from '../../src/model/plain-body.ts';

/* Pieces that Markdown, its directives or their readers treat in some way, and plain ones. */
const PIECES = [
  'The envoys met',
  ' ',
  '. ',
  '“Yes,”',
  ' she said',
  ':',
  ': ',
  ':30',
  ':quote',
  ':quote[“Yes,”]',
  ':quote[“Yes,”]{by="ada-moreau" as="she"}',
  ':quote[“No.”]{by="ada-moreau" by="x"}',
  ':quote[“No.”]{as="a &amp; b"}',
  ':quote[“No.”]{nobody="knows"}',
  ':quote[“No.”]{class="x"}',
  ':quote[]{u="1"}',
  '::leaf[x]',
  '{',
  '}',
  '[x]',
  '(y)',
  '[x]: /y',
  '!',
  '*',
  '_',
  '`',
  '```',
  '~~~',
  '#',
  '## ',
  '## Below',
  '1998 was',
  '1. ',
  '1) ',
  '- ',
  '+ ',
  '> ',
  '=== ',
  '---',
  '<b>',
  '<!--',
  '&amp;',
  '& ',
  '\\',
  '|',
  '\u0000',
  '\ufeff',
  '\u00a0',
  '\t',
  '    ',
  'élan',
  '会議',
  '😀',
];
const line = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 3 })), {
    maxLength: 6,
  })
  .map((pieces) => pieces.join('').replace(/[\r\n]/g, ''));
const body = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\n\n\n', '\n  \n')), { maxLength: 6 })
  .map((lines) => lines.flat().join(''));

test('a body read part by part is what a parser of Markdown makes of the whole', () => {
  fc.assert(
    fc.property(body, (text) => {
      const problems: Problem[] = [];
      const blocks = parsePart(text, 'a.md', 3, problems);
      assert.deepEqual(parseBlocks(text, 'a.md', 3), { blocks, problems });
      const count = blocks.reduce((sum, { quotations }) => sum + quotations.length, 0);
      assert.ok(placeQuotations(text).length >= count);
    }),
    { numRuns: 3000 },
  );
});

test('a block is printed as a printer of Markdown prints it', () => {
  const text = line.map((words) => words.replace(/\s+/gu, ' ').trim()).filter((words) => words !== '');
  const attributes = fc.constantFrom({ by: 'ada-moreau', cue: 'said' }, {}, { as: 'a "b" & c' }, { at: '' });
  const block = fc
    .tuple(fc.constantFrom('paragraph' as const, 'heading' as const), text, text, text, attributes)
    .map(([kind, before, words, after, given]): Block => ({
      kind,
      text: `${before} ${words} ${after}`,
      quotations: [
        {
          span: { startUtf16: before.length + 1, endUtf16: before.length + 1 + words.length },
          attributes: given,
        },
      ],
    }));
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), (blocks) => {
      assert.equal(printBlocks(blocks), `${blocks.map(printBlock).join('\n\n')}\n`);
    }),
    { numRuns: 3000 },
  );
});

test('the words of a report need no parser and no printer of Markdown', () => {
  const text = '“We have met at 10 o’clock,” she said; and left: “Good-bye.” — Nobody (but one) answered!';
  const quotations = [
    { span: { startUtf16: 0, endUtf16: 28 }, attributes: { by: 'ada-brandt', cue: 'said' } },
  ];
  const printed = printPlainBlock({ kind: 'paragraph', text, quotations });
  assert.equal(printed, `:quote[“We have met at 10 o’clock,”]{by="ada-brandt" cue="said"}${text.slice(28)}`);
  assert.equal(readPlainLine(printed!)?.text, text);
});
