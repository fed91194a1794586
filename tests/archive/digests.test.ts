import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeReports } from '../../src/archive/digests.ts';
import type { StoredEntry } from '../../src/archive/index.ts';
import { entryMatter } from '../../src/model/index.ts';

function entry(id: string, matter: Record<string, unknown>): StoredEntry {
  return {
    id,
    file: `articles/${id}.md`,
    isEdited: false,
    matter: entryMatter.parse(matter),
    blocks: [{ kind: 'paragraph', text: id, quotations: [] }],
  };
}

const digest = entry('digest', {
  title: 'A Treaty in Brief',
  kind: 'digest',
  digestOf: { title: 'Ministers sign the river treaty', outlet: 'The Courier', published: '2019-05-04' },
});

test('the full text takes the place and the id of its digest', () => {
  const report = entry('report', {
    title: 'Ministers Sign the River Treaty',
    outlet: 'The Courier',
    published: '2019-05-04',
  });
  const placed = placeReports([digest, report]);
  assert.deepEqual(
    placed.map((item) => [item.entry.id, item.entry.blocks[0]!.text, item.digest?.id]),
    [['digest', 'report', 'digest']],
  );
});

test('a report without outlet and date agrees with any', () => {
  assert.equal(
    placeReports([digest, entry('report', { title: 'Ministers sign the river treaty' })]).length,
    1,
  );
});

for (const [says, matter] of [
  ['another outlet', { title: 'Ministers sign the river treaty', outlet: 'The Herald' }],
  ['another day', { title: 'Ministers sign the river treaty', published: '2019-05-05' }],
  ['another title', { title: 'Ministers refuse the river treaty' }],
] as const) {
  test(`a report with ${says} stays beside the digest`, () =>
    assert.equal(placeReports([digest, entry('report', matter)]).length, 2));
}

test('where two reports would fit, none takes the place', () => {
  const title = 'Ministers sign the river treaty';
  assert.equal(placeReports([digest, entry('a', { title }), entry('b', { title })]).length, 3);
});
