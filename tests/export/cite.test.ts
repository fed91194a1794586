import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../../src/archive/index.ts';
import { cite, citeRuns } from '../../src/export/index.ts';
import type { ArchiveSettings } from '../../src/model/index.ts';
import { makeArchive } from './fixture.ts';

function find(id: string, settings?: ArchiveSettings): Article {
  return makeArchive(settings).articles.find((article) => article.id === id)!;
}

/** Cites an article with the given front matter and nothing else. */
function citeMatter(matter: string, settings: ArchiveSettings = {}): string {
  const [article] = makeArchive(settings, { x: `---\n${matter}\n---\n\nText.\n` }).articles;
  return cite(article!, settings);
}

const IN = { title: 'Strait Papers' };

test('a report is cited with authors, headline, outlet, date and address, then where the archive keeps it', () => {
  assert.equal(
    cite(find('2031-03-14-gazette-envoys'), IN),
    'Ines van der Meer and Tomas Okoro Jr., “Envoys trade ‘frank’ words over the Dovrin strait,” The Harbour Gazette, ' +
      'March 14, 2031, https://gazette.example/2031/03/14/strait?a=1&b=2. In Strait Papers, source file SHA-256 a1b2c3d4.',
  );
});

test('names of publications are runs of their own', () => {
  const runs = citeRuns(find('2031-03-14-gazette-envoys'), IN);
  assert.deepEqual(
    runs.filter(({ isPublication }) => isPublication).map(({ text }) => text),
    ['The Harbour Gazette', 'Strait Papers'],
  );
  assert.equal(runs.length, 5);
});

test('a digest is cited as itself and names its report', () => {
  assert.equal(
    cite(find('2031-03-20-digest-arvik'), IN),
    '“A digest of the Arvik talks,” March 20, 2031, digest of “Ministers agree to meet ‘again’ in Arvik,” ' +
      'The Harbour Gazette, March 19, 2031. In Strait Papers, source file SHA-256 a1b2c3d4.',
  );
});

test('a digest with the outlet and date of its report says them once', () => {
  assert.equal(
    citeMatter(
      'title: D\nkind: digest\noutlet: P\npublished: "2031"\ndigestOf: {title: R, outlet: P, published: "2031"}',
    ),
    '“D,” digest of “R,” P, 2031.',
  );
  assert.equal(
    citeMatter(
      'title: D\nkind: digest\noutlet: harbour-gazette\ndigestOf: {title: R, outlet: harbour-gazette}',
    ),
    '“D,” digest of “R,” The Harbour Gazette, n.d.',
  );
});

test('a title in square brackets, which an archivist gave to the report, stands without quotation marks', () => {
  assert.equal(
    citeMatter('title: D\nkind: digest\noutlet: P\ndigestOf: {title: "[No headline]", published: "2031"}'),
    '“D,” P, digest of [No headline], 2031.',
  );
});

test('an undated article without an outlet, with a supplied title', () => {
  assert.equal(cite(find('talks-end'), IN), '[Talks end without “result”], n.d. In Strait Papers.');
});

const CASES: readonly [string, string, string][] = [
  ['a month', 'title: T\noutlet: P\npublished: 2031-04', '“T,” P, April 2031.'],
  ['a year in doubt', 'title: T\noutlet: P\npublished: 2031?', '“T,” P, 2031?.'],
  ['an approximate day', 'title: T\noutlet: P\npublished: 2031-04-02~', '“T,” P, ca. April 2, 2031.'],
  ['a date that is both', 'title: T\npublished: 2031%', '“T,” ca. 2031?.'],
  ['a headline that asks', 'title: Will it hold?\noutlet: P', '“Will it hold?,” P, n.d.'],
  ['a headline that ends in a full stop', 'title: It ends.\noutlet: P', '“It ends,” P, n.d.'],
  [
    'a headline that ends in an abbreviation',
    'title: Aid from the U.S.\noutlet: P',
    '“Aid from the U.S.,” P, n.d.',
  ],
  ['straight marks in a headline', `title: 'A "hard" no'\noutlet: P`, '“A ‘hard’ no,” P, n.d.'],
  [
    'three authors',
    'title: T\nbylines: [{name: A B}, {name: C D}, {name: E F}]',
    'A B, C D, and E F, “T,” n.d.',
  ],
  ['four authors', 'title: T\nbylines: [{name: A}, {name: B}, {name: C}, {name: D}]', 'A et al., “T,” n.d.'],
];

for (const [name, matter, expected] of CASES) {
  test(`cites ${name}`, () => assert.equal(citeMatter(matter), expected));
}

test('an archive with an address gives that of the page', () => {
  const settings = { title: 'Strait Papers', address: 'https://papers.example/a' };
  assert.equal(
    citeMatter('title: T\npublished: 2031-01', settings),
    '“T,” January 2031. In Strait Papers, https://papers.example/a/articles/x.html.',
  );
  assert.equal(
    citeMatter('title: T\npublished: 2031-01', { address: settings.address }),
    '“T,” January 2031. https://papers.example/a/articles/x.html.',
  );
});
