import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldText, tokenize } from '../../src/search/fold.ts';

const SAME: readonly [string, string, string][] = [
  ['curly and straight apostrophes', 'We don’t', "WE DON'T"],
  ['letter and modifier apostrophes', 'Kazakhʼs', 'kazakh`s'],
  ['dashes of any length', 're‑draw 2021–22 — no', 're-draw 2021-22 -- no'],
  ['ellipses', 'first … then', 'first. . .then...'],
  ['accents, composed or not', 'naïve Dvořák', 'nai\u0308ve Dvorak'],
  ['letters that no accent makes', 'Łódź Straße Ærø', 'LODZ STRASSE AERO'],
  ['final sigma', 'ΟΔΟΣ', 'οδός'],
  ['line breaks and blanks of any kind', 'one\r\ntwo\u00a0three', 'one two  three'],
  ['soft hyphens and other invisible characters', 'co\u00adoperate\u200b', 'cooperate'],
  ['quotation marks', '‘frank’ “talks”', 'frank talks'],
  ['ё and е', 'Объём', 'ОБЪЕМ'],
  ['marks of stress', 'за́мок', 'замок'],
  ['points of vowels', 'שָׁלוֹם سَلامٌ', 'שלום سلام'],
  ['Turkish letters', 'İstanbul DIYARBAKIR', 'istanbul Diyarbakır'],
  ['ligatures', 'ﬁnal œuvre', 'final oeuvre'],
  ['minus signs and dashes', 'at −5', 'at –5'],
  ['marks of trade', 'Lamp™ makers', 'lamp makers'],
  ['half-width kana', 'ｶﾅ', 'カナ'],
  ['full-width figures', '５０％'.replace('％', '%'), '50%'],
];

for (const [name, a, b] of SAME) {
  test(`folds ${name} alike`, () => assert.equal(foldText(a), foldText(b)));
}

const DIFFERENT: readonly [string, string, string][] = [
  ['an apostrophe', "it's", 'its'],
  ['initials and a word', 'U.S.', 'us'],
  ['an amount in another money', '$3.2', '€3.2'],
  ['an amount and a number', '$3', '3'],
  ['a decimal point', '3.2', '32'],
  ['letters that are no accents', 'мой', 'мои'],
  ['a sign and a word', '№', 'no'],
];

for (const [name, a, b] of DIFFERENT) {
  test(`tells apart ${name}`, () => assert.notEqual(foldText(a), foldText(b)));
}

test('finds words, numbers and signs', () => {
  assert.equal(foldText('24/7, COVID-19; 1,000'), ' 24 7 covid 19 1,000 ');
  assert.equal(
    foldText('“$3.2 million (40%), U.S.-led; 100,000 at AT&T”'),
    ' $ 3.2 million 40 % u s led 100,000 at at & t ',
  );
  assert.equal(foldText('“…” — !'), ' ');
  assert.equal(foldText(''), ' ');
  assert.equal(foldText('日本語'), ' 日 本 語 ');
});

test('a word knows where it stands in the text', () => {
  const text = '“Łódź didn’t”';
  assert.deepEqual(
    tokenize(text).map(({ word, startUtf16, endUtf16 }) => [word, text.slice(startUtf16, endUtf16)]),
    [
      ['lodz', 'Łódź'],
      ["didn't", 'didn’t'],
    ],
  );
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string(),
  fc.string({ unit: fc.constantFrom(..."aZé9$.,'’‘“”-—… `\u00ad\u0301") }),
);

test('folding a text and taking it apart give the same words', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const words = tokenize(text).map(({ word }) => word);
      assert.equal(foldText(text), words.length > 0 ? ` ${words.join(' ')} ` : ' ');
      assert.ok(words.every((word) => !/\s/.test(word)));
    }),
    { numRuns: 2000 },
  );
});

test('words lie in the text in order and do not overlap', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0;
      for (const { startUtf16, endUtf16 } of tokenize(text)) {
        assert.ok(at <= startUtf16 && startUtf16 < endUtf16 && endUtf16 <= text.length);
        at = endUtf16;
      }
    }),
  );
});
