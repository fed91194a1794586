import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEdited, person, printProposal } from '../../src/model/index.ts';
import { ActionError, changeRecords, gatherRecordFiles, type Action } from '../../src/records/index.ts';

const proposal = printProposal(person.parse({ name: 'Ada Moreau', forms: ['Moreau'], status: 'proposed' }));
const FILES = [
  { kind: 'people', id: 'ada-moreau', text: proposal },
  {
    kind: 'people',
    id: 'ada-b-moreau',
    text: 'name: Ada B. Moreau\nforms: [A. B. Moreau]\nroles:\n  - title: Envoy\ncountry: France\n',
  },
  {
    kind: 'people',
    id: 'boris-okafor',
    text: '# Two papers spell him so.\nname: Boris Okafor\nforms: [Borys Okafor, Bo Okafor]\nnotSameAs: [ada-moreau]\n',
  },
  { kind: 'places', id: 'lisbon', text: 'name: Lisbon\nstatus: proposed\n' },
  { kind: 'organizations', id: 'lisbon', text: 'name: Government of Portugal\n' },
] as const;
const records = gatherRecordFiles(FILES, []);

/** What an action makes of files, as one text. */
function act(action: Action): string {
  return changeRecords(records, action)
    .map(({ path, after }) => `== ${path}\n${after}`)
    .join('');
}

test('a proposal that the program wrote is not edited, one that the archivist confirmed is', () => {
  assert.equal(isEdited(proposal), false);
  const [change] = changeRecords(records, { does: 'confirm', patterns: ['ada-moreau'] });
  assert.equal(change!.before, proposal);
  assert.equal(change!.after, 'name: Ada Moreau\nforms:\n  - Moreau\n');
  assert.equal(isEdited(change!.after), true);
});

test('a dropped record keeps its names, so that it does not come back', () =>
  assert.equal(
    act({ does: 'drop', patterns: ['ada-m*'] }),
    '== people/ada-moreau.yaml\nname: Ada Moreau\nforms:\n  - Moreau\nstatus: dropped\n',
  ));

test('a merged record leaves its forms, offices and country to the other, and leads to it', () =>
  assert.equal(
    act({ does: 'merge', patterns: ['ada-b-moreau'], into: 'ada-moreau' }),
    '== people/ada-moreau.yaml\nname: Ada Moreau\nforms:\n  - Moreau\n  - Ada B. Moreau\n  - A. B. Moreau\nstatus: proposed\nroles:\n  - title: Envoy\ncountry: France\n' +
      '== people/ada-b-moreau.yaml\nname: Ada B. Moreau\nforms:\n  - A. B. Moreau\nstatus: merged\nmergedInto: ada-moreau\n',
  ));

test('a split gives forms to a record of their own, and says that the two are not the same; comments stay', () =>
  assert.equal(
    act({ does: 'split', id: 'boris-okafor', forms: ['Bo Okafor'] }),
    '== people/boris-okafor.yaml\n# Two papers spell him so.\nname: Boris Okafor\nforms: [ Borys Okafor ]\nnotSameAs: [ ada-moreau, bo-okafor ]\n' +
      '== people/bo-okafor.yaml\nname: Bo Okafor\nnotSameAs:\n  - boris-okafor\n',
  ));

test('a new preferred name keeps the old one as a form', () =>
  assert.equal(
    act({ does: 'rename', id: 'ada-b-moreau', name: 'A. B. Moreau' }),
    '== people/ada-b-moreau.yaml\nname: A. B. Moreau\nforms: [ Ada B. Moreau ]\nroles:\n  - title: Envoy\ncountry: France\n',
  ));

test('a new id keeps the old one as a redirect', () =>
  assert.equal(
    act({ does: 'rename', id: 'places/lisbon', to: 'lisboa' }),
    '== places/lisboa.yaml\nname: Lisbon\nstatus: proposed\n== places/lisbon.yaml\nname: Lisbon\nstatus: merged\nmergedInto: lisboa\n',
  ));

test('what is so already is no change', () =>
  assert.equal(act({ does: 'confirm', patterns: ['organizations/lisbon'] }), ''));

/** Two articles name a Boris Okafor; the second tells of a judge. */
const TOLD = {
  articlesOf: (id: string) => (id === 'boris-okafor' ? ['a-talks', 'c-letter'] : []),
  proposeFrom: (articles: readonly string[], name: string) =>
    person.parse(
      articles.includes('c-letter')
        ? { name, roles: [{ title: 'Judge', stated: '2019' }], country: 'Kenya' }
        : { name, roles: [{ title: 'Envoy', stated: '2018' }] },
    ),
};

test('a namesake gets a record with his articles, offices and country, and the other keeps the rest', () => {
  const text =
    '# Two papers.\nname: Boris Okafor\nroles:\n  - title: Envoy\n  - title: Judge\ncountry: Kenya\n';
  const files = gatherRecordFiles([{ kind: 'people', id: 'boris-okafor', text }], []);
  const split: Action = { does: 'split', id: 'boris-okafor', forms: [], articles: ['c-*'] };
  const changes = changeRecords(files, split, undefined, TOLD);
  assert.deepEqual(
    changes.map(({ path, after }) => [path, after]),
    [
      [
        'people/boris-okafor.yaml',
        '# Two papers.\nname: Boris Okafor\nroles:\n  - title: Envoy\nnotSameAs:\n  - boris-okafor-2\n',
      ],
      [
        'people/boris-okafor-2.yaml',
        'name: Boris Okafor\nroles:\n  - title: Judge\n    stated: "2019"\ncountry: Kenya\narticles:\n  - c-letter\nnotSameAs:\n  - boris-okafor\n',
      ],
    ],
  );
});

test('a split is taken back by a merge, which leaves a redirect', () =>
  assert.equal(
    act({ does: 'merge', patterns: ['boris-okafor'], into: 'ada-moreau' }),
    '== people/ada-moreau.yaml\nname: Ada Moreau\nforms:\n  - Moreau\n  - Boris Okafor\n  - Borys Okafor\n  - Bo Okafor\nstatus: proposed\n' +
      '== people/boris-okafor.yaml\nname: Boris Okafor\nforms:\n  - Borys Okafor\n  - Bo Okafor\nstatus: merged\nmergedInto: ada-moreau\n',
  ));

const REFUSALS: [string, Action, string][] = [
  [
    'an id that no record has',
    { does: 'confirm', patterns: ['ada-morau'] },
    'no record is called ada-morau\n  fix   did you mean ada-moreau?',
  ],
  ['a pattern that fits none', { does: 'drop', patterns: ['zz*'] }, 'no record fits zz*'],
  [
    'an id that two kinds have',
    { does: 'drop', patterns: ['lisbon'] },
    'lisbon names more than one record\n  want  one of organizations/lisbon, places/lisbon',
  ],
  [
    'two that are said not to be the same, where a pattern names them',
    { does: 'merge', patterns: ['boris-*'], into: 'ada-moreau' },
    'boris-okafor and ada-moreau are said not to be the same\n  want  merge boris-okafor into ada-moreau, by their ids, where they are',
  ],
  [
    'two kinds',
    { does: 'merge', patterns: ['places/lisbon'], into: 'ada-moreau' },
    'places/lisbon.yaml and people/ada-moreau.yaml are of two kinds\n  want  records of one kind',
  ],
  [
    'a record into itself',
    { does: 'merge', patterns: ['ada-moreau'], into: 'ada-moreau' },
    'ada-moreau cannot be merged into itself\n  want  the ids of two records',
  ],
  [
    'a merge into several',
    { does: 'merge', patterns: ['boris-okafor'], into: 'ada-*' },
    'ada-* names 2 records\n  want  the id of one',
  ],
  [
    'a form that is not there',
    { does: 'split', id: 'boris-okafor', forms: ['Bob Okafor'] },
    'boris-okafor has no form Bob Okafor\n  want  --forms with some of: Borys Okafor; Bo Okafor; or --articles for a namesake',
  ],
  [
    'an article that does not name the person',
    { does: 'split', id: 'boris-okafor', forms: [], articles: ['a-talks', 'b-*'] },
    'boris-okafor is not named in b-*\n  want  --articles with some of: a-talks; c-letter',
  ],
  [
    'all of the articles',
    { does: 'split', id: 'boris-okafor', forms: [], articles: ['*'] },
    'no article would be left to boris-okafor\n  want  --articles with some of: a-talks; c-letter, not all',
  ],
  [
    'a place split by articles',
    { does: 'split', id: 'places/lisbon', forms: [], articles: ['a-talks'] },
    'places/lisbon.yaml cannot be split so\n  want  --articles for a person, or --forms, not both',
  ],
  [
    'the name itself as a form',
    { does: 'split', id: 'boris-okafor', forms: ['Boris Okafor'] },
    '"Boris Okafor" is the name of boris-okafor itself\n  want  other forms, or first: rename boris-okafor --name …',
  ],
  [
    'an id that is taken',
    { does: 'split', id: 'boris-okafor', forms: ['Bo Okafor'], as: 'ada-moreau' },
    'there is a record people/ada-moreau already\n  want  an id that no record has or had',
  ],
  [
    'an id that is none',
    { does: 'rename', id: 'boris-okafor', to: 'Boris Okafor' },
    'Boris Okafor is not an id\n  want  lower-case letters, digits and hyphens, such as sergei-lavrov; not index or page-2, which are lists',
  ],
  [
    'nothing to rename to',
    { does: 'rename', id: 'boris-okafor' },
    'nothing to rename boris-okafor to\n  want  --name "Preferred Name", or: rename boris-okafor to NEW-ID',
  ],
];
for (const [says, action, message] of REFUSALS) {
  test(`refused: ${says}`, () =>
    assert.throws(
      () => changeRecords(records, action, undefined, TOLD),
      (error: unknown) => error instanceof ActionError && error.message === message,
    ));
}
