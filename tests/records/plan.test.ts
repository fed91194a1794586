import assert from 'node:assert/strict';
import { test } from 'node:test';
import { person, printProposal } from '../../src/model/index.ts';
import { planProposals, type Proposal } from '../../src/records/index.ts';

const record = person.parse({ name: 'Ada Moreau', forms: ['Moreau'], status: 'proposed' });
const proposal: Proposal = {
  kind: 'people',
  id: 'ada-moreau',
  record,
  weight: 3,
  isWeighty: true,
  articles: [],
  sentences: () => [],
};
const text = printProposal(record);
const older = printProposal({ ...record, forms: [] });

const CASES: [string, Partial<Proposal>, string | undefined, string | undefined][] = [
  ['a proposal without a file is written', {}, undefined, 'new'],
  ['one without weight is not', { isWeighty: false }, undefined, undefined],
  ['a file that is as it would be stays', {}, text, undefined],
  ['a file of the program’s own is renewed', {}, older, 'renewed'],
  ['a file that a person changed is left alone', {}, older.replace('Ada Moreau', 'Ada B. Moreau'), undefined],
  ['a file that a person made is left alone', {}, 'name: Ada Moreau\n', undefined],
];
for (const [says, more, before, expected] of CASES) {
  test(says, () => {
    const planned = planProposals([{ ...proposal, ...more }], () => before);
    assert.deepEqual(
      planned.map(({ path, status, text: after }) => [path, status, after]),
      expected === undefined ? [] : [['people/ada-moreau.yaml', expected, text]],
    );
  });
}
