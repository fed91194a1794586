import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { linkArchive, readArchive, type Archive, type StoredArchive } from '../../src/archive/index.ts';
import { entryMatter, event, type Event } from '../../src/model/index.ts';

const DIR = join(import.meta.dirname, '../../content');

interface Written {
  published: string;
  paragraphs: string[];
  dateline?: string;
}

/** Links an archive of the given articles, with and without records of events. */
function link(articles: Written[], records: Record<string, Partial<Event>> = {}): Archive {
  return linkArchive({
    settings: {},
    catalogue: [],
    people: [],
    organizations: [],
    places: [],
    outlets: [],
    problems: [],
    events: Object.entries(records).map(([id, record]) => ({
      id,
      file: `events/${id}.yaml`,
      record: event.parse({ name: id, ...record }),
    })),
    entries: articles.map(({ published, paragraphs, dateline }, i) => ({
      id: `article-${i}`,
      file: `articles/article-${i}.md`,
      isEdited: false,
      matter: entryMatter.parse({
        title: `Article ${i}`,
        published,
        ...(dateline && { dateline: { place: dateline } }),
      }),
      blocks: paragraphs.map((text) => ({ kind: 'paragraph' as const, text, quotations: [] })),
    })),
  } as StoredArchive);
}

const TALKS = 'Foreign Minister Ada Moreau met with Foreign Minister Boris Novak in Vienna on Thursday.';
const names = ({ events }: Archive) => events.map(({ id, record }) => `${id} (${record.status})`);

describe('events of an archive', () => {
  test('what articles tell of is an event, linked both ways', () => {
    const archive = link([{ published: '2019-05-17', paragraphs: [TALKS] }]);
    const [meeting] = archive.events;
    assert.deepEqual(names(archive), ['2019-05-16-moreau-novak-vienna (proposed)']);
    assert.equal(meeting!.sentences[0]!.text, TALKS);
    assert.equal(meeting!.confidence, 'sure');
    assert.deepEqual(archive.articles[0]!.events, [meeting]);
    assert.deepEqual(
      meeting!.people.map(({ id, events }) => [id, events]),
      [
        ['ada-moreau', [meeting]],
        ['boris-novak', [meeting]],
      ],
    );
  });

  test('a record takes the place of the proposal it means, and its articles', () => {
    const later = 'After her meeting with Novak in Vienna on May 16, Ada Moreau and Boris Novak parted.';
    const archive = link(
      [
        { published: '2019-05-17', paragraphs: [TALKS] },
        { published: '2019-06-20', paragraphs: [later] },
      ],
      {
        'vienna-talks': {
          date: '2019-05-16',
          place: 'Vienna, Austria',
          people: ['ada-moreau', 'boris-novak'],
        },
      },
    );
    assert.deepEqual(names(archive), ['vienna-talks (confirmed)']);
    assert.equal(archive.events[0]!.articles.length, 2);
    assert.equal(archive.events[0]!.confidence, undefined);
  });

  test('a record of another day, place or pair leaves the proposal alone', () => {
    const others: Partial<Event>[] = [
      { date: '2019-05-02', place: 'Vienna', people: ['ada-moreau', 'boris-novak'] },
      { date: '2019-05-16', place: 'Oslo', people: ['ada-moreau', 'boris-novak'] },
      { date: '2019-05-16', place: 'Vienna', people: ['carla-lind'] },
    ];
    for (const other of others) {
      const archive = link([{ published: '2019-05-17', paragraphs: [TALKS] }], { other });
      assert.equal(archive.events.length, 2, JSON.stringify(other));
    }
  });

  test('a proposal that was written down has the articles that tell of it, and no others', () => {
    const archive = link(
      [
        { published: '2019-05-17', paragraphs: [TALKS] },
        {
          published: '2019-05-17',
          paragraphs: [
            'Ada Moreau and Boris Novak like Vienna.',
            'On Thursday Moreau slept; so did Boris Novak.',
          ],
        },
      ],
      {
        '2019-05-16-moreau-novak-vienna': {
          status: 'proposed',
          date: '2019-05-16',
          place: 'Vienna',
          people: ['ada-moreau', 'boris-novak'],
        },
      },
    );
    assert.deepEqual(names(archive), ['2019-05-16-moreau-novak-vienna (proposed)']);
    assert.deepEqual(
      archive.events[0]!.articles.map(({ id }) => id),
      ['article-0'],
    );
  });

  test('a record that lists its articles keeps to them', () => {
    const archive = link([{ published: '2019-05-17', paragraphs: [TALKS] }], {
      talks: { date: '2019-05-16', place: 'Vienna', articles: [] },
    });
    assert.deepEqual(names(archive), ['talks (confirmed)']);
    assert.deepEqual(archive.events[0]!.articles, []);
  });

  test('a place that stands only in a dateline is named all the same', () => {
    const paragraphs = ['VIENNA — Envoys of eleven states sat down on Thursday.'];
    const archive = link([{ published: '2019-05-17', paragraphs, dateline: 'VIENNA' }], {
      envoys: { date: '2019-05-16', place: 'Vienna, Austria' },
    });
    assert.equal(archive.events[0]!.articles.length, 1);
  });

  test('the archive that comes with the project has its ten events, and no proposal beside them', () => {
    const { events } = linkArchive(readArchive(DIR));
    assert.deepEqual(
      events.map(({ record }) => record.status),
      events.map(() => 'confirmed'),
    );
    assert.equal(events.length, 10);
  });
});
