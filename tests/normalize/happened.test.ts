import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CatalogueItem } from '../../src/model/index.ts';
import { planEntries } from '../../src/normalize/index.ts';

const LEAD =
  'VELMOUTH — Norland and Estmark agreed on Thursday to reopen the Sele crossing, the first such step since talks began in the spring, officials of both countries said.';

function plan(text: string, item?: Omit<CatalogueItem, 'file'>) {
  const source = { file: 'a.txt', bytes: new TextEncoder().encode(text) };
  const catalogue = item ? [{ file: 'a.txt', ...item }] : [];
  const { matter } = planEntries([source], { catalogue, existing: [], show: (file) => file })[0]!.entry!;
  return {
    published: matter.published,
    happened: matter.happened,
    evidence: matter.evidence.filter(({ field }) => field === 'happened'),
  };
}

test('the day of what happened and the day of publication are two things', () => {
  assert.deepEqual(plan(`A bridge\n\nMarch 11, 2023\n\n${LEAD}\n`), {
    published: '2023-03-11',
    happened: '2023-03-09',
    evidence: [
      {
        field: 'happened',
        basis: 'inferred',
        note: 'The first paragraph says “Thursday”; as the report appeared on 11 March 2023, that was 9 March 2023.',
        lines: '5',
      },
    ],
  });
});

test('where the day of publication follows from what happened, both say so', () => {
  const teased = 'Whether the envoy misspoke or meant it, the capital spent a day explaining.';
  const { published, happened, evidence } = plan(
    [
      'A bridge',
      LEAD,
      teased,
      'March 6, 2023',
      'The two sides will meet again next month.',
      teased,
      'March 7, 2023',
      'Farmers waited along the road for the crossing to open again.',
      'It was raining.',
    ].join('\n\n'),
  );
  assert.deepEqual([published, happened], ['2023-03-09', '2023-03-09']);
  assert.equal(
    evidence[0]!.note,
    'The first paragraph says “Thursday”; the report is taken to have appeared on that day.',
  );
});

test('nothing is said of the day of what happened where the day of publication is not known', () => {
  assert.deepEqual(plan(`A bridge\n\n${LEAD}\n`), {
    published: undefined,
    happened: undefined,
    evidence: [],
  });
});

test('the catalogue wins', () => {
  const { happened, evidence } = plan(`A bridge\n\n${LEAD}\n`, {
    published: '2023-03-11',
    happened: '2023-03-08/2023-03-09',
    note: 'From the minutes.',
  });
  assert.equal(happened, '2023-03-08/2023-03-09');
  assert.deepEqual(evidence, [{ field: 'happened', basis: 'catalogue', note: 'From the minutes.' }]);
});
