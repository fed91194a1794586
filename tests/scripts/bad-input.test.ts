import assert from 'node:assert/strict';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { formatProblem, type Problem } from '../../src/model/index.ts';
import { checkArchive } from '../../scripts/steps/check.ts';
import { normalizeArchive, showEdits } from '../../scripts/steps/normalize.ts';

const GOOD = [
  'Ministers Agree on a Ferry',
  'May 3, 2019',
  'OSLO — Foreign Minister Ada Moreau said on Friday that the ferry would sail again before the summer is over.',
  '“We have waited long enough for a boat,” Moreau told reporters in the harbor.',
].join('\n\n');

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'chancery-bad-'));
  mkdirSync(join(dir, 'sources'));
  writeFileSync(join(dir, 'sources/good.txt'), GOOD);
});
const cleanUp = () => rmSync(dir, { recursive: true, force: true });

/** The errors, with the folder's path left out. */
function errors(problems: readonly Problem[]): string {
  return problems
    .filter(({ severity }) => severity === 'error')
    .map((problem) => formatProblem(problem).replaceAll(`${dir}/`, ''))
    .join('\n');
}

const CASES: [string, string, string | Uint8Array, string][] = [
  ['an empty file', 'empty.txt', '', 'sources/empty.txt:1:1  error  holds no text'],
  ['a file of blanks', 'blank.txt', ' \n\n\t\n', 'sources/blank.txt:1:1  error  '],
  [
    'a binary file',
    'picture.txt',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 0, 255, 254, 0, 0]),
    'sources/picture.txt:1:1  error  ',
  ],
  [
    'broken front matter',
    'broken.md',
    '---\ntitle: "The Ferry\noutlet: x: y\n---\n\nText of the article.\n',
    'sources/broken.md:',
  ],
  [
    'front matter in JavaScript',
    'script.md',
    '---js\n{ title: process.exit(9) }\n---\n\nText of the article.\n',
    'sources/script.md:1:1  error  ',
  ],
];

for (const [says, name, content, beginning] of CASES) {
  test(`${says} gets its message and the good file goes through`, () => {
    writeFileSync(join(dir, 'sources', name), content);
    const { planned, problems } = normalizeArchive(dir);
    const said = errors(problems);
    assert.ok(said.startsWith(beginning), said);
    assert.match(said, /\n {2}rule {2}source\//);
    assert.deepEqual(
      planned.map(({ file, status }) => [file, status]).sort(),
      [
        ['good.txt', 'new'],
        [name, 'refused'],
      ].sort(),
    );
    assert.equal(readdirSync(join(dir, 'articles')).length, 1);
    cleanUp();
  });
}

test('of two files with the same content one is refused', () => {
  writeFileSync(join(dir, 'sources/twin.txt'), GOOD);
  const { planned, problems } = normalizeArchive(dir);
  assert.equal(
    errors(problems),
    'sources/twin.txt:1:1  error  has the same content as another source\n  got   the bytes of sources/good.txt\n  want  one file for each article\n  fix   remove one of the two\n  rule  source/duplicate',
  );
  assert.deepEqual(
    planned.map(({ status }) => status),
    ['new', 'refused'],
  );
  cleanUp();
});

describe('an entry edited by hand', () => {
  let file: string;
  const edit = (from: string | RegExp, to: string) =>
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));

  beforeEach(() => {
    normalizeArchive(dir);
    file = join(dir, 'articles', readdirSync(join(dir, 'articles'))[0]!);
  });
  after(cleanUp);

  test('is left alone, and what would be written can be shown', () => {
    edit('long enough', 'too long');
    const edited = readFileSync(file, 'utf8');
    const { planned } = normalizeArchive(dir);
    assert.equal(planned[0]!.status, 'edited');
    assert.equal(readFileSync(file, 'utf8'), edited);
    assert.match(showEdits(dir, planned), /-.*too long[^]*\+.*long enough/);
  });

  test('is replaced when asked for', () => {
    const written = readFileSync(file, 'utf8');
    appendFileSync(file, '\nOne more paragraph.\n');
    normalizeArchive(dir, { replace: ['good.txt'] });
    assert.equal(readFileSync(file, 'utf8'), written);
  });

  test('in an invalid state gets its message, and keeps its place', () => {
    edit(/^published: .*$/m, 'published: 4 Mach 2019');
    const { planned } = normalizeArchive(dir);
    assert.equal(planned[0]!.status, 'edited');
    const { archive, problems } = checkArchive(dir);
    assert.match(
      errors(problems),
      /^articles\/.*\.md:\d+:12 {2}error {2}published: cannot be read as a date\n {2}got {3}"4 Mach 2019"\n.*\n {2}fix {3}did you mean 2019-03-04\?\n {2}rule {2}article\/date$/,
    );
    assert.equal(archive.articles.length, 0);
  });

  test('that lost a paragraph does not pass the check', () => {
    edit(/\n\n[^\n]*waited[^\n]*\n/, '\n');
    assert.match(errors(checkArchive(dir).problems), /error/);
  });
});

describe('sources that change', () => {
  before(() => undefined);
  after(cleanUp);

  test('a source that changed under an unedited entry is normalized anew, at the same address', () => {
    normalizeArchive(dir);
    const [name] = readdirSync(join(dir, 'articles'));
    writeFileSync(join(dir, 'sources/good.txt'), GOOD.replace('Agree on a Ferry', 'Quarrel over a Ferry'));
    const { planned } = normalizeArchive(dir);
    assert.deepEqual(
      planned.map(({ status, id }) => [status, `${id!}.md`]),
      [['renewed', name]],
    );
  });

  test('a source that disappeared is reported and its entry kept', () => {
    normalizeArchive(dir);
    rmSync(join(dir, 'sources/good.txt'));
    const { problems } = normalizeArchive(dir);
    assert.deepEqual(
      problems.map(({ rule }) => rule),
      ['article/source-gone'],
    );
    assert.equal(readdirSync(join(dir, 'articles')).length, 1);
  });
});
