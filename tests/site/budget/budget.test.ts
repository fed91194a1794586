import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { test } from 'node:test';
import { seededNumbers } from '../../../scripts/steps/generate.ts';
import { holdBudgets } from '../../../scripts/steps/budgets.ts';
import {
  foreignInStyles,
  foreignRequests,
  listParts,
  quietValues,
  withoutText,
} from '../../../src/site/budget/index.ts';

test('what a browser would fetch from another host is found, whatever names it', () => {
  const cases: [string, string[]][] = [
    ['<img src="https://example.org/a.png" alt="">', ['https://example.org/a.png']],
    ['<img srcset="a.png 1x, //example.org/b.png 2x" alt="">', ['//example.org/b.png']],
    ['<script src=//example.org/a.js></script>', ['//example.org/a.js']],
    ['<link rel="stylesheet" href="http://example.org/a.css">', ['http://example.org/a.css']],
    ['<link rel="preload" as="font" href="https://example.org/a.woff2">', ['https://example.org/a.woff2']],
    ["<style>@import 'https://example.org/b.css';</style>", ['https://example.org/b.css']],
    ['<svg><use href="https://example.org/a.svg#b"/></svg>', ['https://example.org/a.svg#b']],
    ['<link rel="canonical" href="https://example.org/a.html">', []],
    ['<a href="https://example.org/">elsewhere</a>', []],
    ['<p>&lt;img src="https://example.org/a.png"></p>', []],
    ['<img src="../a//b.png" alt="">', []],
  ];
  for (const [html, found] of cases) assert.deepEqual(foreignRequests(html), found, html);
  assert.deepEqual(foreignInStyles('a{background:url( "//example.org/a.png")} /* url(http://no) */'), [
    '//example.org/a.png',
  ]);
});

test('stylesheets and scripts of a page are listed; data in scripts is none', () => {
  const html =
    '<link rel="stylesheet" href="../a.css"><script src="b.js" defer></script><script type="application/ld+json">{}</script>';
  assert.deepEqual(listParts(html), { stylesheets: ['../a.css'], scripts: ['b.js'], inline: '' });
});

test('an article is weighed without its own words and the notes on them', () => {
  const html =
    '<main><div class="text" data-pagefind-body><div><p>Long.</p></div><p>Text.</p></div><ul class="captions"><li>Quay</li></ul><div class="set-aside"><div><q>Aside</q></div></div><details class="who-speaks"><ol><li>Who</li></ol></details></main>';
  assert.equal(
    withoutText(html),
    '<main><div class="text" data-pagefind-body></div><ul class="captions"></ul><div class="set-aside"></div><details class="who-speaks"></details></main>',
  );
});

/** Holds the budgets of a site of the given files. */
function hold(files: Readonly<Record<string, string>>) {
  const site = mkdtempSync(join(tmpdir(), 'chancery-budget-'));
  try {
    mkdirSync(join(site, 'articles'));
    for (const [path, text] of Object.entries(files)) writeFileSync(join(site, path), text);
    return holdBudgets(
      site,
      Object.keys(files).filter((path) => path.endsWith('.html')),
      '/river/',
    );
  } finally {
    rmSync(site, { recursive: true });
  }
}

/** Text that hardly compresses, always the same. */
function noise(bytes: number): string {
  const next = seededNumbers(bytes);
  return Array.from({ length: bytes }, () => String.fromCharCode(97 + Math.floor(next() * 26))).join('');
}

test('a light site is weighed', () => {
  const { firstView, script } = hold({
    'a.css': 'a{color:red}',
    'search.js': noise(9000),
    'search.html': '<script src="search.js"></script>',
    '404.html': '<link rel="stylesheet" href="/river/a.css">',
    'articles/x.html': `<link rel="stylesheet" href="../a.css"><div data-pagefind-body>${noise(40_000)}</div>`,
  });
  assert.ok(firstView > 0 && firstView < 300);
  assert.equal(script, 0);
});

test('every page beyond its budget is named, with what it weighs and may weigh', () => {
  const message = (files: Readonly<Record<string, string>>) => {
    try {
      hold(files);
    } catch (error) {
      return (error as Error).message.replace(/\d+ bytes compressed/, 'N bytes compressed');
    }
    return '';
  };
  assert.equal(
    message({ 'a.js': noise(5000), 'index.html': '<script src="a.js"></script>' }),
    `The site goes beyond its budgets and was not put in its place.
index.html:1:1  error  its scripts weigh too much
  got   N bytes compressed
  want  2048 bytes or fewer
  fix   do it without a script, or with a shorter one
  rule  budget/script`,
  );
  assert.equal(
    message({ 'articles/x.html': `<div data-pagefind-body></div>${noise(30_000)}` }),
    `The site goes beyond its budgets and was not put in its place.
articles/x.html:1:1  error  its HTML and CSS without the text weigh too much
  got   N bytes compressed
  want  14336 bytes or fewer
  fix   shorten lists and styles
  rule  budget/first-view`,
  );
  assert.equal(
    message({ 'index.html': '<img src="//example.org/a.png" alt="">' }),
    `The site goes beyond its budgets and was not put in its place.
index.html:1:1  error  a browser would ask another host
  got   //example.org/a.png
  want  files of the site only
  fix   put the file into public/ and name it from there
  rule  budget/host`,
  );
});

test('an article’s words in the values of attributes are no markup', () => {
  const said = '</div><script>alert(1)</script><img src=https://example.org/a.png><div>';
  const text = `<div class="text" data-pagefind-body><a aria-label="Cite “${said}”" title='${said}'>x</a></div>`;
  const page = `<head><link rel="stylesheet" href="a.css"></head><main>${text}</main>`;
  const html = quietValues(page);
  assert.deepEqual(listParts(html), { stylesheets: ['a.css'], scripts: [], inline: '' });
  assert.deepEqual(foreignRequests(html), []);
  assert.equal(withoutText(html), page.replace(/<a .*<\/a>/, ''));
  const weights = hold({ 'articles/a.html': page, 'articles/a.css': '' });
  assert.equal(weights.script, 0);
});

test('what is no word of an article stays as it is', () => {
  for (const html of [
    '<p>1 &lt; 2</p><!-- <b> --><a href="x">y</a>',
    '<p>it’s "so" <b>bold</b></p>',
    '<!doctype html>',
  ])
    assert.equal(quietValues(html), html);
});
