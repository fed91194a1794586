import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { normalizeSource } from '../../src/normalize/index.ts';

/*
 * A shape stands in a text and in a page of the same number: both give the same entry. From 33 on a shape may be
 * one that texts or pages alone have, as 26 is: what a page hides, a text shows.
 */
const dir = new URL('../fixtures/normalize/', import.meta.url);

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
