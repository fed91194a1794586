import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkArchive, type StoredArchive } from '../../src/archive/index.ts';
import { entryMatter, person } from '../../src/model/index.ts';

const RECORDS = ['Joseph Mutua', 'Íñigo Ferrão'].map((name, i) => ({
  id: `p-${i}`,
  file: `people/p-${i}.yaml`,
  record: person.parse({ name }),
}));

test('a transcript is among the articles of those before whose turns their surname stands in capitals', () => {
  const blocks = ['MR. MUTUA: Good morning.', 'QUESTION: Is it?', 'AMBASSADOR FERRAO: It is.'];
  const stored: StoredArchive = {
    settings: {},
    catalogue: [],
    people: RECORDS,
    organizations: [],
    places: [],
    events: [],
    outlets: [],
    problems: [],
    entries: [
      {
        id: 'remarks',
        file: 'articles/remarks.md',
        isEdited: false,
        matter: entryMatter.parse({ title: 'Remarks', kind: 'transcript' }),
        blocks: blocks.map((text) => ({ kind: 'paragraph', text, quotations: [] })),
      },
    ],
  };
  const { people, articles } = linkArchive(stored);
  assert.deepEqual(
    people.map(({ record, articles: [article] }) => [record.name, article?.id]),
    [
      ['Íñigo Ferrão', 'remarks'],
      ['Joseph Mutua', 'remarks'],
    ],
  );
  assert.deepEqual(
    articles[0]!.blocks.map(({ text }) => text),
    blocks,
  );
});
