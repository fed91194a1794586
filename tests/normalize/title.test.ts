import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalizeSource } from '../../src/normalize/index.ts';

const BODY = `<p>OSLO — The ministers met on Friday and agreed to meet again within a month, officials said.</p>
<p>They had not spoken to one another since the summer, when the ferry between the two banks was stopped.</p>`;
const read = (head: string, body: string) => {
  const text = `<!doctype html><html><head>${head}</head><body>${body}${BODY}</body></html>`;
  const { entry } = normalizeSource({ file: 'a.html', bytes: new TextEncoder().encode(text) });
  return {
    title: entry!.matter.title,
    outlet: entry!.matter.outlet,
    classes: entry!.matter.ledger.map((item) =>
      `${item.class} ${item.class === 'body' ? '' : item.text}`.trim(),
    ),
  };
};
const CLAIM = '<meta property="og:title" content="Ministers Meet in Oslo Again">';

test('of the lines of a page, the one that says what the metadata say is the title', () => {
  const { title, classes } = read(CLAIM, '<h1>The Fjord Courier</h1><div>Ministers meet in Oslo again</div>');
  assert.equal(title, 'Ministers meet in Oslo again');
  assert.deepEqual(classes, ['masthead The Fjord Courier', 'title Ministers meet in Oslo again', 'body']);
});

test('an outlet’s name as main heading is no title where the metadata give another', () => {
  const { title, outlet, classes } = read(CLAIM, '<h1>The Fjord Courier</h1>');
  assert.equal(title, 'Ministers Meet in Oslo Again');
  assert.equal(outlet, 'The Fjord Courier');
  assert.deepEqual(classes, ['masthead The Fjord Courier', 'body']);
});

test('a main heading that words it otherwise is the title as printed', () => {
  assert.equal(read(CLAIM, '<h1>A Second Round by the Fjord</h1>').title, 'A Second Round by the Fjord');
});

test('without a title in its metadata, the main heading is the title', () => {
  assert.equal(read('', '<h1>A Second Round by the Fjord</h1>').title, 'A Second Round by the Fjord');
});
