import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isBetween, NONE } from '../../../src/search/filters.ts';
import { tokenize } from '../../../src/search/fold.ts';
import { formsOf } from '../../../src/search/forms.ts';
import { GROUPS } from '../../../src/search/filters.ts';
import type { SearchState } from '../../../src/search/state.ts';
import { madeArchive, type MadeArticle, type MadeQuotation } from '../made-archive.ts';
import { atMost, openEngine, stateOf } from '../open-engine.ts';

const WORDS = ['the', 'talks', 'talk', "don't", 'u', 's', '$', '3.2', 'мир', 'open', 'half', 'opened', '日'];

/** The same words as a source and as a reader may write them. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  the: ['the', 'THE'],
  talks: ['talks', 'ta\u00adlks'],
  "don't": ['don’t', "Don't"],
  half: ['half', 'hálf'],
  мир: ['мир', 'Мир'],
};

const GAPS = [' ', ', ', ' — ', '\n', '… ', '; '];
const MARKS: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
];

const word = fc.constantFrom(...WORDS);
const run = (maxLength: number) => fc.array(word, { minLength: 1, maxLength });

const written = (words: readonly string[]) =>
  fc
    .tuple(
      ...words.map((item) => fc.tuple(fc.constantFrom(...(WAYS[item] ?? [item])), fc.constantFrom(...GAPS))),
    )
    .map((parts) => parts.map(([text, gap], i) => (i + 1 === parts.length ? text : text + gap)).join(''));

const quotation: fc.Arbitrary<MadeQuotation> = fc.record({
  text: run(9).chain(written),
  speaker: fc.constantFrom(undefined, 'a', 'b', 'c'),
  confidence: fc.constantFrom('sure' as const, 'probably' as const, undefined),
  said: fc.constantFrom(undefined, undefined, '2031-02-03'),
});

const article: fc.Arbitrary<MadeArticle> = fc.record({
  day: fc.constantFrom(undefined, '2031-01-14', '2031-02', '2031-03-02', '2032'),
  outlet: fc.constantFrom(undefined, 'p', 'q'),
  events: fc.subarray(['x', 'y']),
  quotations: fc.array(quotation, { maxLength: 8 }),
});

interface Asked {
  readonly phrases: readonly (readonly string[])[];
  readonly words: readonly string[];
  readonly excluded: readonly (readonly string[])[];
  readonly q: string;
}

const asked: fc.Arbitrary<Asked> = fc
  .record({
    phrases: fc.array(run(5), { maxLength: 2 }),
    words: fc.array(word, { maxLength: 2 }),
    excluded: fc.array(run(2), { maxLength: 1 }),
  })
  .chain(({ phrases, words, excluded }) =>
    fc
      .tuple(fc.constantFrom(...MARKS), ...[...phrases, ...excluded].map(written))
      .map(([[open, close], ...texts]) => ({
        phrases,
        words,
        excluded,
        q: [
          ...texts.map((text, i) => `${i < phrases.length ? '' : '-'}${open}${text}${close}`),
          ...words,
          '',
        ].join(' '),
      })),
  );

const address = fc
  .record({
    speaker: fc.subarray(['a', 'b', NONE]),
    outlet: fc.subarray(['p', NONE]),
    event: fc.subarray(['x', 'y', NONE]),
    kind: fc.subarray(['full', 'fragment']),
    attribution: fc.subarray(['sure', 'probably']),
    from: fc.constantFrom('', '', '2031-02-01'),
    to: fc.constantFrom('', '', '2031-03'),
  })
  .map((choices) =>
    Object.entries(choices)
      .flatMap(([name, value]) =>
        (typeof value === 'string' ? [value] : value).filter(Boolean).map((key) => `${name}=${key}`),
      )
      .join('&'),
  );

/** What a plain scan knows of a quotation. */
interface Scanned {
  readonly url: string;
  readonly words: readonly string[];
  readonly day: string;
  readonly keys: Readonly<Record<(typeof GROUPS)[number], readonly string[]>>;
}

function scan(articles: readonly MadeArticle[]): Scanned[] {
  const orNone = (keys: readonly (string | undefined)[]) => {
    const known = keys.filter((key) => key !== undefined);
    return known.length === 0 ? [NONE] : known;
  };
  return articles.flatMap(({ day, outlet, events = [], quotations }, i) =>
    quotations.map(({ text, speaker, confidence, said }, j) => ({
      url: `articles/a-${i}.html#q-${i}-${j}`,
      words: tokenize(text).map((token) => token.word),
      day: said ?? day ?? '',
      keys: {
        speakers: orNone([speaker]),
        outlets: orNone([outlet]),
        events: orNone(events),
        kinds: [text.split(' ').length >= 5 ? 'full' : 'fragment'],
        attributions: orNone([confidence]),
      },
    })),
  );
}

const hasRun = (words: readonly string[], wanted: readonly string[]) =>
  words.some((_, i) => wanted.every((item, j) => words[i + j] === item));

function matches({ phrases, words, excluded }: Asked, text: readonly string[]): boolean {
  return (
    phrases.every((phrase) => hasRun(text, phrase)) &&
    words.every((item) => formsOf(item).some((form) => text.includes(form))) &&
    !excluded.some((phrase) => hasRun(text, phrase))
  );
}

function passes({ keys, day }: Scanned, { filters }: SearchState, except?: string): boolean {
  const isIn = (name: (typeof GROUPS)[number]) =>
    name === except || filters[name].length === 0 || keys[name].some((key) => filters[name].includes(key));
  return GROUPS.every(isIn) && (except === 'days' || isBetween(day, filters));
}

const LENGTHS = [
  { part: 10, block: 10 },
  { part: 60, block: 90 },
  { part: 24_000, block: 6_000 },
];

test('hits, counts and bars are those of a plain scan, for any query under any filters', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(article, { maxLength: 12 }),
      asked,
      address,
      fc.constantFrom(...LENGTHS),
      async (articles, query, filters, lengths) => {
        const { engine } = openEngine(madeArchive(articles), lengths);
        const state = stateOf(query.q, filters);
        const answer = (await engine.search(state, atMost(1000)))!;
        const found = scan(articles).filter(({ words }) => matches(query, words));
        const expected = found.filter((item) => passes(item, state));
        assert.deepEqual(
          answer.hits.map(({ url }) => url).sort(),
          expected.map(({ url }) => url).sort(),
          query.q,
        );
        assert.equal(answer.total, expected.length);
        for (const name of GROUPS) {
          const counts: Record<string, number> = {};
          for (const key of state.filters[name]) counts[key] = 0;
          for (const item of found.filter((one) => passes(one, state, name)))
            for (const key of item.keys[name]) counts[key] = (counts[key] ?? 0) + 1;
          const given = Object.fromEntries(answer.choices[name].listed.map(({ key, count }) => [key, count]));
          assert.deepEqual(given, counts, name);
        }
        const { bars, undrawn } = answer.histogram;
        const drawn = bars.reduce((sum, { count }) => sum + count, undrawn);
        assert.equal(drawn, found.filter((item) => passes(item, state, 'days')).length);
      },
    ),
    { numRuns: 600 },
  );
});

test('every hit has its words marked, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(article, { maxLength: 6 }), run(3), async (articles, phrase) => {
      const { engine } = openEngine(madeArchive(articles), LENGTHS[1]!);
      const answer = (await engine.search(stateOf(`“${phrase.join(' ')}”`), atMost(1000)))!;
      for (const { text, marks } of answer.hits) {
        assert.ok(marks.length > 0);
        for (const { startUtf16, endUtf16 } of marks) {
          const words = tokenize(text.slice(startUtf16, endUtf16)).map((token) => token.word);
          assert.ok(hasRun(words, phrase), `${words.join(' ')} / ${phrase.join(' ')}`);
        }
      }
    }),
    { numRuns: 200 },
  );
});
