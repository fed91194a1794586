import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldDiacritics, personSlug, slug, slugify } from '../../src/model/index.ts';

test('a text becomes lower-case words joined by hyphens', () => {
  assert.equal(slugify('U.S. and the E.U.: “Don’t wait”'), 'us-and-the-eu-dont-wait');
  assert.equal(slugify('António Guterres, Łódź, Straße'), 'antonio-guterres-lodz-strasse');
  assert.equal(slugify('The end. A start'), 'the-end-a-start');
});

test('an id is cut at a word', () => {
  assert.equal(slugify('one two three four', 10), 'one-two');
});

test('a text without Latin letters has a stable id', () => {
  assert.equal(slugify('…'), slugify('…'));
  assert.notEqual(slugify('外交'), slugify('会谈'));
});

test('a person’s id leaves out courtesy titles, middle initials and possessive endings', () => {
  for (const [name, id] of [
    ['Antony J. Blinken', 'antony-blinken'],
    ['Mr. Lavrov', 'lavrov'],
    ['Sergey V. Lavrov’s', 'sergey-lavrov'],
    ['Dr. António Guterres', 'antonio-guterres'],
    ['J. K. Moreau', 'j-k-moreau'],
    ['Madonna', 'madonna'],
  ]) {
    assert.equal(personSlug(name!), id);
  }
});

test('every text has a valid id', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.ok(slug.safeParse(slugify(text)).success);
      assert.ok(slug.safeParse(personSlug(text)).success);
    }),
  );
});

test('folding keeps capitals', () => {
  assert.equal(foldDiacritics('Ærø Éire'), 'Aero Eire');
});

test('an id is never that of a page of a list', () => {
  assert.deepEqual(
    ['Index', 'Page 2', 'Page', 'Index Office'].map((name) => slugify(name)),
    ['the-index', 'the-page-2', 'page', 'index-office'],
  );
  for (const id of ['index', 'page-12']) assert.equal(slug.safeParse(id).success, false, id);
});
