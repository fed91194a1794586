import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sliceSpan } from '../../src/model/index.ts';
import { findCast, linkMentions, proposePeople } from '../../src/people/index.ts';

const INTRODUCED =
  'Ida Holm, Secretary of State, and Foreign Minister Karel Dovik of Lutavia took questions.';
const TURNS = [
  'MR. MUTUA: Good afternoon. We have a short window today.',
  'SECRETARY HOLM: Thank you, Joseph. We talked for two hours.',
  'FOREIGN MINISTER DOVIK: (Via interpreter) We are glad to be here.',
  'QUESTION: Will the fleet leave the strait by June?',
  'SENIOR ADMINISTRATION OFFICIAL: That is for the ministers to say.',
  'SECRETARY HOLM: It will.',
];

/** Who is named at the head of each turn, by the records’ ids. */
function labelsOf(blocks: readonly string[], records: Parameters<typeof linkMentions>[1]): string[] {
  return linkMentions(blocks, records)
    .filter(({ block, span }) => span.endUtf16 <= blocks[block]!.indexOf(':'))
    .map(({ block, span, person }) => `${block} ${sliceSpan(blocks[block]!, span)} ${person}`);
}
const record = (id: string, name: string, offices: string[] = []) => ({ id, name, forms: [], offices });
const RECORDS = [
  record('ida-holm', 'Ida Holm'),
  record('karel-dovik', 'Karel Dovik'),
  record('joseph-mutua', 'Joseph Mutua'),
];

test('labels of turns in capitals name those whom the transcript or the archive introduces', () =>
  assert.deepEqual(labelsOf([INTRODUCED, ...TURNS], RECORDS), [
    '1 MUTUA joseph-mutua',
    '2 HOLM ida-holm',
    '3 DOVIK karel-dovik',
    '6 HOLM ida-holm',
  ]));

test('a label with a name in full, or of several words, is its bearer’s', () =>
  assert.deepEqual(
    labelsOf(
      ['IDA HOLM: Good.', 'PRESIDENT VON DER AUE: Good.', 'MS. OLDE-VELDT: Good.'],
      [record('holm', 'Ida Holm'), record('aue', 'Ursula von der Aue'), record('veldt', 'Maria Olde-Veldt')],
    ),
    ['0 IDA HOLM holm', '1 VON DER AUE aue', '2 OLDE-VELDT veldt'],
  ));

test('a surname that two bear is nobody’s, unless one of them holds the office', () => {
  const two = [record('ida-holm', 'Ida Holm', ['Secretary']), record('per-holm', 'Per Holm', ['Coach'])];
  assert.deepEqual(labelsOf(['MR. HOLM: Yes.', 'QUESTION: No?', 'MR. HOLM: No.'], two), []);
  assert.deepEqual(labelsOf(['SECRETARY HOLM: Yes.', 'QUESTION: No?', 'SECRETARY HOLM: No.'], two), [
    '0 HOLM ida-holm',
    '2 HOLM ida-holm',
  ]);
});

test('words in capitals before a colon are no labels in a text that is not in turns', () =>
  assert.deepEqual(
    labelsOf(['HOLM: the minister who stayed.', 'A paragraph.', 'UPDATE: one more.'], RECORDS),
    [],
  ));

test('labels make no records, and no forms of them', () => {
  assert.deepEqual(
    proposePeople([{ id: 'a', blocks: [INTRODUCED, ...TURNS] }]).map(({ record: { name, forms } }) => [
      name,
      forms,
    ]),
    [
      ['Ida Holm', []],
      ['Karel Dovik', []],
    ],
  );
  assert.equal(findCast([INTRODUCED, ...TURNS]).members.find(({ name }) => name === 'MUTUA')?.isLabel, true);
});

test('the title of a transcript introduces those who take turns', () => {
  const captions = ['Secretary Ann Olmstead at a News Conference'];
  const blocks = ['SECRETARY OLMSTEAD: Good.', 'QUESTION: Why?', 'SECRETARY OLMSTEAD: The ice is gone.'];
  assert.deepEqual(
    proposePeople([{ id: 'a', blocks, captions }]).map(({ record: { name } }) => name),
    ['Ann Olmstead'],
  );
  assert.deepEqual(
    proposePeople([{ id: 'a', blocks }]).map(({ record: { name } }) => name),
    [],
  );
});
