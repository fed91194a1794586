import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalizeSource } from '../../src/normalize/index.ts';

const kindOf = (...paragraphs: string[]) => matterOf('Remarks on the Ferries', ...paragraphs);
const matterOf = (...lines: string[]) => {
  const text = lines.join('\n\n');
  const { entry } = normalizeSource({ file: 'a.txt', bytes: new TextEncoder().encode(text) });
  return entry!.matter;
};

test('a text in turns is a transcript, with its evidence', () => {
  const { kind, evidence } = kindOf(
    'MINISTER BRANDT: Thank you all for coming out in this wind.',
    'QUESTION: When does the first boat leave?',
    'MINISTER BRANDT: On Monday, if the harbour is free of ice by then.',
    'And if it is not, then on Tuesday.',
  );
  assert.equal(kind, 'transcript');
  assert.deepEqual(
    evidence.find(({ field }) => field === 'kind'),
    {
      field: 'kind',
      basis: 'inferred',
      note: '3 of 4 paragraphs begin with a speaker’s name and a colon.',
      lines: '3, 5, 7',
    },
  );
});

test('a report is none: one speaker alone, or a few labels among paragraphs', () => {
  const prose = 'The ferry left the harbour late, and nobody on the quay could say why it did.';
  assert.equal(kindOf('BRANDT: One.', 'BRANDT: Two.', 'BRANDT: Three.').kind, 'report');
  assert.equal(
    kindOf('UPDATE: The boat left.', prose, prose, 'NOTE: The time was wrong.', prose, prose).kind,
    'report',
  );
});

test('the day in the title of a transcript is its day', () => {
  const title = 'Remarks on the Ferries, Velmouth, March 10, 2023';
  const turns = ['MINISTER BRANDT: Good morning.', 'QUESTION: Is it?', 'MINISTER BRANDT: It will be.'];
  const { published, evidence } = matterOf(title, ...turns);
  assert.equal(published, '2023-03-10');
  assert.equal(evidence.find(({ field }) => field === 'published')?.basis, 'inferred');
  const prose = 'The ferry left the harbour late, and nobody on the quay could say why it did.';
  assert.equal(matterOf(title, prose, prose, prose).published, undefined);
});
