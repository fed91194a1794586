import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openQuery, parseQuery } from '../../src/search/query.ts';

/** Phrases in brackets, a minus before what is excluded, words of one term joined with "+". */
function print(input: string): string {
  return parseQuery(input)
    .terms.map(({ words, isPhrase, isExcluded }) => {
      const text = words.join('+');
      return `${isExcluded ? '-' : ''}${isPhrase ? `[${text}]` : text}`;
    })
    .join(' ');
}

const CASES: readonly [string, string, string][] = [
  ['words', 'peace  Talks', 'peace talks'],
  ['a phrase in straight marks', '"peace talks"', '[peace+talks]'],
  ['a phrase in curly marks', '“peace talks”', '[peace+talks]'],
  ['a phrase in marks that do not fit', '„peace talks"', '[peace+talks]'],
  ['a phrase in guillemets', '«peace talks»', '[peace+talks]'],
  ['a phrase in single marks', "‘peace talks’ 'at last'", '[peace+talks] [at+last]'],
  ['a phrase in doubled single marks', "''peace talks''", '[peace+talks]'],
  ['apostrophes that are no marks', "the workers' don't rock'n'roll", "the workers don't rock'n'roll"],
  ['an apostrophe within single marks', "'we don't know'", "[we+don't+know]"],
  ['several phrases and words', '"a b" c "d e" f', '[a+b] c [d+e] f'],
  ['excluded words and phrases', 'peace -war –"cold war"', 'peace -war -[cold+war]'],
  ['a dash inside a word', 're-draw well–known', 're+draw well+known'],
  ['a dash by itself', 'peace - war', 'peace war'],
  ['numbers and signs', '$3.2 million U.S.', '$+3.2 million u+s'],
  ['a phrase that is not closed', 'so "peace ta', 'so [peace+ta]'],
  ['a word against a phrase', 'so"peace talks"now', 'so [peace+talks] now'],
  ['marks without words', '"…" — “” "', ''],
  ['nothing', '  ', ''],
];

for (const [name, input, expected] of CASES) {
  test(`reads ${name}`, () => assert.equal(print(input), expected));
}

const UNFINISHED: readonly [string, boolean][] = [
  ['dipl', true],
  ['dipl ', false],
  ['"peace dipl', true],
  ['"peace dipl"', false],
  ['peace -dipl', false],
  ['', false],
];

for (const [input, expected] of UNFINISHED) {
  test(`${JSON.stringify(input)} ${expected ? 'may go on' : 'is whole'}`, () => {
    assert.equal(parseQuery(input).isUnfinished, expected);
    const opened = openQuery(parseQuery(input));
    assert.equal(opened?.terms.at(-1)?.isOpen ?? false, expected);
  });
}

test('any input is read, in an order of terms that is its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab9 -"\'“”‘’$.…') }), (input) => {
      for (const { words } of parseQuery(input).terms) assert.ok(words.length > 0 && words.every(Boolean));
    }),
    { numRuns: 2000 },
  );
});
