import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Element, ElementContent, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { linkArchive } from '../../../src/archive/index.ts';
import type { Block } from '../../../src/model/index.ts';
import { renderBody } from '../../../src/site/body/render.ts';
import { linkFixture, say, storeFixture } from '../fixture.ts';

const parse = (html: string): Root => unified().use(rehypeParse, { fragment: true }).parse(html);
const isNote = (node: Nodes) =>
  node.type === 'element' && node.properties['className']?.toString() === 'speakers';

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? (node.children as ElementContent[]).map(textOf).join('') : '';
}

/** The text of each passage, without the notes between them. */
function passagesOf(html: string): string[] {
  return parse(html)
    .children.filter((node): node is Element => node.type === 'element' && !isNote(node))
    .map(textOf);
}

function find(html: string, test: (node: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(parse(html), 'element', (node) => void (test(node) && found.push(node)));
  return found;
}

/** The page's HTML for a text, put in the place of the first article's. */
function renderBlocks(blocks: readonly Block[]): Promise<string> {
  const stored = storeFixture();
  const [first, ...others] = stored.entries;
  const archive = linkArchive({ ...stored, entries: [{ ...first!, blocks }, ...others] });
  const article = archive.articles.find(({ id }) => id === first!.id)!;
  return renderBody(article, article.url);
}

test('the printed words are those of the article, to the letter', async () => {
  for (const article of linkFixture().articles) {
    const html = await renderBody(article, article.url);
    assert.deepEqual(
      passagesOf(html),
      article.blocks.map(({ text }) => text),
      article.id,
    );
  }
});

test('any line of text comes out as it went in', async () => {
  const marks = fc.constantFrom(...'<>&*_`~[]()!:{}#+-|"\'\\.1aB \u00a0“”…—é€$^@/=%');
  const line = fc
    .string({
      unit: fc.oneof(marks, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })),
      minLength: 1,
    })
    .map((text) => text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/gu, '').trim())
    .filter((text) => /\S/.test(text));
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 3 }), async (lines) => {
      assert.deepEqual(passagesOf(await renderBlocks(lines.map((text) => say(text)))), lines);
    }),
    { numRuns: 60 },
  );
});

test('links to people, organizations and places change no word, whatever stands around the names', async () => {
  const words = fc.constantFrom(
    ...[
      'Ada Almgren',
      'Almgren’s',
      'Mr. Okafor',
      'the River Commission',
      'River Commission’s',
      'Moscow said',
      'in Moscow',
    ],
    ...[
      'the Kremlin',
      'NATO',
      'Geneva',
      'Lake Geneva',
      'Kiev',
      'the Lindau Institute for River Law',
      'State Department',
    ],
    ...['“', '”', '(', ')', '—', ',', '.', '*', '_', '[x](y)', '<b>', '&amp;', 'and', 'met', '\u00a0'],
  );
  const line = fc.array(words, { minLength: 1, maxLength: 14 }).map((list) => list.join(' ').trim());
  const kinds = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(line.filter(Boolean), { minLength: 1, maxLength: 3 }), async (lines) => {
      const html = await renderBlocks(lines.map((text) => say(text)));
      assert.deepEqual(passagesOf(html), lines);
      for (const { properties } of find(html, ({ tagName }) => tagName === 'a'))
        kinds.add(/mention--\w+/.exec(String(properties['className']))?.[0] ?? '');
    }),
    { numRuns: 100 },
  );
  for (const kind of ['person', 'organization', 'place']) assert.ok(kinds.has(`mention--${kind}`), kind);
});

test('what looks like markup in a text is no markup on the page', async () => {
  const article = linkFixture().articles.find(({ id }) => id === 'undated-hostile')!;
  const html = await renderBody(article, article.url);
  const tags = find(html, () => true).map(({ tagName }) => tagName);
  assert.deepEqual(new Set(tags), new Set(['p', 'a']));
  assert.deepEqual(
    find(html, ({ tagName }) => tagName === 'a').map(({ properties }) => properties['className']?.toString()),
    ['line-number'],
  );
});

test('each quotation has its address, and its speaker is named once a paragraph', async () => {
  const article = linkFixture().articles[0]!;
  const html = await renderBody(article, article.url);
  const quotations = find(html, ({ properties }) => properties['className']?.toString() === 'quotation');
  assert.deepEqual(
    quotations.map(({ properties }) => properties['id']),
    article.quotations.map(({ id }) => id),
  );
  const speakers = find(html, ({ properties }) => properties['className']?.toString() === 'speaker');
  assert.deepEqual(
    speakers.map(({ tagName, properties }) => [
      tagName,
      properties['dataName'],
      properties['dataNote'],
      properties['ariaLabel'],
      properties['href'],
    ]),
    [
      ['a', 'Ada Almgren', 'Foreign Minister', 'Ada Almgren, Foreign Minister', '../people/ada-almgren.html'],
      [
        'a',
        'Boris Okafor',
        'Ambassador; probably',
        'Boris Okafor, Ambassador; probably',
        '../people/boris-okafor.html',
      ],
      ['span', 'A member of his delegation', undefined, 'A member of his delegation', undefined],
      ['a', 'River Commission', undefined, 'River Commission', '../organizations/river-commission.html'],
    ],
  );
});

test('a line under a paragraph names everybody who speaks in it', async () => {
  const article = linkFixture().articles[0]!;
  const html = await renderBody(article, article.url);
  assert.deepEqual(find(html, isNote).map(textOf), [
    'Ada Almgren, Foreign Minister',
    'Boris Okafor, Ambassador; probably · A member of his delegation · River Commission',
  ]);
});

test('people are linked where they are first named, and nowhere else', async () => {
  const article = linkFixture().articles[0]!;
  const html = await renderBody(article, article.url);
  const links = find(
    html,
    ({ properties }) => properties['className']?.toString().includes('mention--person') === true,
  );
  assert.deepEqual(
    links.map((node) => [textOf(node), node.properties['href']]),
    [
      ['Ada Almgren', '../people/ada-almgren.html'],
      ['Boris Okafor', '../people/boris-okafor.html'],
    ],
  );
});

test('a passage has the number of its source line, and one of its own where the source has none', async () => {
  const article = linkFixture().articles[0]!;
  const ids = parse(await renderBody(article, article.url)).children.flatMap((node) =>
    node.type === 'element' && !isNote(node) ? [node.properties['id']] : [],
  );
  assert.deepEqual(ids, ['l6', 'l8', 'l10', 'l14', 'l16']);
  const digest = linkFixture().articles.find(({ matter }) => matter.kind === 'digest')!;
  assert.match(await renderBody(digest, digest.url), /^<p id="p1">/);
});

test('the ids that a quotation had before lead to it', async () => {
  const was = 'q-0123456789 q-abcdef0123';
  const html = await renderBlocks([say('He said ', ['“Nobody leaves.”', { by: 'boris-okafor', was }], '.')]);
  const [quotation] = find(html, ({ properties }) => String(properties['className']) === 'quotation');
  const anchors = quotation!.children.filter(
    (node) => node.type === 'element' && node.properties['id'],
  ) as Element[];
  assert.deepEqual(
    anchors.map(({ properties, children }) => [properties['id'], children.length]),
    [
      ['q-0123456789', 0],
      ['q-abcdef0123', 0],
    ],
  );
  assert.equal(textOf(quotation!), '“Nobody leaves.”');
});

test('a citation of a quotation says when its speaker is not certain, and so does each note beside the text', async () => {
  const probably = { by: 'boris-okafor', confidence: 'probably', rule: 'previous' } as const;
  const html = await renderBlocks([
    say('He said ', ['“Nobody leaves.”', { by: 'boris-okafor', rule: 'before' }], ' ', [
      '“Nobody at all.”',
      probably,
    ]),
  ]);
  assert.match(html, /data-by="Boris Okafor, Ambassador, probably"/);
  const notes = find(html, ({ properties }) => String(properties['className']) === 'speaker');
  assert.deepEqual(
    notes.map(({ properties }) => properties['dataNote']),
    ['Ambassador', 'probably'],
  );
});
