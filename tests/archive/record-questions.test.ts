import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  isFiledFrom,
  linkArchive,
  namedBeside,
  officersOf,
  organizationsOf,
  peopleOf,
  placesIn,
  saidAt,
} from '../../src/archive/index.ts';
import { entryMatter, organization, person, place, type Block } from '../../src/model/index.ts';
import { say, storeFixture } from '../site/fixture.ts';

const record = <T>(id: string, value: T) => ({ id, file: `${id}.yaml`, record: value });
const role = (title: string, more = {}) => ({ roles: [{ title, ...more }] });

/** An archive of one article filed from Lisbon, with records of those that it names. */
function linkOne(...blocks: readonly Block[]) {
  return linkArchive({
    ...storeFixture(),
    people: [
      record('ada', person.parse({ name: 'Ada Almgren', country: 'Portugal', ...role('Harbour Master') })),
      record('bo', person.parse({ name: 'Boris Okafor', ...role('River Commission press secretary') })),
      record('cy', person.parse({ name: 'Cy Novak', ...role('Envoy to the River Commission') })),
      record('di', person.parse({ name: 'Di Kovac', ...role('Chair', { organization: 'the Commission' }) })),
    ],
    organizations: [
      record(
        'commission',
        organization.parse({ name: 'River Commission', forms: ['Commission'], country: 'Portugal' }),
      ),
    ],
    places: [
      record('lisbon', place.parse({ name: 'Lisbon', country: 'Portugal' })),
      record('portugal', place.parse({ name: 'Portugal' })),
    ],
    events: [],
    entries: [
      {
        id: 'one',
        file: 'articles/one.md',
        isEdited: false,
        matter: entryMatter.parse({ title: 'One', dateline: { place: 'LISBON' }, published: '2031-03-14' }),
        blocks: [...blocks],
      },
    ],
  });
}

const archive = linkOne(
  say('Ada Almgren met the River Commission in Lisbon. Boris Okafor of the River Commission was late.'),
  say('In Lisbon, Ada Almgren called it ', ['“a long day,”', { by: 'ada', place: 'on the quay in Lisbon' }]),
  say('She had been in Lisbonville before, ', ['“once,”', { by: 'ada', place: 'in Lisbonville' }]),
);
const [commission] = archive.organizations;
const lisbon = archive.places.find(({ id }) => id === 'lisbon')!;
const portugal = archive.places.find(({ id }) => id === 'portugal')!;

test('who holds an office of an organization speaks for it; who is sent to it does not', () => {
  assert.deepEqual(
    officersOf(archive, commission!).map(({ person: { id }, role: { title } }) => [id, title]),
    [
      ['di', 'Chair'],
      ['bo', 'River Commission press secretary'],
    ],
  );
});

test('people, organizations and places belong to the country that their records name', () => {
  assert.deepEqual(
    [peopleOf, organizationsOf, placesIn].map((ask) => ask(archive, portugal).map(({ id }) => id)),
    [['ada'], ['commission'], ['lisbon']],
  );
  assert.deepEqual(placesIn(archive, lisbon), []);
});

test('an article is filed from the place of its dateline, whatever its capitals', () => {
  assert.equal(isFiledFrom(archive.articles[0]!, lisbon), true);
  assert.equal(isFiledFrom(archive.articles[0]!, portugal), false);
});

test('what the article puts at a place was said there; a longer name is another place', () => {
  assert.deepEqual(
    saidAt(lisbon).map(({ text }) => text),
    ['a long day,'],
  );
});

test('what stands in the same paragraph is named beside it, once a paragraph', () => {
  const { people, organizations, places } = namedBeside(lisbon);
  const named = [people, organizations].map((list) =>
    list.map(({ record: { id }, paragraphs }) => [id, paragraphs]),
  );
  assert.deepEqual(named, [
    [
      ['ada', 2],
      ['bo', 1],
    ],
    [['commission', 1]],
  ]);
  assert.deepEqual(places, []);
});

test('a proposal that nobody has changed keeps what an earlier reading told of it', () => {
  const stored = storeFixture();
  const first = linkArchive({ ...stored, organizations: [], places: [] });
  const second = linkArchive({
    ...stored,
    organizations: first.organizations.map(({ id, record: one }) => ({
      ...record(id, one),
      isEdited: false,
    })),
    places: first.places.map(({ id, record: one }) => ({ ...record(id, one), isEdited: false })),
  });
  assert.ok(first.places.some(({ record: { country, type } }) => country && type));
  const told = ({ places, organizations }: typeof first) =>
    [...places, ...organizations].map(({ record: one }) => one);
  assert.deepEqual(told(second), told(first));
});
