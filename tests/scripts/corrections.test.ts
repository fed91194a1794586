import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { formatProblem, type Problem } from '../../src/model/index.ts';
import { checkArchive } from '../../scripts/steps/check.ts';
import { normalizeArchive, showEdits } from '../../scripts/steps/normalize.ts';

const SOURCE = `Ministers Agree on a Ferry

May 3, 2019

OSLO — Foreign Minister Ada Moreau said on Friday that the ferry would sail again before the summer is over.

Pack a lunch and mind the geese.

May 2, 2019

“We have waited long enough for a boat,” Moreau told reporters in the harbor.
`;

let dir: string;
let entry: string;
const lay = (name: string, text: string) => writeFileSync(join(dir, name), text);
const said = (problems: readonly Problem[]) =>
  problems.map((problem) => formatProblem(problem).replaceAll(`${dir}/`, ''));
const edit = (from: string | RegExp, to: string) => {
  const text = readFileSync(entry, 'utf8');
  const edited = text.replace(from, to);
  assert.notEqual(edited, text, String(from));
  writeFileSync(entry, edited);
};
/** The first line of the entry that begins so. */
const lineOf = (beginning: string) =>
  readFileSync(entry, 'utf8')
    .split('\n')
    .findIndex((line) => line.startsWith(beginning)) + 1;
const normalizeAnew = () => {
  rmSync(join(dir, 'articles'), { recursive: true, force: true });
  rmSync(join(dir, 'catalogue.yaml'), { force: true });
  lay('sources/ferry.txt', SOURCE);
  normalizeArchive(dir);
  entry = join(dir, 'articles', readdirSync(join(dir, 'articles'))[0]!);
};

before(() => {
  dir = mkdtempSync(join(tmpdir(), 'chancery-corrections-'));
  mkdirSync(join(dir, 'sources'));
});
after(() => rmSync(dir, { recursive: true, force: true }));

test('a line wrongly set aside is moved into the body by one edit, and stays there', () => {
  normalizeAnew();
  edit('  - { class: teaser, lines: "7", text: Pack a lunch and mind the geese. }\n', '');
  edit('{ class: body, lines: "5" }', '{ class: body, lines: "5, 7" }');
  edit('\n\n:quote', '\n\nPack a lunch and mind the geese.\n\n:quote');
  assert.deepEqual(said(checkArchive(dir).problems), []);
  assert.deepEqual(
    normalizeArchive(dir).planned.map(({ status }) => status),
    ['edited'],
  );
});

test('a line wrongly kept is moved into the ledger by one edit, and stays there', () => {
  normalizeAnew();
  edit(/\n\n:quote[^\n]*\n/, '\n');
  edit(
    '  - { class: body, lines: "11" }\n',
    '  - { class: teaser, lines: "11", text: "“We have waited long enough for a boat,” Moreau told reporters in the harbor." }\n',
  );
  assert.deepEqual(said(checkArchive(dir).problems), []);
  assert.deepEqual(
    normalizeArchive(dir).planned.map(({ status }) => status),
    ['edited'],
  );
});

test('half of that edit is pointed at', () => {
  normalizeAnew();
  edit('  - { class: teaser, lines: "7", text: Pack a lunch and mind the geese. }\n', '');
  assert.deepEqual(said(checkArchive(dir).problems), [
    `sources/ferry.txt:7:1  error  is in neither the body nor the ledger of its entry
  got   "Pack a lunch and mind the geese."
  want  every line with text in one of them
  fix   add line 7 to the ledger of the entry, or normalize with --replace
  rule  ledger/missing`,
  ]);
});

test('what the catalogue says wins over the source, and the entry tells so', () => {
  normalizeAnew();
  lay('catalogue.yaml', '- file: ferry.txt\n  published: 2019-05-04\n  note: From the printed paper.\n');
  const { planned } = normalizeArchive(dir);
  assert.deepEqual(
    planned.map(({ status, entry: made }) => [status, made!.matter.published]),
    [['renewed', '2019-05-04']],
  );
  assert.deepEqual(
    planned[0]!.entry!.matter.evidence.filter(({ field }) => field === 'published'),
    [{ field: 'published', basis: 'catalogue', note: 'From the printed paper.' }],
  );
});

test('a catalogue that names no source is told so', () => {
  normalizeAnew();
  lay('catalogue.yaml', '- file: fery.txt\n  outlet: The Fjord Courier\n');
  assert.deepEqual(said(normalizeArchive(dir).problems), [
    `catalogue.yaml:1:9  warning  file: names a source that is not there
  got   "fery.txt"
  want  the path of a file below sources/
  fix   did you mean ferry.txt?
  rule  catalogue/file`,
  ]);
});

test('a source that changed under an entry edited by hand is reported, and the difference can be shown', () => {
  normalizeAnew();
  edit('long enough', 'too long');
  lay('sources/ferry.txt', SOURCE.replace('before the summer', 'after the summer'));
  const { planned, problems } = normalizeArchive(dir);
  const [name] = readdirSync(join(dir, 'articles'));
  assert.deepEqual(said(problems), [
    `articles/${name}:${lineOf('  sha256: ')}:11  warning  source.sha256: its source has changed since; the entry was edited by hand and is left alone
  got   "ferry.txt", with other bytes
  want  an entry of the source as it is now
  fix   look at it with --show, then edit the entry, or take the new one with --replace ferry.txt
  rule  article/source-changed`,
  ]);
  assert.match(showEdits(dir, planned), /-.*before the summer[^]*\+.*after the summer/);
  normalizeArchive(dir, { replace: ['ferry.txt'] });
  assert.match(readFileSync(entry, 'utf8'), /after the summer[^]*long enough/);
});

test('an entry whose source is gone is kept and reported', () => {
  normalizeAnew();
  rmSync(join(dir, 'sources/ferry.txt'));
  const [name] = readdirSync(join(dir, 'articles'));
  const gone = `articles/${name}:${lineOf('  file: ')}:9  warning  source.file: its source is not there any more; the entry is kept
  got   "ferry.txt"
  want  a file in sources/
  fix   put the source back as sources/ferry.txt, write here what it is called now, or remove the entry
  rule  article/source-gone`;
  assert.deepEqual(said(normalizeArchive(dir).problems), [gone]);
  assert.deepEqual(said(checkArchive(dir).problems), [gone]);
  rmSync(join(dir, 'sources'), { recursive: true });
  assert.deepEqual(said(checkArchive(dir).problems), [], 'an archive may come without its sources');
  mkdirSync(join(dir, 'sources'));
});

test('the name that the source of an edited entry has now is told', () => {
  normalizeAnew();
  edit('long enough', 'too long');
  rmSync(join(dir, 'sources/ferry.txt'));
  lay('sources/boat.txt', SOURCE);
  assert.match(
    said(checkArchive(dir).problems).join('\n'),
    /source\.file: its source is not there any more[^]*\n {2}fix {3}the same bytes are in boat\.txt: write that here\n/,
  );
  rmSync(join(dir, 'sources/boat.txt'));
});

test('a speaker without a record is pointed at where the entry marks the quotation', () => {
  normalizeAnew();
  edit(/by="ada-moreau"/, 'by=ada-morau');
  edit(/rule="\w+"/, 'rule=archivist');
  const [first] = said(checkArchive(dir).problems);
  const line = lineOf(':quote');
  const text = readFileSync(entry, 'utf8').split('\n')[line - 1]!;
  assert.match(
    first!,
    new RegExp(
      `:${line}:${text.indexOf('by=ada-morau') + 1}  warning  quote by: names a person who has no record\n`,
    ),
  );
});

test('a source under a new name keeps its entry', () => {
  normalizeAnew();
  rmSync(join(dir, 'sources/ferry.txt'));
  lay('sources/boat.txt', SOURCE);
  const { planned, problems } = normalizeArchive(dir);
  assert.deepEqual(said(problems), []);
  assert.deepEqual(readdirSync(join(dir, 'articles')), [`${planned[0]!.id!}.md`]);
  rmSync(join(dir, 'sources/boat.txt'));
});
