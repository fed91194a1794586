import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import {
  archiveSettings,
  catalogueItem,
  entryMatter,
  event,
  formatProblem,
  organization,
  outlet,
  person,
  place,
  readYaml,
  validateYaml,
} from '../../src/model/index.ts';

const FIELDS = {
  entry: Object.keys(entryMatter.shape).join(', '),
  person: Object.keys(person.shape).join(', '),
  role: 'title, organization, country, from, to, span, stated',
};
const DATES = 'YYYY, YYYY-MM, YYYY-MM-DD, or EDTF such as 1999-03~';

interface Case {
  says: string;
  schema: z.ZodType;
  kind: string;
  yaml: string;
  expected: string;
}

const CASES: Case[] = [
  {
    says: 'a date with a slip of the pen gets the date that was meant',
    schema: entryMatter,
    kind: 'article',
    yaml: 'title: Envoy\npublished: 4 Mach 1999',
    expected: `f:2:12  error  published: cannot be read as a date\n  got   "4 Mach 1999"\n  want  ${DATES}\n  fix   did you mean 1999-03-04?\n  rule  article/date`,
  },
  {
    says: 'a day that the calendar does not have is refused',
    schema: entryMatter,
    kind: 'article',
    yaml: 'title: Envoy\npublished: "2022-02-30"',
    expected: `f:2:12  error  published: cannot be read as a date\n  got   "2022-02-30"\n  want  ${DATES}\n  rule  article/date`,
  },
  {
    says: 'a span of dates is asked for where an event wants one',
    schema: event,
    kind: 'event',
    yaml: 'name: Talks\ndate: last week',
    expected: `f:2:7  error  date: cannot be read as a date or a span of dates\n  got   "last week"\n  want  ${DATES}; or a span such as 2022-01-10/2022-01-13\n  rule  event/date`,
  },
  {
    says: 'a field nobody knows gets the nearest known one',
    schema: person,
    kind: 'person',
    yaml: 'name: Ada Moreau\nrole:\n  - title: Envoy',
    expected: `f:2:1  error  role: is not a field\n  got   "role"\n  want  one of ${FIELDS.person}\n  fix   did you mean roles?\n  rule  person/unknown-field`,
  },
  {
    says: 'a field that is like no other is to be taken out',
    schema: person,
    kind: 'person',
    yaml: 'name: Ada Moreau\nroles:\n  - title: Envoy\n    shoeSize: 39',
    expected: `f:4:5  error  roles[0].shoeSize: is not a field\n  got   "shoeSize"\n  want  one of ${FIELDS.role}\n  fix   take the line out, or put its text into note\n  rule  person/unknown-field`,
  },
  {
    says: 'a missing field is named with the line to add',
    schema: entryMatter,
    kind: 'article',
    yaml: 'outlet: The Courier',
    expected: `f:1:1  error  title: is missing\n  want  text\n  fix   add a line "title: …"\n  rule  article/missing`,
  },
  {
    says: 'a number where text is wanted is to be quoted',
    schema: entryMatter,
    kind: 'article',
    yaml: 'title: 1984',
    expected: `f:1:8  error  title: is of the wrong type\n  got   "1984"\n  want  text\n  fix   put it in quotation marks: "1984"\n  rule  article/type`,
  },
  {
    says: 'a single value where a list is wanted',
    schema: person,
    kind: 'person',
    yaml: 'name: Ada Moreau\nforms: Moreau',
    expected: `f:2:8  error  forms: is of the wrong type\n  got   "Moreau"\n  want  a list, each item on a line that begins with "- "\n  rule  person/type`,
  },
  {
    says: 'a value outside the choice gets the nearest one',
    schema: entryMatter,
    kind: 'article',
    yaml: 'title: Envoy\nkind: digset',
    expected: `f:2:7  error  kind: is not one of the values allowed\n  got   "digset"\n  want  report, digest, transcript\n  fix   did you mean digest?\n  rule  article/choice`,
  },
  {
    says: 'an empty text',
    schema: outlet.array(),
    kind: 'outlet',
    yaml: '- id: courier\n  name: ""',
    expected: `f:2:9  error  [0].name: is empty\n  got   ""\n  want  some text, or leave the field out\n  rule  outlet/text`,
  },
  {
    says: 'an id with capitals',
    schema: outlet.array(),
    kind: 'outlet',
    yaml: '- id: The Courier\n  name: The Courier',
    expected: `f:1:7  error  [0].id: is not an id\n  got   "The Courier"\n  want  lower-case letters, digits and hyphens, such as sergei-lavrov; not index or page-2, which are lists\n  rule  outlet/id`,
  },
  {
    says: 'an address without its scheme',
    schema: archiveSettings,
    kind: 'archive',
    yaml: 'address: example.org',
    expected: `f:1:10  error  address: is not an address\n  got   "example.org"\n  want  an address that begins with https:// or http://\n  rule  archive/address`,
  },
  {
    says: 'a checksum that is none',
    schema: entryMatter,
    kind: 'article',
    yaml: 'title: Envoy\nwritten: abc',
    expected: `f:2:10  error  written: is not a SHA-256\n  got   "abc"\n  want  64 hexadecimal digits\n  rule  article/checksum`,
  },
  {
    says: 'lines of a ledger that are none',
    schema: entryMatter,
    kind: 'article',
    yaml: 'title: Envoy\nledger:\n  - {class: body, lines: eight}',
    expected: `f:3:26  error  ledger[0].lines: is not a list of lines\n  got   "eight"\n  want  line numbers such as "8" or "8, 10-12"\n  rule  article/lines`,
  },
  {
    says: 'a role that ends before it begins',
    schema: person,
    kind: 'person',
    yaml: "name: Ada Moreau\nroles:\n  - title: Envoy\n    from: '2014'\n    to: 2012-05",
    expected: `f:5:9  error  roles[0].to: ends before it begins\n  got   "2012-05"\n  want  an end that is not before the beginning\n  rule  person/role-order`,
  },
  {
    says: 'a role with its dates in two ways',
    schema: person,
    kind: 'person',
    yaml: "name: Ada Moreau\nroles:\n  - title: Envoy\n    span: 2012/2014\n    to: '2014'",
    expected: `f:3:5  error  roles[0]: has its dates twice\n  want  either span, or from and to\n  rule  person/role-dates`,
  },
  {
    says: 'an ISNI whose last digit does not fit the others',
    schema: person,
    kind: 'person',
    yaml: "name: Ada Moreau\nidentifiers:\n  isni: '0000000121032684'",
    expected: `f:3:9  error  identifiers.isni: is not an ISNI\n  got   '0000000121032684'\n  want  16 digits without blanks, the last of them right for the others\n  rule  person/isni`,
  },
  {
    says: 'an address where the Wikidata identifier is wanted',
    schema: organization,
    kind: 'organization',
    yaml: 'name: River Commission\nidentifiers:\n  wikidata: wikidata.org/Q1',
    expected: `f:3:13  error  identifiers.wikidata: is not a Wikidata identifier\n  got   "wikidata.org/Q1"\n  want  Q and a number, such as Q58217\n  rule  organization/wikidata`,
  },
  {
    says: 'a VIAF identifier that is no number',
    schema: organization,
    kind: 'organization',
    yaml: 'name: River Commission\nidentifiers:\n  viaf: viaf-7',
    expected: `f:3:9  error  identifiers.viaf: is not a VIAF identifier\n  got   "viaf-7"\n  want  a number in quotation marks\n  rule  organization/viaf`,
  },
  {
    says: 'a GeoNames identifier that is no number',
    schema: place,
    kind: 'place',
    yaml: 'name: Lisbon\nidentifiers:\n  geonames: PT-11',
    expected: `f:3:13  error  identifiers.geonames: is not a GeoNames identifier\n  got   "PT-11"\n  want  a number in quotation marks\n  rule  place/geonames`,
  },
  {
    says: 'a merged record that does not say into what',
    schema: place,
    kind: 'place',
    yaml: 'name: Lisboa\nstatus: merged',
    expected: `f:1:1  error  mergedInto: stands without the other\n  want  status: merged and mergedInto: ID together, or neither\n  rule  place/merged`,
  },
  {
    says: 'a script by its English name',
    schema: person,
    kind: 'person',
    yaml: 'name: Ada Moreau\nforms:\n  - form: Ада\n    script: Cyrillic',
    expected: `f:4:13  error  forms[0].script: is not a script\n  got   "Cyrillic"\n  want  four letters of ISO 15924, such as Cyrl or Latn\n  rule  person/script`,
  },
  {
    says: 'an end of a role that is no date',
    schema: person,
    kind: 'person',
    yaml: 'name: Ada Moreau\nroles:\n  - title: Envoy\n    to: today',
    expected: `f:4:9  error  roles[0].to: cannot be read as a date or an open end\n  got   "today"\n  want  YYYY, YYYY-MM, YYYY-MM-DD, or EDTF such as 1999-03~; or .. where it goes on\n  rule  person/date`,
  },
  {
    says: 'text that is not YAML',
    schema: catalogueItem.array(),
    kind: 'catalogue',
    yaml: '- file: a.txt\n  note: so: it goes',
    expected: `f:2:9  error  is not YAML: Nested mappings are not allowed in compact mappings\n  got   "note: so: it goes"\n  want  YAML 1.2, "name: value" on each line; put quotation marks around values that contain ": " or "#"\n  rule  catalogue/yaml`,
  },
];

for (const { says, schema, kind, yaml, expected } of CASES) {
  test(says, () => {
    const { value, problems } = validateYaml(schema, readYaml(yaml), 'f', kind);
    assert.equal(value, undefined);
    assert.equal(problems.map(formatProblem).join('\n'), expected);
  });
}

test('several problems are all reported', () => {
  const { problems } = validateYaml(person, readYaml('nmae: Ada\nforms: x\ncountry: 7'), 'f', 'person');
  assert.deepEqual(problems.map(({ rule }) => rule).sort(), [
    'person/missing',
    'person/type',
    'person/type',
    'person/unknown-field',
  ]);
});

test('dates stay text and figures stay as they are written', () => {
  const { value } = validateYaml(
    z.object({ a: z.string(), b: z.number() }),
    readYaml('a: 2022-01-21\nb: 010'),
    'f',
    'x',
  );
  assert.deepEqual(value, { a: '2022-01-21', b: 10 });
});
