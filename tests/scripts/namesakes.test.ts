import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { checkArchive } from '../../scripts/steps/check.ts';
import { runAction } from '../../scripts/steps/change-records.ts';
import { normalizeArchive } from '../../scripts/steps/normalize.ts';
import { formatProblem } from '../../src/model/index.ts';

const SOURCES = {
  'talks.txt': `Minister Opens Ferry Talks

March 4, 2031

OSLO — Norwegian Foreign Minister Paul Haden opened the talks on Tuesday. “The strait belongs to all of us and to our children,” Haden said.
`,
  'leak.txt': `Envoy Denies Leak

June 9, 2031

ROME — Italian Ambassador Paul Haden denied the leak on Monday. “I have never written such a letter in my life,” Haden told reporters.
`,
};
const [TALKS, LEAK] = ['2031-03-04-minister-opens-ferry-talks', '2031-06-09-envoy-denies-leak'];

let dir: string;
before(() => {
  dir = mkdtempSync(join(tmpdir(), 'chancery-namesakes-'));
  mkdirSync(join(dir, 'sources'));
  for (const [name, text] of Object.entries(SOURCES)) writeFileSync(join(dir, 'sources', name), text);
  normalizeArchive(dir);
});
after(() => rmSync(dir, { recursive: true, force: true }));

/** The articles and the quotations of each record. */
const linked = () => {
  const { archive } = checkArchive(dir, { propose: true });
  return archive.people
    .filter(({ record }) => record.name === 'Paul Haden')
    .map(({ id, articles, quotations }) => [id, articles.map((one) => one.id), quotations.length]);
};
const said = () =>
  checkArchive(dir).problems.map((problem) => formatProblem(problem).replaceAll(`${dir}/`, ''));

test('two bearers of one name are a doubt that is told, and no split', () => {
  assert.deepEqual(linked(), [['paul-haden', [TALKS, LEAK], 2]]);
  assert.deepEqual(said(), [
    `people/paul-haden.yaml:7:3  warning  roles: may be two people called Paul Haden
  got   "Norwegian Foreign Minister" in ${TALKS}; "Italian Ambassador" in ${LEAK}
  want  a record for each of them, or both offices in a confirmed record
  fix   npm run records -- split paul-haden --articles "${LEAK}"; or, where it is one person, npm run records -- confirm paul-haden
  rule  person/two-bearers`,
  ]);
});

test('one command splits a record by articles, and its quotations go along', async () => {
  await runAction(dir, { does: 'split', id: 'paul-haden', forms: [], articles: [LEAK] }, { yes: true });
  assert.deepEqual(linked(), [
    ['paul-haden', [TALKS], 1],
    ['paul-haden-2', [LEAK], 1],
  ]);
  assert.deepEqual(said(), []);
});

test('an article that is not there is pointed at', () => {
  const file = join(dir, 'people/paul-haden-2.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(LEAK, `${LEAK}s`));
  assert.match(
    said().join('\n'),
    /^people\/paul-haden-2\.yaml:\d+:5 {2}error {2}articles\[0\]: names a record that is not there/,
  );
  writeFileSync(file, text);
});

test('one command takes the split back, and the old address leads on', async () => {
  await runAction(dir, { does: 'merge', patterns: ['paul-haden-2'], into: 'paul-haden' }, { yes: true });
  assert.deepEqual(linked(), [['paul-haden', [TALKS, LEAK], 2]]);
  assert.deepEqual(said(), []);
  assert.deepEqual(
    checkArchive(dir).archive.redirects.map(({ from, to }) => [from, to]),
    [['people/paul-haden-2.html', 'people/paul-haden.html']],
  );
});
