import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { person } from '../../src/model/index.ts';
import { proposePeople } from '../../src/people/index.ts';

const archive = [
  {
    id: 'a',
    blocks: [
      'Russian Foreign Minister Sergei Orlov met Helena J. Brandt, director of port studies at a school. Brandt nodded.',
    ],
  },
  {
    id: 'b',
    blocks: ['Sergey V. Orlov, the ambassador to Chile from 2001 to 2004, spoke. Helena Brandt did not.'],
  },
  {
    id: 'c',
    blocks: ['Mr. Orlov wrote to Helena Brandt. Prime Minister Tolvanen, too, said a surname is enough.'],
  },
  { id: 'd', blocks: ['Mr. Brandt of the bakery sold Emil Orlov a loaf.'] },
];
const proposed = proposePeople(archive);
const find = (id: string) => proposed.find((each) => each.id === id);

describe('proposePeople', () => {
  it('makes one record of transliterations, initials and surnames', () => {
    const orlov = find('sergei-orlov');
    assert.equal(orlov?.record.name, 'Sergei Orlov');
    assert.deepEqual(orlov?.record.forms, ['Sergey V. Orlov']);
    assert.deepEqual(orlov?.articles, ['a', 'b']);
  });
  it('leaves out a surname that two of the archive bear', () => {
    assert.ok(
      proposed.every(({ record, articles }) => !record.name.endsWith('Orlov') || !articles.includes('c')),
    );
  });
  it('leaves out a surname whose article shares nothing with its bearer', () => {
    assert.deepEqual(find('helena-brandt')?.articles, ['a', 'b', 'c']);
  });
  it('gives offices, with dates only where stated, and the country that an office names', () => {
    const { record } = find('sergei-orlov')!;
    assert.deepEqual(record.roles, [
      { title: 'Russian Foreign Minister' },
      { title: 'ambassador to Chile', from: '2001', to: '2004' },
    ]);
    assert.equal(record.country, 'Russia');
    assert.equal(find('helena-brandt')?.record.country, undefined);
  });
  it('proposes a surname alone where a strong title stands before it', () => {
    assert.equal(find('tolvanen')?.record.name, 'Tolvanen');
  });
  it('quotes the sentences that it rests on', () => {
    assert.equal(
      find('tolvanen')?.sentences[0]?.text,
      'Prime Minister Tolvanen, too, said a surname is enough.',
    );
  });
  it('does not merge two who share a surname and an initial', () => {
    const [a, b] = [
      { id: 'a', blocks: ['John Paul Holm sat.'] },
      { id: 'b', blocks: ['J. Christopher Holm sat.'] },
    ];
    assert.equal(proposePeople([a, b]).length, 2);
  });
  it('finds somebody whom the article names by title and then attributively', () => {
    const blocks = ['The Orlov plan failed.', 'They told President Orlov of the Orlov plan.'];
    assert.deepEqual(
      proposePeople([{ id: 'a', blocks }]).map(({ id }) => id),
      ['orlov'],
    );
  });
  it('gives records that the schema accepts', () => {
    for (const { record } of proposed) assert.deepEqual(person.parse(record), record);
  });
  it('does not depend on the order of articles', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(archive, { minLength: archive.length }), (shuffled) => {
        assert.deepEqual(proposePeople(shuffled), proposed);
      }),
    );
  });
  it('keeps father and son apart where one article names both', () => {
    const ids = proposePeople([{ id: 'a', blocks: ['Karl Holm and Karl Holm Jr. came.'] }]).map(
      ({ id }) => id,
    );
    assert.deepEqual(ids, ['karl-holm', 'karl-holm-jr']);
  });
});
