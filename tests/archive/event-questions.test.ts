import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  collationOf,
  collationsOf,
  linkArchive,
  onlyOnce,
  otherReports,
  quotationsOf,
  type StoredArchive,
} from '../../src/archive/index.ts';
import { entryMatter, event, parseBlocks, person } from '../../src/model/index.ts';

/** Links an archive of articles on one meeting; quotations are marked as in entries. */
function link(articles: { outlet?: string; published?: string; text: string }[]) {
  const people = ['Ada Moreau', 'Boris Novak'].map((name) => ({
    id: name.toLowerCase().replace(' ', '-'),
    file: '',
    record: person.parse({ name }),
  }));
  const meeting = {
    id: 'meeting',
    file: '',
    record: event.parse({
      name: 'Meeting',
      date: '2019-05-03',
      place: 'Oslo',
      people: ['ada-moreau', 'boris-novak'],
    }),
  };
  const archive = linkArchive({
    settings: {},
    catalogue: [],
    organizations: [],
    places: [],
    outlets: [],
    problems: [],
    people,
    events: [meeting],
    entries: articles.map(({ outlet, published = '2019-05-03', text }, i) => ({
      id: `article-${i}`,
      file: '',
      isEdited: false,
      matter: entryMatter.parse({ title: `T${i}`, published, ...(outlet && { outlet }) }),
      blocks: parseBlocks(`Ada Moreau met Boris Novak in Oslo on May 3. ${text}`, '').blocks,
    })),
  } as StoredArchive);
  return { archive, meeting: archive.events.find(({ id }) => id === 'meeting')! };
}

const SAID = (words: string, more = '') => `:quote[“${words}”]{by="ada-moreau"${more}} she said.`;

describe('questions about an event', () => {
  test('its quotations: those of its days, by who took part and by others', () => {
    const other = ':quote[“They looked tired and glad”]{as="a clerk" type="described"} a clerk said.';
    const before = SAID('We shall see about the grain', ' said="2019-04-02"');
    const { meeting } = link([{ text: `${SAID('The grain will be shipped now')} ${other} ${before}` }]);
    assert.deepEqual(
      quotationsOf(meeting).map(({ quotation, by }) => [quotation.text, by]),
      [
        ['The grain will be shipped now', 'participant'],
        ['They looked tired and glad', 'other'],
      ],
    );
  });

  test('words of others belong to no proposal that may have been on another day', () => {
    const other = ':quote[“They looked tired and glad”]{as="a clerk" type="described"} a clerk said.';
    const { archive } = link([
      { published: '2019-05-10', text: `Ada Moreau met Boris Novak in Vienna this week. ${other}` },
    ]);
    const week = archive.events.find(({ record }) => record.date.includes('/'))!;
    assert.deepEqual(quotationsOf(week), []);
  });

  test('its collations, other reports of a quotation, and what one report alone has', () => {
    const { archive, meeting } = link([
      { outlet: 'Herald', text: `${SAID('The grain will be shipped before the ice comes')}` },
      {
        outlet: 'Courier',
        text: `${SAID('The grain will be shipped before the frost')} ${SAID('We are all friends here')}`,
      },
    ]);
    const [collation, ...rest] = collationsOf(archive, meeting);
    assert.deepEqual(rest, []);
    assert.deepEqual(archive.collations, [collation]);
    assert.equal(collation!.person!.id, 'ada-moreau');
    const [first] = archive.articles[0]!.quotations;
    const [second, alone] = archive.articles[1]!.quotations;
    assert.equal(collationOf(archive, first!), collation);
    assert.deepEqual(otherReports(archive, first!), [second]);
    assert.deepEqual(otherReports(archive, alone!), []);
    assert.deepEqual(onlyOnce(archive, meeting), [alone]);
  });

  test('an event that one article covers has nothing that one report alone has', () => {
    const { archive, meeting } = link([{ text: SAID('The grain will be shipped now') }]);
    assert.deepEqual(onlyOnce(archive, meeting), []);
  });
});
