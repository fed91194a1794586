import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCast } from '../../src/people/index.ts';
import { attributeQuotes } from '../../src/quotes/attribute.ts';
import { isQuotation } from '../../src/quotes/filter.ts';
import { findFrames } from '../../src/quotes/frames.ts';
import { findQuotations } from '../../src/quotes/index.ts';
import { pairMarks } from '../../src/quotes/marks.ts';
import { indexPeople } from '../../src/quotes/people-index.ts';
import { readArticle } from '../../src/quotes/reading.ts';
import { resolveSpeakers } from '../../src/quotes/resolve.ts';
import { numberUtterances } from '../../src/quotes/utterances.ts';

/** What hostile or broken text repeats. */
const SHAPES = [
  '"',
  '“ ',
  '“a” ',
  '“a”',
  "''",
  "'a' ",
  '‘a ',
  '‘a” ',
  '„a ',
  '«a» ',
  '“a “b ',
  '"\'a\'" ',
  'Ida Holm, ',
  'Ida Holm and ',
  'Holm, who said, ',
  'he said that ',
  'adding that ',
  '“It rained all day on the coast.” ',
  '“It rained,” Ida Holm said. ',
  'The Foreign Ministry met. The ministry called it “wet.” ',
  'he called it “wet” and ',
  '“a,” according to Ida Holm, ',
  'Holm’s “wet” plan ',
  '“a” and ',
  '“a,” ',
  'When he said “a” so ',
  'He said that Berg told her “a” and ',
  'Norway, the Netherlands and ',
  'an aide to the head of the office of the port ',
];
const SMALL = 1500;

/** Counts how often the steps after cutting look at a token. */
function countReads(text: string): number {
  const people = indexPeople(findCast([text]));
  const reading = readArticle([text], people);
  let reads = 0;
  const sentences = reading.sentences.map(({ tokens, block }) => ({
    block,
    tokens: new Proxy(tokens, {
      get(target, key, receiver) {
        reads += 1;
        return Reflect.get(target, key, receiver) as unknown;
      },
    }),
  }));
  const watched = { ...reading, sentences, frames: sentences.map(({ tokens }) => findFrames(tokens)) };
  const { decisions, continued } = attributeQuotes(watched, new Set());
  numberUtterances(reading, decisions, continued);
  const resolve = resolveSpeakers(watched, people);
  decisions.forEach((decision, i) => {
    if (isQuotation(watched, i, decision) && decision) resolve(decision.finding, decision.rule);
  });
  return reads;
}

for (const shape of SHAPES)
  test(`law: twice the text is twice the work: ${shape}`, () => {
    const [once, twice] = [countReads(shape.repeat(SMALL)), countReads(shape.repeat(2 * SMALL))];
    assert.ok(twice < 2.3 * once + 1000, `${once} looks at tokens, then ${twice}`);
  });

test('a million marks in one paragraph are paired, none left out', () => {
  assert.equal(pairMarks(['“a” '.repeat(500_000)]).length, 500_000);
});

test('a hundred thousand quotations in one paragraph are all found', () => {
  assert.equal(findQuotations(['“It rained all day today.” '.repeat(100_000)]).length, 100_000);
});
