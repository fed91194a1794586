import assert from 'node:assert/strict';
import test from 'node:test';
import { describeUnsure, listUnsure } from '../../src/archive/index.ts';
import { formatProblem } from '../../src/model/index.ts';
import { makeArchive } from '../export/fixture.ts';

function list(body: string): string[] {
  const archive = makeArchive({}, { a: `---\ntitle: T\n---\n\n${body}\n` });
  return listUnsure(archive).map((quotation) =>
    formatProblem(describeUnsure(quotation, { line: 5, column: 9 })),
  );
}

test('an unsure speaker is shown with the sentence and what to write', () => {
  const mark =
    ':quote[“The strait stays open,”]{by=ilse-brandt as=she cue=said rule=previous confidence=probably}';
  assert.deepEqual(list(`Ilse Brandt came late. ${mark} she said. It rained.`), [
    [
      'articles/a.md:5:9  note  quote by: probably Ilse Brandt, here “she”, named 1 sentence earlier (rule previous)',
      '  got   “The strait stays open,” she said.',
      '  want  a speaker whom a person has confirmed',
      '  fix   where it is right, write rule=archivist in place of rule=previous confidence=probably; otherwise by=ID rule=archivist',
      '  rule  quotation/unsure',
    ].join('\n'),
  ]);
});

test('a quotation without a speaker is shown too', () => {
  assert.deepEqual(list('A sign read :quote[“The strait stays open.”] It rained.'), [
    [
      'articles/a.md:5:9  note  quote by: nobody is named as the speaker',
      '  got   A sign read “The strait stays open.”',
      '  want  the id of a person, where it can be told',
      '  fix   add by=ID rule=archivist, or rule=archivist alone where nobody can tell',
      '  rule  quotation/unsure',
    ].join('\n'),
  ]);
});

test('what is sure, or confirmed by a person, is not listed', () => {
  assert.deepEqual(list('Brandt said :quote[“yes”]{by=ilse-brandt rule=before}.'), []);
  assert.deepEqual(list('Brandt said :quote[“yes”]{by=ilse-brandt rule=archivist}.'), []);
  assert.deepEqual(list('A sign read :quote[“yes”]{rule=archivist}.'), []);
});
