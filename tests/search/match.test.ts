import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldText, tokenize } from '../../src/search/fold.ts';
import { formsOf } from '../../src/search/forms.ts';
import { makeMatcher } from '../../src/search/match.ts';
import { openQuery, parseQuery } from '../../src/search/query.ts';

const isMatch = (input: string, text: string) => makeMatcher(parseQuery(input)).test(foldText(text));

const CASES: readonly [string, string, string, boolean][] = [
  ['a phrase across a line break', '"half open"', 'a door, half\nopen, it seems', true],
  ['not a phrase with a word between', '"half open"', 'half is open', false],
  ['not a phrase in other order', '"open half"', 'half open', false],
  ['not a phrase inside longer words', '"half open"', 'behalf openly', false],
  ['not a phrase in another form', '"peace talk"', 'peace talks', false],
  ['a word in another form', 'talk', 'peace talks', true],
  ['all words, in any order', 'talks peace', 'the peace talk', true],
  ['not some of the words', 'talks war', 'the peace talk', false],
  ['nothing that has an excluded word', 'peace -war', 'war and peace', false],
  ['what lacks the excluded word', 'peace -war', 'peace, not warfare', true],
  ['nothing that has an excluded phrase', 'peace -"at any price"', 'peace at any price', false],
  ['what has the words of it apart', 'peace -"at any price"', 'peace at a price', true],
  ['everything without the word when it only excludes', '-war', 'peace', true],
  ['initials', 'U.S.', 'the U.S. position', true],
  ['not a word for initials', 'U.S.', 'tell us', false],
  ['an amount', '"$3.2 million"', 'not for $3.2 million', true],
  ['nothing for a query without words', '"…"', 'peace', false],
];

for (const [name, input, text, expected] of CASES) {
  test(`finds ${name}`, () => assert.equal(isMatch(input, text), expected));
}

test('an open query finds what begins with its last word', () => {
  const matcher = makeMatcher(openQuery(parseQuery('"half op'))!);
  assert.ok(matcher.test(foldText('a door, half open')));
  assert.ok(!matcher.test(foldText('half a hope')));
});

function marked(input: string, text: string): string {
  let result = '';
  let at = 0;
  for (const { startUtf16, endUtf16 } of makeMatcher(parseQuery(input)).find(tokenize(text))) {
    result += `${text.slice(at, startUtf16)}[${text.slice(startUtf16, endUtf16)}]`;
    at = endUtf16;
  }
  return result + text.slice(at);
}

const MARKED: readonly [string, string, string][] = [
  ['"half open"', 'a door, Half — open, and half shut', 'a door, [Half — open], and half shut'],
  ['talk peace', 'Talks of peace.', '[Talks] of [peace].'],
  ['"a b" "b c"', 'x a b c', 'x [a b c]'],
  ['peace -war', 'peace', '[peace]'],
  ['U.S.', 'The U.S.-led talks', 'The [U.S].-led talks'],
];

for (const [input, text, expected] of MARKED) {
  test(`marks ${input} in ${text}`, () => assert.equal(marked(input, text), expected));
}

/** Words, each with ways to write it that search must not tell apart. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  the: ['the', 'The', 'THE'],
  talks: ['talks', 'Talks', 'ta\u00adlks'],
  "don't": ["don't", 'don’t', 'Donʼt', 'DON`T'],
  naive: ['naive', 'naïve', 'nai\u0308ve', 'NAÏVE'],
  strasse: ['strasse', 'Straße', 'STRASSE'],
  u: ['u', 'U', 'Ú'],
  s: ['s', 'S'],
  $: ['$', '＄'],
  '3.2': ['3.2'],
  '100,000': ['100,000', '１００,０００'],
  мир: ['мир', 'МИР'],
};

/** What may stand between words; what `isInPhrase` says may stand between quotation marks in a query too. */
const GAPS = [' ', ', ', ' — ', '\n', '… ', '-', '--', ' ‘', '’ ', '; ', ' . . . '];
const GAPS_OUTSIDE = [...GAPS, ' “', '” ', ' " '];

const word = fc.constantFrom(...Object.keys(WORDS));

function write(words: readonly string[], gaps: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(...words.map((item) => fc.tuple(fc.constantFrom(...WORDS[item]!), fc.constantFrom(...gaps))))
    .map((parts) => parts.map(([text, gap], i) => (i === parts.length - 1 ? text : text + gap)).join(''));
}

function hasRun(words: readonly string[], run: readonly string[]): boolean {
  return words.some((_, i) => run.every((item, j) => words[i + j] === item));
}

const scenario = fc
  .record({
    text: fc.array(word, { maxLength: 8 }),
    phrases: fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { maxLength: 2 }),
    words: fc.array(word, { maxLength: 2 }),
    excluded: fc.array(fc.array(word, { minLength: 1, maxLength: 2 }), { maxLength: 1 }),
  })
  .chain(({ text, phrases, words, excluded }) =>
    fc.record({
      text: fc.constant(text),
      phrases: fc.constant(phrases),
      words: fc.constant(words),
      excluded: fc.constant(excluded),
      written: write(text, GAPS_OUTSIDE),
      marks: fc.constantFrom(['"', '"'], ['“', '”'], ['„', '“'], ['«', '»']),
      asked: fc.tuple(
        ...[...phrases, ...words.map((item) => [item]), ...excluded].map((run) => write(run, GAPS)),
      ),
    }),
  );

test('a query finds a text exactly when a plain scan of its words does', () => {
  fc.assert(
    fc.property(scenario, ({ text, phrases, words, excluded, written, marks, asked }) => {
      const [open, close] = marks;
      const terms = asked.map((run, i) => {
        const isWord = i >= phrases.length && i < phrases.length + words.length;
        return isWord ? run : `${i < phrases.length ? '' : '-'}${open}${run}${close}`;
      });
      const expected =
        terms.length > 0 &&
        phrases.every((run) => hasRun(text, run)) &&
        words.every((item) => formsOf(item).some((form) => text.includes(form))) &&
        !excluded.some((run) => hasRun(text, run));
      assert.equal(isMatch(terms.join(' '), written), expected, `${terms.join(' ')} in ${written}`);
    }),
    { numRuns: 3000 },
  );
});

test('any run of words of any text is found as a phrase, and marked', () => {
  const letters = fc.constantFrom(...'abÉß9$%.,’-—… \n日и');
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 30 }), fc.nat(), fc.nat(), (text, a, b) => {
      const tokens = tokenize(text);
      fc.pre(tokens.length > 0 && !text.includes('’’'));
      const [first, last] = [a % tokens.length, b % tokens.length].sort((x, y) => x - y) as [number, number];
      const phrase = text.slice(tokens[first]!.startUtf16, tokens[last]!.endUtf16);
      const matcher = makeMatcher(parseQuery(`“${phrase}”`));
      assert.ok(matcher.test(foldText(text)), `${phrase} in ${text}`);
      assert.ok(matcher.find(tokens).length > 0);
    }),
    { numRuns: 2000 },
  );
});
