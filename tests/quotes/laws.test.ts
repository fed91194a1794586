import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findQuotations } from '../../src/quotes/index.ts';

const PIECES = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  "''",
  '«',
  '»',
  '„',
  ' ',
  ',',
  '.',
  '?',
  ' said',
  ' Ida Holm',
  ' he',
  'It rained',
  ' (',
  ')',
  ' — ',
  ': ',
  ' who',
  '<b>',
  '…',
  '\u00a0',
  '😀',
];
const block = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const blocks = fc.array(block, { maxLength: 5 });

test('law: spans lie in their blocks, in order, without overlap', () => {
  fc.assert(
    fc.property(blocks, (texts) => {
      let last = { block: -1, end: 0 };
      for (const { block: at, span } of findQuotations(texts)) {
        assert.ok(at > last.block || span.startUtf16 >= last.end);
        assert.ok(span.startUtf16 < span.endUtf16 && span.endUtf16 <= texts[at]!.length);
        last = { block: at, end: span.endUtf16 };
      }
    }),
  );
});

test('law: the words that name a speaker are what stands at their place', () => {
  fc.assert(
    fc.property(blocks, (texts) => {
      for (const { attribution } of findQuotations(texts)) {
        if (!attribution) continue;
        const { block: at, span } = attribution.mention;
        assert.equal(texts[at]!.slice(span.startUtf16, span.endUtf16), attribution.asWritten);
      }
    }),
  );
});

test('law: the same article has the same quotations', () => {
  fc.assert(fc.property(blocks, (texts) => assert.deepEqual(findQuotations(texts), findQuotations(texts))));
});

test('law: utterances are numbered from 0 in order of appearance', () => {
  fc.assert(
    fc.property(blocks, (texts) => {
      const firsts = [...new Set(findQuotations(texts).map(({ utterance }) => utterance))];
      assert.deepEqual(
        firsts,
        firsts.map((_, i) => i),
      );
    }),
  );
});
