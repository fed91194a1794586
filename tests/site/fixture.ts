import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { linkArchive, type Archive, type StoredArchive } from '../../src/archive/index.ts';
import {
  archiveSettings,
  entryMatter,
  event,
  organization,
  outlet,
  person,
  printEntry,
  type Block,
  type Entry,
  type QuoteAttributes,
} from '../../src/model/index.ts';

/** An invented archive with every shape that pages must show. */

const SHA = '0123456789abcdef'.repeat(4);

/** A paragraph in which `[words](attributes)` pairs mark quotations: `say('He said ', ['“Yes.”', { by: 'a' }])`. */
export function say(...parts: readonly (string | readonly [string, QuoteAttributes])[]): Block {
  let text = '';
  const quotations = parts.flatMap((part) => {
    const words = typeof part === 'string' ? part : part[0];
    const span = { startUtf16: text.length, endUtf16: text.length + words.length };
    text += words;
    return typeof part === 'string' ? [] : [{ span, attributes: part[1] }];
  });
  return { kind: 'paragraph', text, quotations };
}

const heading = (text: string): Block => ({ kind: 'heading', text, quotations: [] });
const ada = { by: 'ada-almgren', as: 'Almgren', cue: 'said', rule: 'cue-after' };
const boris = { by: 'boris-okafor', as: 'he', cue: 'said', rule: 'pronoun', confidence: 'probably' as const };

const ENTRIES: Readonly<Record<string, { matter: object; blocks: readonly Block[] }>> = {
  '2031-03-14-harbour-courier-river-accord': {
    matter: {
      title: 'River Accord: “Nobody Leaves the Table”',
      subtitle: 'Two ministers, one bridge, and a winter that is not over',
      outlet: 'Harbour Courier',
      published: '2031-03-14',
      dateline: { place: 'LISBON' },
      bylines: [{ name: 'Petra Novak' }],
      contributors: [{ name: 'Otto Kovac', place: 'Oslo' }, { name: 'Mara Lindqvist' }],
      captions: [
        { text: 'The bridge at dawn, seen from the customs house.', credit: 'R. Castel/Pool', lines: '4' },
        { text: 'Three minutes on the quay.', kind: 'video' },
      ],
      source: { file: 'courier.txt', sha256: SHA, bytes: 4321, encoding: 'utf-8' },
      evidence: [
        {
          field: 'published',
          basis: 'inferred',
          note: 'The text says Friday; the caption of the next line says March 14.',
          lines: '4, 6',
        },
        { field: 'outlet', basis: 'stated', note: 'The name is run together with the motto.', lines: '1' },
      ],
      ledger: [
        { class: 'masthead', lines: '1', text: 'Harbour CourierNews by Every Tide' },
        { class: 'title', lines: '2', text: 'River Accord: “Nobody Leaves the Table”' },
        {
          class: 'caption',
          lines: '4',
          text: 'The bridge at dawn, seen from the customs house. (R. Castel/Pool)',
        },
        { class: 'body', lines: '6, 8, 10-11, 14, 16' },
        { class: 'teaser', lines: '12', text: 'Why the ferry no longer sails on Sundays' },
        { class: 'interface', lines: '18', text: 'Share <b>this</b> story' },
      ],
    },
    blocks: [
      say(
        'Foreign Minister Ada Almgren met Ambassador Boris Okafor on Friday in Lisbon. ',
        ['“Nobody leaves the table before there is a paper,”', { ...ada, u: '1' }],
        ' Almgren said. ',
        ['“I mean that.”', { ...ada, u: '1' }],
      ),
      say(
        ['“We have heard such sentences on the other bank as well,”', boris],
        ' he said, while a member of his delegation called the draft ',
        ['“a map without a river”', { type: 'described', as: 'a member of his delegation' }],
        ' and the River Commission spoke of ',
        ['“useful hours.”', { by: 'river-commission', type: 'organization', as: 'the River Commission' }],
      ),
      say(
        'The text on the table runs to eleven pages with four annexes. Nobody has shown it to the fishermen.',
      ),
      heading('What comes next'),
      say('A sign at the door read ', ['“closed for talks”', {}], '. Ada Almgren did not comment on it.'),
    ],
  },
  '2031-03-15-harbour-courier-second-day': {
    matter: {
      title: 'Second Day in Lisbon',
      outlet: 'Harbour Courier',
      published: '2031-03-15',
      evidence: [{ field: 'published', basis: 'catalogue', note: 'The archivist’s list says so.' }],
      rights: { statement: 'Held by the publisher.', publish: 'excerpt' },
      source: { file: 'second.txt', sha256: SHA, bytes: 900 },
      ledger: [{ class: 'body', lines: '1-2' }],
    },
    blocks: [
      say('The second day of talks between Ada Almgren and Boris Okafor in Lisbon began late on Saturday.'),
      say(
        'Secret sentence that must not be published. ',
        ['“There is a way out of this,”', ada],
        ' Almgren said.',
      ),
    ],
  },
  '2031-03-16-digest-of-a-report': {
    matter: {
      title: 'What the Northern Gazette wrote',
      kind: 'digest',
      published: '2031-03-16',
      digestOf: { title: 'Accord in Sight', outlet: 'Northern Gazette', published: '2031-03-16' },
    },
    blocks: [
      say(
        'By its account the minister, Ada Almgren, saw ',
        ['“an open door”', ada],
        ' on Saturday in Lisbon.',
      ),
    ],
  },
  'undated-hostile': {
    matter: {
      title: 'A text that looks like <b>markup</b>',
      titleSupplied: true,
      captions: [],
      source: { file: '<script>.txt', sha256: SHA, bytes: 12 },
      ledger: [
        { class: 'body', lines: '1-3' },
        { class: 'comments', lines: '4', text: '<script>alert(1)</script>' },
      ],
    },
    blocks: [
      say(
        '<script>alert("1")</script> & &amp; &lt; <b>bold</b> <!-- gone --> *stars* _lines_ `ticks` ~~no~~',
      ),
      say(
        '[x](javascript:alert(1)) ![i](https://example.org/i.png) <https://example.org> www.example.org \\* :quote[x]{by=y} a:b ::leaf 10:30',
      ),
      say('1. not a list # not a head -- not smart... "straight" \'marks\' | no | table | {curly} [^1] $x$'),
    ],
  },
};

const PEOPLE = {
  'ada-almgren': {
    name: 'Ada Almgren',
    sortName: 'Almgren, Ada',
    forms: ['Ada B. Almgren'],
    roles: [
      { title: 'Harbour Master', from: '2020', to: '2028' },
      { title: 'Foreign Minister', from: '2029-01' },
    ],
    country: 'Northland',
    sameAs: ['https://example.org/almgren'],
  },
  'boris-okafor': { name: 'Boris Okafor', sortName: 'Okafor, Boris', roles: [{ title: 'Ambassador' }] },
  'clara-nobody': { name: 'Clara Nobody' },
};

const EVENTS = {
  '2031-03-14-lisbon': {
    name: 'Talks on the river accord',
    date: '2031-03-14/2031-03-15',
    place: 'Lisbon',
    people: ['ada-almgren', 'boris-okafor'],
    summary: 'Two days of talks on who may fish where.',
    articles: ['2031-03-14-harbour-courier-river-accord', '2031-03-15-harbour-courier-second-day'],
  },
  '2031-04-oslo': { name: 'A meeting that nobody reported', date: '2031-04', place: 'Oslo', articles: [] },
};

const SETTINGS = {
  title: 'The river papers',
  description: 'Reports on who may fish where.',
  address: 'https://example.org/river/',
};

const OUTLETS = [{ id: 'harbour-courier', name: 'Harbour Courier', short: 'Courier' }];
const ORGANIZATIONS = { 'river-commission': { name: 'River Commission' } };

/** The invented archive, stored in memory. */
export function storeFixture(): StoredArchive {
  const records = <T>(all: Readonly<Record<string, object>>, parse: (value: object) => T) =>
    Object.entries(all).map(([id, value]) => ({ id, file: `${id}.yaml`, record: parse(value) }));
  return {
    settings: archiveSettings.parse(SETTINGS),
    catalogue: [],
    outlets: OUTLETS.map((item) => outlet.parse(item)),
    people: records(PEOPLE, (value) => person.parse(value)),
    organizations: records(ORGANIZATIONS, (value) => organization.parse(value)),
    places: [],
    events: records(EVENTS, (value) => event.parse(value)),
    entries: Object.entries(ENTRIES).map(([id, { matter, blocks }]) => ({
      id,
      file: `articles/${id}.md`,
      isEdited: false,
      matter: entryMatter.parse(matter),
      blocks,
    })),
    problems: [],
  };
}

/** The invented archive, linked. */
export function linkFixture(): Archive {
  return linkArchive(storeFixture());
}

/** Writes the invented archive as a folder. */
export function writeFixture(dir: string): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  };
  const stored = storeFixture();
  write('archive.yaml', stringify(SETTINGS));
  write('outlets.yaml', stringify(OUTLETS));
  mkdirSync(join(dir, 'sources'), { recursive: true });
  for (const [id, record] of Object.entries(PEOPLE)) write(`people/${id}.yaml`, stringify(record));
  for (const [id, record] of Object.entries(EVENTS)) write(`events/${id}.yaml`, stringify(record));
  for (const [id, record] of Object.entries(ORGANIZATIONS))
    write(`organizations/${id}.yaml`, stringify(record));
  for (const { id, matter, blocks } of stored.entries) {
    const entry: Entry = { matter, blocks };
    write(`articles/${id}.md`, printEntry(entry));
  }
}
