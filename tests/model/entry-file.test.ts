import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  formatProblem,
  isEdited,
  parseBlocks,
  parseEntry,
  printBlocks,
  printEntry,
  entryMatter,
  type Block,
} from '../../src/model/index.ts';

const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((text) => text.replace(/\s+/gu, ' ').trim())
  .filter((text) => text.length > 0);

const block = fc
  .tuple(fc.constantFrom('paragraph' as const, 'heading' as const), line, line, line)
  .map(([kind, before, words, after]): Block => ({
    kind,
    text: before + words + after,
    quotations: [
      {
        span: { startUtf16: before.length, endUtf16: before.length + words.length },
        attributes: { by: 'ada-moreau', as: 'Moreau', cue: 'said' },
      },
    ],
  }));

test('what is printed is read back, whatever characters the text holds', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
      assert.deepEqual(parseBlocks(printBlocks(blocks)).blocks, blocks);
    }),
  );
});

test('attributes are read back, whatever characters they hold', () => {
  fc.assert(
    fc.property(line, line, (at, to) => {
      const attributes = {
        by: 'ada-moreau',
        to,
        occasion: 'broadcast',
        at,
        named: at,
        when: to,
        said: '2031-03',
      } as const;
      const span = { startUtf16: 0, endUtf16: 5 };
      const blocks: Block[] = [
        { kind: 'paragraph', text: '“Yes” she said.', quotations: [{ span, attributes }] },
      ];
      assert.deepEqual(parseBlocks(printBlocks(blocks)).blocks, blocks);
    }),
  );
});

const HOSTILE = [
  '<script>alert(1)</script> & &amp; <!-- x -->',
  '[x](javascript:alert(1)) ![y](z.png) <https://example.org>',
  ':quote[“not a mark”]{by=nobody} ::leaf[x] :::container',
  '# not a heading',
  '1. not a list',
  '- not a list either',
  '> not a quotation',
  '```not code```',
  '---',
  '| a | b |',
  '*a* _b_ ~c~ `d` \\e',
  'https://example.org/a_b_c?d=*e*',
  'at 10:am and 10:30',
  '    indented',
];

for (const text of HOSTILE) {
  test(`text stays text: ${text}`, () => {
    const blocks: Block[] = [{ kind: 'paragraph', text: text.trim(), quotations: [] }];
    assert.deepEqual(parseBlocks(printBlocks(blocks)).blocks, blocks);
  });
}

const matter = entryMatter.parse({
  title: 'An envoy: his day',
  ledger: [{ class: 'body', lines: '3, 5-6' }],
});
const entry = { matter, blocks: [{ kind: 'paragraph' as const, text: 'A day.', quotations: [] }] };

test('an entry is read back as it was printed', () => {
  const { entry: back, problems } = parseEntry(printEntry(entry), 'f');
  assert.deepEqual(problems, []);
  assert.deepEqual({ ...back?.matter, written: undefined }, { ...matter, written: undefined });
  assert.deepEqual(back?.blocks, entry.blocks);
});

test('an edit is recognised by the checksum', () => {
  const text = printEntry(entry);
  assert.equal(isEdited(text), false);
  assert.equal(isEdited(text.replace('A day', 'One day')), true);
  assert.equal(isEdited(text.replace(/^written:.*\n/m, '')), true);
});

test('an entry without front matter is told what to have', () => {
  const { problems } = parseEntry('Just text.\n', 'f.md');
  assert.equal(
    problems.map(formatProblem).join('\n'),
    'f.md:1:1  error  has no front matter\n  want  a line "---", the fields, and a second line "---"\n  rule  article/front-matter',
  );
});

test('front matter in JavaScript is refused and not run', () => {
  const { problems } = parseEntry('---js\n{ title: process.exit(9) }\n---\ntext\n', 'f.md');
  assert.equal(
    problems.map(formatProblem).join('\n'),
    'f.md:1:1  error  front matter is not YAML\n  want  a plain line "---" above the fields\n  rule  article/front-matter',
  );
});

test('a kind of occasion that there is not is answered with those that there are', () => {
  const { problems } = parseEntry('---\ntitle: T\n---\n\nHe said :quote[“no”]{occasion=picnic}.\n', 'f.md');
  assert.deepEqual(problems.map(formatProblem), [
    'f.md:5:9  error  quote occasion: cannot be read\n  got   "picnic"\n  want  one of news-conference, briefing, interview, broadcast, call, tweet, post, statement, letter, message, speech, debate, hearing, rally, meeting, event, publication\n  rule  article/quotation',
  ]);
});

test('a mark with an unknown attribute is shown where it stands', () => {
  const { problems } = parseEntry('---\ntitle: T\n---\n\nHe said :quote[“no”]{speaker=x}.\n', 'f.md');
  assert.equal(
    problems.map(formatProblem).join('\n'),
    'f.md:5:9  error  quote speaker: is not a field of a quotation\n  want  {by=… type=… as=… cue=… rule=… confidence=… u=… to=… occasion=… at=… named=… place=… when=… via=… said=… was=…}, as in :quote[“…”]{by=sergei-lavrov}\n  rule  article/quotation',
  );
});

test('a problem in the front matter counts the lines of the file', () => {
  const { problems } = parseEntry('---\ntitle: T\npublished: soon\n---\n\nText.\n', 'f.md');
  assert.deepEqual(
    problems.map(({ line: at, column }) => [at, column]),
    [[3, 12]],
  );
});
