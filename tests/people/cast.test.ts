import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sliceSpan } from '../../src/model/index.ts';
import { findCast } from '../../src/people/index.ts';

const names = (...blocks: string[]) => findCast(blocks).members.map(({ name }) => name);

describe('findCast finds persons', () => {
  const cases: [string, string[], string[]][] = [
    ['by a given name', ['The envoy met Helena Brandt on the quay.'], ['Helena Brandt']],
    [
      'by a title before an unknown name',
      ['Foreign Minister Quendrim Zatlokal was late.'],
      ['Quendrim Zatlokal'],
    ],
    [
      'by an office beside an unknown name',
      ['Quendrim Zatlokal, director of harbour studies, was late.'],
      ['Quendrim Zatlokal'],
    ],
    ['by an initial', ['The note was signed by Orrinel P. Dask.'], ['Orrinel P. Dask']],
    [
      'with a hyphenated surname',
      ['It is cold, said Maria Olde-Veldt, who had no coat.'],
      ['Maria Olde-Veldt'],
    ],
    [
      'with particles',
      ['Ursula von der Aue and Bilal bin Rashid agreed.'],
      ['Ursula von der Aue', 'Bilal bin Rashid'],
    ],
    [
      'with the names of father and grandfather',
      ['The group met Abshir Omar Tarey on the quay.'],
      ['Abshir Omar Tarey'],
    ],
    ['with a word of honour inside', ['President Hassan Sheikh Tarey left.'], ['Hassan Sheikh Tarey']],
    [
      'whose name begins or ends like a title or a thing',
      ['Shah Mahmood Tarey met Hun Sen, Foreign Minister Park Jin and Chairman Kim Jong Un.'],
      ['Shah Mahmood Tarey', 'Hun Sen', 'Park Jin', 'Kim Jong Un'],
    ],
    ['with accents', ['The secretary-general, Íñigo Ferrão, arrived.'], ['Íñigo Ferrão']],
    ['by surname alone after a courtesy title', ['Mr. Tolvanen left early.'], ['Tolvanen']],
    ['by surname alone after an office', ['In May President Tolvanen left.'], ['Tolvanen']],
    [
      'whose surname is a word',
      ['Theresa May met Stephen King and Mark Dayton.'],
      ['Theresa May', 'Stephen King', 'Mark Dayton'],
    ],
    ['whose surname stands first', ['Officials named Tao Weiming. Mr. Tao declined.'], ['Tao Weiming']],
  ];
  for (const [title, blocks, expected] of cases)
    it(title, () => assert.deepEqual(names(...blocks), expected));
});

describe('findCast cuts headlines', () => {
  const cases: [string, string[], string[]][] = [
    [
      'after a name',
      ['Ann Holm Hints Brandt Would Pay', 'Ann Holm spoke of Greta Brandt.'],
      ['Ann Holm', 'Greta Brandt'],
    ],
    ['with a verb after a name', ['“Ann Holm Wins” was the headline.', 'Ann Holm sat.'], ['Ann Holm']],
    ['before a surname', ['“Ola Rejects Holm,” it read. Ann Holm sat.'], ['Ann Holm']],
  ];
  for (const [title, blocks, expected] of cases)
    it(title, () => assert.deepEqual(names(...blocks), expected));
});

describe('findCast leaves out', () => {
  const cases: [string, string][] = [
    ['lakes and camps', 'The two walked by Lake Geneva and spoke of Camp David.'],
    ['newspapers', 'According to the Washington Post and the Boston Globe, it rained.'],
    ['institutions', 'The White House and the State Department said nothing.'],
    ['programmes named after a person', 'She appeared on The Kelly File and at the Lincoln Center.'],
    ['days and months', 'On Friday, December Monday talks resumed in the Hague.'],
    ['peoples and parties', 'Russian and Ukrainian officials said Democratic Republicans agreed.'],
    ['capitals that speak', 'Moscow said no. Moscow added that it was tired of Brussels.'],
    ['words at the head of a sentence', 'Critics said so. Critics added more. Yesterday it rained.'],
    ['treaties', 'The Helsinki Accords and the Open Skies Treaty were cited.'],
    ['a month before a name', 'It was a June Holm rally. They had an April Brandt plan.'],
    ['words glued together', 'AnnHolmShareLikeReplyOla Brandtmoderator.'],
    ['a letter before a town', 'He flew over G Amiens.'],
    ['companies named after persons', 'The Trump Organization and Johnson Controls Inc. declined.'],
  ];
  for (const [title, block] of cases) it(title, () => assert.deepEqual(names(block), []));
});

describe('findCast describes a member', () => {
  const blocks = [
    'Secretary of State Helena J. Brandt met Pavel Orlov, a former ambassador to Chile now at a bank, in Oslo.',
    'Brandt’s plan was “firm,” she said. Ms. Brandt smiled. Mr. Orlov did not.',
    'The society’s president, Lindsey Marrow, 61, waited outside. She had told Helena Brandt so.',
  ];
  const [brandt, orlov, marrow] = findCast(blocks).members;

  it('with every form, the fullest as the name', () => {
    assert.equal(brandt?.name, 'Helena J. Brandt');
    assert.deepEqual(brandt?.forms, ['Helena J. Brandt', 'Brandt', 'Helena Brandt']);
    assert.equal(brandt?.surname, 'Brandt');
  });
  it('with titles before the name and offices beside it', () => {
    assert.deepEqual(brandt?.titles, ['Secretary of State']);
    assert.deepEqual(orlov?.titles, ['former ambassador to Chile now at a bank']);
    assert.deepEqual(marrow?.titles, ['society’s president']);
  });
  it('with the pronoun that a courtesy title, a given name or the text tells', () => {
    assert.deepEqual([brandt?.pronoun, orlov?.pronoun, marrow?.pronoun], ['she', 'he', 'she']);
  });
  it('with the dates that an office carries', () => {
    const [only] = findCast(['Pavel Orlov, the ambassador to Chile from 2001 to 2004, said no.']).members;
    assert.deepEqual(only?.titles, ['ambassador to Chile from 2001 to 2004']);
  });
  it('without the office of the next person in a list', () => {
    const [only] = findCast(['Pavel Orlov, Senator Jane Roe and two aides sat down.']).members;
    assert.deepEqual(only?.titles, []);
  });
});

describe('findCast tells namesakes apart', () => {
  it('by given name, and gives a bare surname to the one named in full most often', () => {
    const { members, mentions } = findCast([
      'Anna Holm met Erik Holm. Later Anna Holm spoke.',
      'Holm was brief.',
    ]);
    assert.deepEqual(
      members.map(({ name }) => name),
      ['Anna Holm', 'Erik Holm'],
    );
    assert.equal(mentions.at(-1)?.member, 0);
  });
  it('by suffix', () => {
    assert.deepEqual(names('Karl Holm and Karl Holm Jr. came.'), ['Karl Holm', 'Karl Holm Jr.']);
  });
  it('but not by transliteration', () => {
    assert.deepEqual(names('Sergei Orlov spoke.', 'Later Sergey Orlov left.'), ['Sergei Orlov']);
  });
  it('and does not take a verb for a given name', () => {
    assert.deepEqual(names('Jane Roe won.', 'Bashing Roe is easy, they say.'), ['Jane Roe']);
  });
});

it('mentions leave out titles and possessive endings, stand in order and do not overlap', () => {
  const blocks = ['President Jane Q. Roe’s aides, and Roe’s dog, met Ms. Roe.'];
  const { mentions } = findCast(blocks);
  assert.deepEqual(
    mentions.map(({ block, span }) => sliceSpan(blocks[block]!, span)),
    ['Jane Q. Roe', 'Roe', 'Roe'],
  );
});

it('findCast gives a surname to the bearer whom the article has named so far, whoever comes later', () => {
  const text = 'Ann Holm spoke. Then Holm left. Karl Holm came, and Karl Holm sat.';
  const { members, mentions } = findCast([text]);
  assert.deepEqual(
    mentions.map(({ member }) => members[member]!.name),
    ['Ann Holm', 'Ann Holm', 'Karl Holm', 'Karl Holm'],
  );
});
