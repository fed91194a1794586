import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldText } from '../../src/search/fold.ts';
import { addSpeltOut, dropSpeltOut, spellOut } from '../../src/search/spell-out.ts';

const CASES: readonly [text: string, added: string][] = [
  ['The strait “stays” open, he (the envoy) said…', ''],
  ['N.A.T.O. and the U.S.', 'n a t o u s'],
  ['We don’t pay $3.2 million', 'dont 32'],
  ['Straße, km² and Łódź', 'strasse km2 lodz'],
  ['don’t! Don’t.', 'dont'],
  ['re-draw 24/7 — a_b', 're draw 24 7 a b'],
];

for (const [text, added] of CASES) {
  test(`to “${text}” is added: ${added || 'nothing'}`, () => {
    assert.equal(addSpeltOut(text), `${text} \ue000 ${added}`);
  });
}

test('what was added is taken off again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.equal(dropSpeltOut(addSpeltOut(text)), text.trimEnd());
    }),
  );
});

test('every word of a text is there as it will be asked for', () => {
  const word = fc.constantFrom(
    'talks',
    'N.A.T.O.',
    '$3.2',
    'don’t',
    'km²',
    'мир',
    '日本',
    'x@y.example',
    '(sic)',
  );
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const text = words.join(' ');
      const there = addSpeltOut(text)
        .toLowerCase()
        .split(/[^\p{L}\p{N}\p{M}]+/u);
      for (const asked of spellOut(foldText(text).trim().split(' '))) assert.ok(there.includes(asked), asked);
    }),
  );
});
