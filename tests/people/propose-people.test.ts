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
  const OFFICES: [string, string[], string?][] = [
    [
      'Jane Holm, who directs the river program at the Center for River Law, spoke.',
      ['director of the river program at the Center for River Law'],
    ],
    ['Jane Holm, who once heard of the port, spoke.', []],
    [
      'Jane Holm, a former U.S. envoy to Chile now at Lindau University, was tired.',
      ['at Lindau University', 'former U.S. envoy to Chile'],
      'United States',
    ],
    [
      'Jane Holm, a former aide to Mr. Roe and now the chair of the Harbour Board, spoke.',
      ['former aide to Mr. Roe', 'chair of the Harbour Board'],
    ],
    ['They saw the envoy’s old party, Jane Holm, and left.', []],
    ['Ada Holm, Chief of Staff Greta Quist and a clerk came.', []],
    [
      'Jane Holm, a University of Lindau professor who studies boats, spoke.',
      ['University of Lindau professor'],
    ],
    ['Jane Holm, a senior fellow at the Quay Institution, spoke.', ['senior fellow at the Quay Institution']],
    ['Russia’s deputy foreign minister, Ivan Holm, spoke.', ['Russia’s deputy foreign minister'], 'Russia'],
    [
      'The Russian ambassador to the United States, Jane Holm, spoke.',
      ['Russian ambassador to the United States'],
      'Russia',
    ],
    ['President Jane Holm of France spoke.', ['President of France'], 'France'],
    ['American President Jane Holm spoke.', ['American President'], 'United States'],
    ['He met his Russian counterpart, Foreign Minister Ivan Holm.', ['Foreign Minister'], 'Russia'],
    [
      'Jane Holm, a spokeswoman for the Russian Foreign Ministry, spoke.',
      ['spokeswoman for the Russian Foreign Ministry'],
      'Russia',
    ],
    ['Jane Holm, a spokeswoman for Russian Standard, spoke.', ['spokeswoman for Russian Standard']],
    ['President Jane Holm spoke. The Holm administration agreed.', ['President'], 'United States'],
    ['Korean President Jane Holm spoke. The Holm administration agreed.', ['Korean President']],
  ];
  for (const [text, titles, country] of OFFICES)
    it(`reads offices and country of “${text}”`, () => {
      const [found] = proposePeople([{ id: 'a', blocks: [text] }]);
      assert.deepEqual(found!.record.roles.map(({ title }) => title).sort(), [...titles].sort());
      assert.equal(found!.record.country, country);
    });
  it('takes offices from captions, and nobody else', () => {
    const captions = ['U.S. Envoy Jane Holm greets Greta Quist. (Ola Berg/Picture Desk)'];
    const [found, ...rest] = proposePeople([
      { id: 'a', published: '2030-01-02', blocks: ['Envoy Jane Holm spoke.'], captions },
    ]);
    assert.deepEqual(rest, []);
    assert.deepEqual(found!.record.roles, [{ title: 'U.S. Envoy', stated: '2030-01-02' }]);
    assert.equal(found!.record.country, 'United States');
  });
  it('gives the office of the husband not to the wife', () => {
    const found = proposePeople([
      { id: 'a', blocks: ['President Holm sat. The first lady, Jane Holm, stood.'] },
      { id: 'b', blocks: ['President Karl Holm left.'] },
    ]);
    assert.deepEqual(
      found.map(({ id, articles }) => [id, articles]),
      [
        ['jane-holm', ['a']],
        ['karl-holm', ['a', 'b']],
      ],
    );
  });
  it('says of an office without dates when the articles that state it appeared', () => {
    const text = (published: string) => ({ id: published, published, blocks: ['Envoy Jane Holm spoke.'] });
    const [found] = proposePeople([text('2031-03-14'), text('2030-01-02')]);
    assert.deepEqual(found!.record.roles, [{ title: 'Envoy', stated: '2030-01-02/2031-03-14' }]);
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
  it('gives a title and a surname that two bear to the one who bears both far oftener', () => {
    const often = Array.from({ length: 6 }, (_, i) => ({
      id: `often-${i}`,
      blocks: ['President Jonas Holm signed the river law.'],
    }));
    const once = { id: 'once', blocks: ['President Greta Holm opened the fair.'] };
    const bare = { id: 'bare', blocks: ['President Holm said nothing of boats. President Holm left.'] };
    const [few, many] = [
      [often[0]!, once, bare],
      [...often, once, bare],
    ].map((articles) => proposePeople(articles).find(({ id }) => id === 'jonas-holm'));
    assert.ok(!few!.articles.includes('bare'));
    assert.ok(many!.articles.includes('bare'));
  });
  it('does not take a given name before a name for the middle of a longer one', () => {
    const found = proposePeople([
      { id: 'a', blocks: ['Sen. Patrick Holm spoke.'] },
      { id: 'b', blocks: ['“No,” wrote Michael Patrick Holm of the Courier.'] },
    ]);
    assert.deepEqual(
      found.map(({ id }) => id),
      ['michael-patrick-holm', 'patrick-holm'],
    );
  });
  it('writes forms with plain blanks', () => {
    const found = proposePeople([{ id: 'a', blocks: ['Helena\u00a0Brandt met Helena Brandt’s sister.'] }]);
    assert.deepEqual(
      found.map(({ record }) => [record.name, record.forms]),
      [['Helena Brandt', []]],
    );
  });
  it('takes a surname with an office beside it for a person', () => {
    const found = proposePeople([
      { id: 'a', blocks: ['“No,” said Holm, mayor of Lindau. Holm left, and Holm said so.'] },
    ]);
    assert.deepEqual(
      found.map(({ record }) => record.name),
      ['Holm'],
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
