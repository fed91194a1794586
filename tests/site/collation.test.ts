import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { linkArchive, type Archive, type LinkedEvent, type StoredArchive } from '../../src/archive/index.ts';
import { entryMatter, event, parseBlocks, person } from '../../src/model/index.ts';
import { listOnlyHere, listReports, printCollations } from '../../src/site/collation.ts';

/** Links reports of one meeting; each quotes Ada Moreau. */
function link(texts: string[], rights?: 'excerpt'): { archive: Archive; meeting: LinkedEvent } {
  const archive = linkArchive({
    settings: {},
    catalogue: [],
    organizations: [],
    places: [],
    outlets: [],
    problems: [],
    people: [{ id: 'ada-moreau', file: '', record: person.parse({ name: 'Ada Moreau' }) }],
    events: [
      {
        id: 'meeting',
        file: '',
        record: event.parse({ name: 'Meeting', date: '2019-05-03', place: 'Oslo', people: ['ada-moreau'] }),
      },
    ],
    entries: texts.map((text, i) => ({
      id: `article-${i}`,
      file: '',
      isEdited: false,
      matter: entryMatter.parse({
        title: `Report ${i}`,
        published: '2019-05-03',
        outlet: ['Herald', 'Courier', 'Post'][i],
        ...(rights && { rights: { publish: rights } }),
      }),
      blocks: parseBlocks(`Ada Moreau was in Oslo on May 3. ${text}`).blocks,
    })),
  } as StoredArchive);
  return { archive, meeting: archive.events.find(({ id }) => id === 'meeting')! };
}

const q = (words: string, u = '') => `:quote[“${words}”]{by="ada-moreau"${u && ` u="${u}"`}}`;
const SAID = [
  `${q('There is no more grain here — none,')} she said. ${q('I hope that the harbour opens soon')} she said.`,
  `${q('There is no more grain here,', 'u1')} Moreau said. ${q('None.', 'u1')} ${q('I hope the harbour will open soon')} she said.`,
];

/** `A “words” [cue] …`: pieces in their kinds. */
function show({ archive, meeting }: ReturnType<typeof link>): string[][] {
  const signs = {
    same: ['', ''],
    added: ['+', ''],
    'left-out': ['-', ''],
    cue: ['<', '>'],
    cut: ['[', ']'],
    pause: ['', ''],
  };
  return printCollations(archive, meeting).map(({ witnesses, summary }) => [
    ...witnesses.map(({ sign, name, segments }) => {
      const told = segments.map((pieces) =>
        pieces.map(({ kind, text }) => `${signs[kind][0]}${text.trim()}${signs[kind][1]}`).join(' '),
      );
      return `${sign} ${name}: ${told.filter(Boolean).join(' | ')}`;
    }),
    summary,
  ]);
}

describe('collations as an event’s page prints them', () => {
  test('marks stand around each part, the reporter’s words between; a sentence says the difference', () => {
    assert.deepEqual(show(link(SAID)), [
      [
        'A Herald: “There is no more grain here — none,”',
        'B Courier: “There is no more grain here,” <Moreau said.> “None.”',
        'The same words; the punctuation differs. B divides the remark.',
      ],
      [
        'A Herald: “I hope | that | the harbour | opens | soon”',
        'B Courier: “I hope | -that | the harbour | +will open -opens | soon”',
        'B: 2 words in the place of others and 1 left out.',
      ],
    ]);
  });

  test('a report whose text may not be published keeps its words between the parts to itself', () => {
    assert.match(show(link(SAID, 'excerpt'))[0]![1]!, /here,” <…> “None.”$/);
  });

  test('a fragment pauses where the whole goes on; what only the whole has is cut when it is long', () => {
    const long =
      'we keep the grain pact whatever the harbour masters may say about ice and open water and the price of salt this year';
    const [[whole, part, summary] = []] = show(link([q(`I say that ${long}`), q('keep the grain pact')]));
    assert.equal(part, 'B Courier: … “keep the grain pact” …');
    assert.match(
      whole!,
      /^A Herald: “I say that we \| keep the grain pact \| whatever the harbour masters \[\d+\] .*salt this year”$/,
    );
    assert.equal(summary, 'B has a part of it, in the same words.');
  });

  test('a report keeps its letter on the whole page', () => {
    const { archive, meeting } = link([q('Nobody was late today, I think'), ...SAID]);
    assert.deepEqual(
      listReports(meeting, archive.collations).map(({ sign, article }) => `${sign} ${article.id}`),
      ['B article-1', 'C article-2'],
    );
  });

  test('what one report alone quotes is listed by report', () => {
    const { archive, meeting } = link([`${SAID[0]} ${q('We are all friends of the harbour')}`, SAID[1]!]);
    assert.deepEqual(
      listOnlyHere(archive, meeting).map(({ article, utterances }) => [
        article.id,
        utterances[0]!.parts[0]!.printed,
      ]),
      [['article-0', '“We are all friends of the harbour”']],
    );
  });
});
