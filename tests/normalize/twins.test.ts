import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { normalizeSource } from '../../src/normalize/index.ts';

/* A shape stands in a text and in a page of the same number: both give the same entry. */
const dir = new URL('../fixtures/normalize/', import.meta.url);

/** Shapes that a page alone has. */
const PAGES_ONLY = new Map([
  ['26', 'text that a page hides: a text shows all that it holds'],
  ['33', 'the day and the news of the site around the article: pasted text has no site around it'],
  ['34', 'a table that lays the page out, with line breaks for a byline'],
  ['35', 'metadata, a cookie notice and teasers in articles of their own'],
  ['36', 'a form around the page and a paywall around half of the article'],
]);
/** What a page says otherwise than its text, and why. */
const OTHERWISE = new Map([
  ['17 blocks', 'the numbers of a list are not in a page’s text'],
  ['18 captions', 'the words in place of a picture show in Markdown only'],
]);

const files = readdirSync(dir).filter((name) => !name.endsWith('.json'));
const pages = files.filter((name) => name.endsWith('.html'));
const textOf = (page: string) =>
  files.find((name) => name.startsWith(page.slice(0, 3)) && !name.endsWith('.html'));

function read(file: string) {
  const { entry } = normalizeSource({ file, bytes: readFileSync(new URL(file, dir)) });
  const { title, titleSupplied, subtitle, outlet, published, dateline, bylines, contributors, captions } =
    entry!.matter;
  return {
    title,
    titleSupplied,
    subtitle,
    outlet,
    published,
    dateline,
    bylines,
    contributors,
    captions: captions.map(({ text, credit, kind }) => ({ text, credit, kind })),
    blocks: entry!.blocks.map(({ text }) => text),
  };
}

test('thirty shapes and more stand in text and in HTML', () => {
  const pairs = pages.filter((page) => textOf(page) !== undefined);
  assert.ok(pairs.length >= 30, String(pairs.length));
  const alone = files.filter((name) =>
    name.endsWith('.html')
      ? textOf(name) === undefined
      : !pages.some((page) => page.startsWith(name.slice(0, 3))),
  );
  assert.deepEqual(
    alone.map((name) => name.slice(0, 2)),
    [...PAGES_ONLY.keys()],
  );
});

for (const page of pages) {
  const text = textOf(page);
  if (text === undefined) continue;
  test(`${page} gives the entry that ${text} gives`, () => {
    const [fromPage, fromText] = [read(page), read(text)];
    for (const field of Object.keys(fromText) as (keyof typeof fromText)[]) {
      if (OTHERWISE.has(`${page.slice(0, 2)} ${field}`)) continue;
      assert.deepEqual(fromPage[field], fromText[field], field);
    }
  });
}
