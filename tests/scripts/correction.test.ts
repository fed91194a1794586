import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { projectDir } from '../../scripts/steps/command.ts';
import { normalizeArchive } from '../../scripts/steps/normalize.ts';
import { quotationIds } from '../../src/quotes/index.ts';
import type { QuotationRecord } from '../../src/model/index.ts';

const SOURCE = `Harbour freezes over

OSLO, March 4, 2031 — Foreign Minister Ida Holm met President Karel Dovik on Tuesday.

Dovik was not amused. “We dont fear the ice on the quay at all,” he said at a news conference on Sunday.
`;

describe('an archivist’s correction', () => {
  let work: string;
  let id: string;
  before(() => {
    work = mkdtempSync(join(tmpdir(), 'chancery-correction-'));
    mkdirSync(join(work, 'archive/sources'), { recursive: true });
    writeFileSync(join(work, 'archive/sources/ice.txt'), SOURCE);
    id = normalizeArchive(join(work, 'archive')).planned[0]!.id!;
  });
  after(() => rmSync(work, { recursive: true, force: true }));

  test('of speaker, occasion and words stands through normalizing and building, and old links lead to it', () => {
    const file = join(work, 'archive/articles', `${id}.md`);
    const made = readFileSync(file, 'utf8');
    const [was] = quotationIds(id, ['We dont fear the ice on the quay at all']);
    const edited = made
      .replace('We dont fear', 'We don’t fear')
      .replace(
        /\{by="karel-dovik".*?\}/,
        `{by=ida-holm as=he rule=archivist occasion=interview said=2031-03-01 was=${was!}}`,
      );
    assert.notEqual(edited, made);
    writeFileSync(file, edited);

    assert.equal(normalizeArchive(join(work, 'archive')).planned[0]!.status, 'edited');
    const built = spawnSync(
      process.execPath,
      [join(projectDir, 'scripts/build.ts'), '--archive', join(work, 'archive'), '--out', join(work, 'site')],
      { cwd: projectDir, encoding: 'utf8' },
    );
    assert.equal(built.status, 0, built.stderr);
    assert.equal(readFileSync(file, 'utf8'), edited);

    const page = readFileSync(join(work, 'site/articles', `${id}.html`), 'utf8');
    assert.match(page, /according to the archivist/);
    assert.match(page, /in an interview, on 1 March 2031/);
    assert.ok(page.includes(`id="${was!}"`), 'the old address is an anchor');
    const person = readFileSync(join(work, 'site/people/ida-holm.html'), 'utf8');
    assert.match(person, /Speaker confirmed by the archivist\./);
    const [record] = JSON.parse(
      readFileSync(join(work, 'site/data/quotations.json'), 'utf8'),
    ) as QuotationRecord[];
    assert.deepEqual(
      {
        speaker: record!.speaker?.id,
        basis: record!.basis,
        said: record!.said,
        aliases: record!.aliases,
        kind: record!.occasion?.kind,
      },
      { speaker: 'ida-holm', basis: 'archivist', said: '2031-03-01', aliases: [was], kind: 'interview' },
    );
  });
});
