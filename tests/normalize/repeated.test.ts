import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { planEntries, proveLedger } from '../../src/normalize/index.ts';

const THEMES = ['ferry', 'bridge', 'harbour', 'railway', 'market'];
/** A story of its own about a thing: no long paragraph of it stands in another. */
const tell = (thing: string) => [
  `NORDHAVN — The ministers agreed on Friday to reopen the ${thing}, and the ${thing} will be open to all who live on either bank of the river by the end of the spring.`,
  `The keepers of the ${thing} had asked for a longer pause, since each ${thing} in the valley needs new timber, new rope and a good deal more paint than the two governments have.`,
];
const BACKGROUND = 'The two countries have had no treaty on the river since the flood of 2009.';

interface Parts {
  readonly above?: readonly string[];
  readonly between?: readonly string[];
  readonly below?: readonly string[];
}
const page = (thing: string, { above = [], between = [], below = [] }: Parts) =>
  [
    ...above,
    `Ministers Agree on the ${thing} at Last`,
    tell(thing)[0]!,
    ...between,
    tell(thing)[1]!,
    ...below,
  ].join('\n\n');
const plan = (texts: readonly string[]) => {
  const sources = texts.map((text, i) => ({ file: `${i}.txt`, bytes: new TextEncoder().encode(text) }));
  const planned = planEntries(sources, { catalogue: [], existing: [], show: (file) => file });
  planned.forEach(({ entry }, i) =>
    assert.deepEqual(proveLedger(sources[i]!.bytes, entry!, 'e.md', 's'), []),
  );
  return planned;
};
const classesOf = (texts: readonly string[]) =>
  plan(texts).map(({ entry }) =>
    entry!.matter.ledger.flatMap((item) => (item.class === 'body' ? [] : [`${item.class} ${item.text}`])),
  );

test('a slogan over the headline of three articles is the masthead', () => {
  const texts = THEMES.slice(0, 3).map((thing) => page(thing, { above: ['Plain words from the river'] }));
  assert.deepEqual(
    classesOf(texts),
    THEMES.slice(0, 3).map((thing) => [
      'masthead Plain words from the river',
      `title Ministers Agree on the ${thing} at Last`,
    ]),
  );
});

test('over two articles it is no evidence yet', () => {
  const texts = THEMES.slice(0, 2).map((thing) => page(thing, { above: ['Plain words from the river'] }));
  assert.ok(classesOf(texts).every(([first]) => first === 'title Plain words from the river'));
});

test('a box that speaks to the reader goes, wherever it stands', () => {
  const box = 'The week on the river comes to your door each Sunday, free of charge.';
  for (const place of ['between', 'below'] as const) {
    const texts = THEMES.slice(0, 3).map((thing) => page(thing, { [place]: [box] }));
    assert.ok(
      classesOf(texts).every((lines) => lines.includes(`advertisement ${box}`)),
      place,
    );
  }
});

test('a label goes at the ends of a page, and in its middle when it is longer than a heading', () => {
  const label = 'More of our colleagues’ work from both banks of the river';
  const short = 'What comes next';
  const texts = THEMES.slice(0, 3).map((thing) =>
    page(thing, { between: [label, short], below: ['River desk'] }),
  );
  for (const lines of classesOf(texts)) {
    assert.ok(lines.some((line) => line.endsWith(label)));
    assert.ok(lines.includes('interface River desk'));
    assert.ok(!lines.some((line) => line.endsWith(short)));
  }
});

test('a report’s background is kept however often it recurs; at the end of the page that is reported', () => {
  const middle = THEMES.map((thing) => page(thing, { between: [BACKGROUND] }));
  const end = THEMES.map((thing) => page(thing, { below: [BACKGROUND] }));
  for (const texts of [middle, end]) assert.ok(classesOf(texts).every((lines) => lines.length === 1));
  assert.ok(plan(middle).every(({ problems }) => problems.length === 0));
  assert.deepEqual(
    plan(end)[0]!.problems.map(({ line, message }) => `${line} ${message}`),
    ['7 may not belong to the article, but was kept: other articles of the outlet end with the same words'],
  );
});

test('quoted words, and what leads on to the next line, are kept', () => {
  const lines = [
    '“You and your neighbours will see it,” she said.',
    'In a statement, the harbour office said:',
  ];
  const texts = THEMES.map((thing) => page(thing, { between: lines }));
  assert.ok(classesOf(texts).every((found) => found.length === 1));
});

test('versions of one story are one witness', () => {
  const versions = ['first', 'second', 'third', 'last'].map((name) =>
    page('ferry', {
      above: ['Plain words from the river'],
      below: [`This is the ${name} version of the report.`],
    }),
  );
  assert.ok(classesOf(versions).every(([first]) => first === 'title Plain words from the river'));
});

test('other outlets are no witnesses', () => {
  const texts = THEMES.slice(0, 3).map((thing, i) =>
    page(thing, {
      above: ['Plain words from the river'],
      below: [`© 2023 The ${['Ferry', 'Bridge', 'Harbour'][i]} Courier`],
    }),
  );
  assert.ok(classesOf(texts).every(([first]) => first === 'title Plain words from the river'));
});

test('the order of files does not matter, and no paragraph of a story is ever lost', () => {
  const extras = fc.array(
    fc.constantFrom(BACKGROUND, 'River desk', 'Write to us at your leisure.', 'What comes next', 'World'),
    { maxLength: 2 },
  );
  const pages = fc
    .tuple(
      fc.shuffledSubarray(THEMES, { minLength: 3 }),
      fc.array(fc.tuple(extras, extras, extras), { minLength: 5, maxLength: 5 }),
    )
    .map(([things, parts]) =>
      things.map((thing, i) => {
        const [above, between, below] = parts[i]!;
        return { thing, text: page(thing, { above, between, below }) };
      }),
    );
  fc.assert(
    fc.property(pages, (all) => {
      const made = plan(all.map(({ text }) => text)).map(({ entry }) => entry!);
      const turned = plan(all.map(({ text }) => text).toReversed()).map(({ entry }) => entry!);
      made.forEach(({ blocks }, i) => {
        const texts = blocks.map(({ text }) => text);
        assert.deepEqual(
          texts,
          turned.at(-1 - i)!.blocks.map(({ text }) => text),
        );
        for (const paragraph of tell(all[i]!.thing)) assert.ok(texts.includes(paragraph));
      });
    }),
    { numRuns: 60 },
  );
});
