import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkLinks, linkArchive, type StoredArchive, type StoredEntry } from '../../src/archive/index.ts';
import { entryMatter, event, formatProblem, organization, person, place } from '../../src/model/index.ts';

function entry(id: string, file: string): StoredEntry {
  const source = { file, sha256: 'a'.repeat(64), bytes: 1 };
  const matter = entryMatter.parse({ title: id, source });
  return { id, file: `articles/${id}.md`, isEdited: false, matter, blocks: [] };
}

/** An entry in which a person wrote who speaks. */
function quoting(by: string): StoredEntry {
  const text = '“We have waited long enough for a boat,” she said.';
  const quotations = [{ span: { startUtf16: 0, endUtf16: 40 }, attributes: { by, rule: 'archivist' } }];
  return { ...entry('a', 'x.txt'), isEdited: true, blocks: [{ kind: 'paragraph', text, quotations }] };
}

const ada = {
  id: 'ada-moreau',
  file: 'people/ada-moreau.yaml',
  record: person.parse({ name: 'Ada Moreau' }),
};
const store = <T>(folder: string, id: string, record: T) => ({ id, file: `${folder}/${id}.yaml`, record });
const makePerson = (id: string, more: object) => store('people', id, person.parse({ name: id, ...more }));

const stored: StoredArchive = {
  settings: {},
  catalogue: [],
  entries: [],
  people: [ada],
  organizations: [],
  places: [],
  events: [],
  outlets: [],
  problems: [],
};

/** An entry with one quotation that claims another id. */
function claiming(id: string, was: string): StoredEntry {
  const text = '“We have waited long enough,” she said.';
  const quotations = [{ span: { startUtf16: 0, endUtf16: 29 }, attributes: { was } }];
  return { ...entry(id, `${id}.txt`), blocks: [{ kind: 'paragraph', text, quotations }] };
}

/** An entry that tells of a day. */
function telling(happened: string, published: string): StoredEntry {
  const plain = entry('a', 'x.txt');
  return { ...plain, matter: { ...plain.matter, happened, published } };
}

const CASES: [string, Partial<StoredArchive>, string][] = [
  [
    'what an article tells lies after it appeared',
    { entries: [telling('2031-03-16', '2031-03-14')] },
    'articles/a.md:1:1  warning  happened: lies after the day of publication\n  got   2031-03-16, published 2031-03-14\n  want  a day on or before it, or none\n  fix   correct one of the two in the entry, or in catalogue.yaml\n  rule  article/happened',
  ],
  [
    'two quotations claim one id of old',
    { entries: [claiming('a', 'q-0123456789'), claiming('b', 'q-0123456789')] },
    'articles/b.md:1:1  error  quote was: an id that another quotation has\n  got   "q-0123456789", on “We have waited long enough,”\n  want  ids that no other quotation has or had\n  fix   take q-0123456789 out of was=…\n  rule  quotation/was',
  ],
  [
    'an event names a person who has no record',
    {
      events: [
        {
          id: 'e',
          file: 'events/e.yaml',
          record: event.parse({ name: 'Talks', date: '2019', people: ['ada-morau'] }),
        },
      ],
    },
    'events/e.yaml:1:1  error  people[0]: names a record that is not there\n  got   "ada-morau"\n  want  the name of a file in people/, without its ending\n  fix   did you mean ada-moreau?\n  rule  event/link',
  ],
  [
    'two records claim one form',
    {
      people: [
        ada,
        {
          id: 'adele',
          file: 'people/adele.yaml',
          record: person.parse({ name: 'Adele M', forms: ['Ada Moreau'] }),
        },
      ],
    },
    'people/adele.yaml:1:1  warning  forms: a form that another record has too\n  got   "Ada Moreau", also of ada-moreau\n  want  each form in one record only\n  rule  person/form',
  ],
  [
    'the archivist names a speaker who has no record',
    { entries: [quoting('ada-morau')] },
    'articles/a.md:1:1  warning  quote by: names a person who has no record\n  got   "ada-morau"\n  want  the id of a person\n  fix   did you mean ada-moreau?\n  rule  quotation/speaker',
  ],
  [
    'two organizations claim one form, be it of one word',
    {
      organizations: [
        store('organizations', 'river-commission', organization.parse({ name: 'RC' })),
        store('organizations', 'red-cross', organization.parse({ name: 'Red Cross', forms: ['RC'] })),
      ],
    },
    'organizations/red-cross.yaml:1:1  warning  forms: a form that another record has too\n  got   "RC", also of river-commission\n  want  each form in one record only\n  rule  organization/form',
  ],
  [
    'two records with one identifier',
    {
      people: [
        makePerson('ada', { identifiers: { wikidata: 'Q7' } }),
        makePerson('ada-m', { identifiers: { wikidata: 'Q7' } }),
      ],
    },
    'people/ada-m.yaml:1:1  warning  identifiers.wikidata: says that two records are the same\n  got   "Q7", also of ada\n  want  each identifier once\n  fix   npm run records -- merge ada-m into ada\n  rule  person/same',
  ],
  [
    'two records that are the same and are not',
    {
      people: [
        makePerson('ada', { sameAs: ['https://example.org/ada'] }),
        makePerson('ada-m', { sameAs: ['https://example.org/ada'], notSameAs: ['ada'] }),
      ],
    },
    'people/ada-m.yaml:1:1  error  sameAs: says the same of two records that are said not to be the same\n  got   "https://example.org/ada", also of ada\n  want  the identifier in one record, or notSameAs taken out\n  rule  person/contradiction',
  ],
  [
    'a record merged into one that is not there',
    {
      places: [
        store('places', 'lisboa', place.parse({ name: 'Lisboa', status: 'merged', mergedInto: 'lisbon' })),
      ],
    },
    'places/lisboa.yaml:1:1  error  mergedInto: names a record that is not there\n  got   "lisbon"\n  want  the id of another record of its kind\n  rule  place/link',
  ],
  [
    'a record merged into one that it is not',
    {
      people: [
        makePerson('ada', { notSameAs: ['ada-m'] }),
        makePerson('ada-m', { status: 'merged', mergedInto: 'ada' }),
      ],
    },
    'people/ada-m.yaml:1:1  error  mergedInto: names a record that is said not to be the same\n  got   "ada"\n  want  either mergedInto or notSameAs\n  rule  person/contradiction',
  ],
  [
    'one office held twice at the same time',
    {
      people: [
        makePerson('ada', {
          roles: [
            { title: 'Envoy to Lisbon', span: '2001/2005' },
            { title: 'Envoy to Lisbon', from: '2003', to: '..' },
          ],
        }),
      ],
    },
    'people/ada.yaml:1:1  warning  roles[1]: is held twice at the same time\n  got   "Envoy to Lisbon", also in roles[0]\n  want  one span after the other\n  rule  person/role-overlap',
  ],
  [
    'a deputy who is the principal too',
    {
      people: [
        makePerson('ada', {
          roles: [
            { title: 'Deputy Minister of Rivers', span: '2001/2005' },
            { title: 'Minister of Rivers', from: '2003', to: '..' },
          ],
        }),
      ],
    },
    'people/ada.yaml:1:1  warning  roles[1]: is held at the same time as that of the own deputy\n  got   "Minister of Rivers", also in roles[0]\n  want  one span after the other\n  rule  person/role-overlap',
  ],
  [
    'two entries of one source',
    { entries: [entry('a', 'x.txt'), entry('b', 'x.txt')] },
    'articles/b.md:1:1  error  source.file: two entries of one source\n  got   "x.txt", also of a\n  want  one entry for each source\n  fix   remove one of the two\n  rule  article/source',
  ],
];

test('an event may name a person by the id that was merged into another', () => {
  const merged = makePerson('ada-m', { status: 'merged', mergedInto: 'ada-moreau' });
  const talks = store('events', 'e', event.parse({ name: 'Talks', date: '2019', people: ['ada-m'] }));
  const all = { ...stored, people: [ada, merged], events: [talks] };
  assert.deepEqual(checkLinks(all, linkArchive(all)), []);
});

for (const [says, given, expected] of CASES) {
  test(says, () => {
    const all = { ...stored, ...given };
    assert.equal(checkLinks(all, linkArchive(all)).map(formatProblem).join('\n'), expected);
  });
}
