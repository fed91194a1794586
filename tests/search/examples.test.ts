import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findExamples } from '../../src/search/examples.ts';
import { foldText } from '../../src/search/fold.ts';
import { makeMatcher } from '../../src/search/match.ts';
import { parseQuery } from '../../src/search/query.ts';

test('examples are in the words of the archive', () => {
  const texts = [
    'We won’t leave the harbour to the winter, nor the ferries',
    'A patient answer needs patient neighbours and a harbour',
    'It costs $3.2 million a year',
    'No',
  ];
  assert.deepEqual(findExamples(texts), {
    phrase: '“We won’t leave the”',
    words: 'neighbours harbour',
    without: 'harbour -ferries',
    figure: '$3.2 million',
  });
});

test('an archive without quotations has none', () => assert.deepEqual(findExamples([]), {}));

test('every example finds something', () => {
  const word = fc.constantFrom(
    'harbour',
    'winter',
    'ferries',
    'the',
    'won’t',
    '40%',
    '€7',
    'N.A.',
    '(sic)',
    'talks',
  );
  const text = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      for (const query of Object.values(findExamples(texts)) as string[]) {
        const matcher = makeMatcher(parseQuery(query));
        assert.ok(
          texts.some((one) => matcher.test(foldText(one))),
          query,
        );
      }
    }),
  );
});
