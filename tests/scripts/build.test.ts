import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { projectDir } from '../../scripts/steps/command.ts';

/** Runs the command as a user would, in a time zone and a locale. */
function build(archive: string, out: string, environment: Record<string, string> = {}) {
  return spawnSync(
    process.execPath,
    [join(projectDir, 'scripts/build.ts'), '--archive', archive, '--out', out],
    {
      cwd: projectDir,
      encoding: 'utf8',
      env: { ...process.env, ...environment },
    },
  );
}

/** Every file below a folder with the SHA-256 of its bytes. */
function fingerprints(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(dir, file)).isFile(),
  );
  return Object.fromEntries(
    files.sort().map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(dir, file)))
        .digest('hex'),
    ]),
  );
}

describe('building the default archive', () => {
  let work: string;
  before(() => {
    work = mkdtempSync(join(tmpdir(), 'chancery-build-'));
    cpSync(join(projectDir, 'content'), join(work, 'archive'), { recursive: true });
  });
  after(() => rmSync(work, { recursive: true, force: true }));

  test('two builds are the same bytes, in any time zone and locale', () => {
    const here = build(join(work, 'archive'), join(work, 'a'), { TZ: 'UTC', LC_ALL: 'C' });
    assert.equal(here.status, 0, here.stderr);
    const there = build(join(work, 'archive'), join(work, 'b'), {
      TZ: 'Pacific/Auckland',
      LC_ALL: 'de_DE.UTF-8',
    });
    assert.equal(there.status, 0, there.stderr);
    assert.deepEqual(fingerprints(join(work, 'b')), fingerprints(join(work, 'a')));
  });

  test('a bad file is reported, the good ones are built, and the exit status is 1', () => {
    writeFileSync(join(work, 'archive/sources/empty.txt'), '');
    const { status, stderr } = build(join(work, 'archive'), join(work, 'c'));
    assert.equal(status, 1);
    assert.match(stderr, /empty\.txt:1:1 {2}error/);
    const articles = JSON.parse(readFileSync(join(work, 'c/data/articles.json'), 'utf8')) as unknown[];
    assert.equal(articles.length, 5);
  });

  test('an archive that is not there is refused in words, and nothing is written', () => {
    const { status, stderr } = build(join(work, 'nowhere'), join(work, 'd'));
    assert.equal(status, 1);
    assert.match(
      stderr,
      /^error {2}there is no folder .*nowhere\n {2}want {2}a folder with sources\/, or with article files\n$/,
    );
    assert.equal(existsSync(join(work, 'd')), false);
  });
});
