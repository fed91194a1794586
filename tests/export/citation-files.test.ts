import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CITATION_FORMATS, citationFiles, citationUrl } from '../../src/export/index.ts';
import { makeArchive } from './fixture.ts';

const SETTINGS = { title: 'Strait Papers' };
const SHA = 'a1b2c3d4'.repeat(8);

function print(id: string, extension: string): string {
  const article = makeArchive().articles.find((item) => item.id === id)!;
  const format = CITATION_FORMATS.find((item) => item.extension === extension)!;
  return citationFiles(article, SETTINGS).get(citationUrl(article, format))!;
}

test('BibTeX of a report', () => {
  assert.equal(
    print('2031-03-14-gazette-envoys', 'bib'),
    `@article{2031-03-14-gazette-envoys,
  title = {{Envoys trade “frank” words over the Dovrin strait}},
  author = {van der Meer, Ines and Okoro, Jr., Tomas},
  journal = {The Harbour Gazette},
  year = {2031},
  month = mar,
  day = {14},
  url = {https://gazette.example/2031/03/14/strait?a=1&b=2},
  note = {In Strait Papers; source file SHA-256 ${SHA}},
}
`,
  );
});

test('BibTeX escapes what TeX would read as commands', () => {
  assert.match(
    print('2031-04-ledger-tolls', 'bib'),
    /title = \{\{Tolls \\& tariffs: 40\\% of \\\{port\\\} fees\\_ \\#1, up \\textasciitilde\{\}\\\$3\.2 million\\textasciicircum\{\}\}\}/,
  );
});

test('BibTeX of an undated article with a supplied title, without an outlet', () => {
  assert.equal(
    print('talks-end', 'bib'),
    `@misc{talks-end,
  title = {{[Talks end without “result”]}},
  year = {n.d.},
  note = {In Strait Papers},
}
`,
  );
});

test('RIS of a report, one line a field, ended with CR and LF', () => {
  assert.deepEqual(print('2031-03-14-gazette-envoys', 'ris').split('\r\n'), [
    'TY  - NEWS',
    'ID  - 2031-03-14-gazette-envoys',
    'TI  - Envoys trade “frank” words over the Dovrin strait',
    'AU  - van der Meer, Ines',
    'AU  - Okoro, Tomas, Jr.',
    'T2  - The Harbour Gazette',
    'PY  - 2031',
    'DA  - 2031/03/14/',
    'UR  - https://gazette.example/2031/03/14/strait?a=1&b=2',
    'LA  - en',
    'DB  - Strait Papers',
    `N1  - source file SHA-256 ${SHA}`,
    'ER  - ',
    '',
  ]);
});

test('RIS of a digest names the report, and a month has no day', () => {
  const text = print('2031-03-20-digest-arvik', 'ris');
  assert.match(
    text,
    /N1 {2}- Digest of “Ministers agree to meet “again” in Arvik”, The Harbour Gazette, March 19, 2031\r\n/,
  );
  assert.match(print('2031-04-ledger-tolls', 'ris'), /DA {2}- 2031\/04\/\/\r\n/);
  assert.match(print('talks-end', 'ris'), /PY {2}- n\.d\.\r\n/);
});

test('CSL-JSON of a report', () => {
  assert.deepEqual(JSON.parse(print('2031-03-14-gazette-envoys', 'csl.json')), [
    {
      id: '2031-03-14-gazette-envoys',
      type: 'article-newspaper',
      title: 'Envoys trade “frank” words over the Dovrin strait',
      author: [
        { family: 'van der Meer', given: 'Ines' },
        { family: 'Okoro', given: 'Tomas', suffix: 'Jr.' },
      ],
      'container-title': 'The Harbour Gazette',
      issued: { 'date-parts': [[2031, 3, 14]] },
      archive: 'Strait Papers',
      URL: 'https://gazette.example/2031/03/14/strait?a=1&b=2',
      language: 'en',
      note: `source file SHA-256 ${SHA}`,
    },
  ]);
});

test('CSL-JSON of an undated article leaves the wording to the style', () => {
  const [item] = JSON.parse(print('talks-end', 'csl.json'));
  assert.equal('issued' in item, false);
  assert.equal(item.title, '[Talks end without “result”]');
});

test('a title with line breaks, braces and a field of its own stays one field', () => {
  const [article] = makeArchive(
    {},
    { x: `---\ntitle: "A\\r\\nER  - \\r\\n}, b = {c"\nurl: https://a.example/{x}\n---\n\nT.\n` },
  ).articles;
  const files = citationFiles(article!, {});
  const ris = files.get('citations/x.ris')!;
  assert.equal(ris.match(/^ER {2}-/gm)?.length, 1);
  const bib = files.get('citations/x.bib')!;
  assert.match(bib, /title = \{\{A ER - \\\}, b = \\\{c\}\},\n/);
  assert.match(bib, /url = \{https:\/\/a\.example\/%7Bx%7D\}/);
});

test('a byline of one word, and one with "and" in it, stay one author', () => {
  const [article] = makeArchive(
    {},
    { x: '---\ntitle: T\nbylines: [{name: Newsroom}, {name: Sand and Stone}]\n---\n\nT.\n' },
  ).articles;
  assert.match(citationFiles(article!, {}).get('citations/x.bib')!, /author = \{\{Newsroom\} and /);
  assert.doesNotMatch(citationFiles(article!, {}).get('citations/x.bib')!, /Sand and Stone/);
});
