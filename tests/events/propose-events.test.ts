import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  proposeEvents,
  type EventArticle,
  type EventPerson,
  type ProposedEvent,
} from '../../src/events/index.ts';

const PEOPLE: EventPerson[] = [
  ['ada-moreau', 'Ada Moreau', 'France'],
  ['boris-novak', 'Boris Novak', 'Slovenia'],
  ['carla-lind', 'Carla Lind', 'Sweden'],
  ['dan-okoro', 'Dan Okoro', 'Nigeria'],
].map(([id, name, country]) => ({ id: id!, name: name!, surname: name!.split(' ')[1]!, country }));

let count = 0;
/** An article of Friday, 17 May 2019, with its people found by surname. */
function article(texts: readonly string[], given: Partial<EventArticle> = {}): EventArticle {
  const all = [...texts, ...(given.captions ?? [])];
  const mentions = all.flatMap((text, block) =>
    PEOPLE.flatMap(({ id, name, surname }) =>
      [...text.matchAll(new RegExp(`(?:${name.split(' ')[0]} )?${surname}\\b`, 'g'))].map((match) => ({
        block,
        span: { startUtf16: match.index, endUtf16: match.index + match[0].length },
        person: id,
      })),
    ),
  );
  const id = `article-${(count += 1)}`;
  return { id, published: '2019-05-17', blocks: texts, captions: [], mentions, ...given };
}

/** `2019-05-16 Moreau and Novak meet in Oslo` */
function say({ record }: ProposedEvent): string {
  return `${record.date}${record.planned ? ' planned' : ''}: ${record.name}`;
}

const propose = (...articles: EventArticle[]) => proposeEvents(articles, PEOPLE).map(say);

const SENTENCES: [string, string[]][] = [
  [
    'France and Slovenia will reopen their harbours, the two countries’ foreign ministers said after talks in Oslo on Wednesday.',
    ['2019-05-15: France and Slovenia hold talks in Oslo'],
  ],
  [
    'France and Slovenia agreed on Wednesday to reopen their harbours, their ministers said.',
    ['2019-05-15: France and Slovenia agree to reopen their harbours'],
  ],
  [
    'Foreign Minister Ada Moreau told a joint news conference with Boris Novak in Oslo on Wednesday that the boats would run.',
    ['2019-05-15: Moreau and Novak meet in Oslo'],
  ],
  [
    'Moreau and Novak shook hands before their meeting in Oslo on Thursday.',
    ['2019-05-16: Moreau and Novak meet in Oslo'],
  ],
  ['Moreau, who met Novak for three hours on Thursday, said little.', ['2019-05-16: Moreau and Novak meet']],
  [
    'In a long video call on Tuesday, Moreau warned Novak of tariffs.',
    ['2019-05-14: Moreau and Novak speak by telephone'],
  ],
  [
    'A second round of talks between France and Slovenia opened in Vienna on Monday.',
    ['2019-05-13: France and Slovenia hold talks in Vienna'],
  ],
  [
    'Talks in Vienna on Monday between French and Slovenian diplomats ended without a deal.',
    ['2019-05-13: France and Slovenia hold talks in Vienna'],
  ],
  [
    'NATO foreign ministers met in Brussels on Tuesday to speak of boats.',
    ['2019-05-14: NATO meeting in Brussels'],
  ],
  [
    'EU leaders, meeting in Brussels on Thursday, spoke of boats.',
    ['2019-05-16: European Union meeting in Brussels'],
  ],
  [
    'Leaders of the G7 will gather in Hiroshima on May 19.',
    ['2019-05-19 planned: Group of 7 meeting in Hiroshima'],
  ],
  [
    'Moreau met on the sidelines of the Harbour Conference with Novak on Thursday.',
    ['2019-05-16: Moreau and Novak meet'],
  ],
  [
    'The three foreign ministers — Moreau, Novak and Lind — met in Oslo on Thursday.',
    ['2019-05-16: Lind, Moreau and Novak meet in Oslo'],
  ],
  [
    'On Thursday Moreau told reporters after meeting Novak for an hour that the boats would run.',
    ['2019-05-16: Moreau and Novak meet'],
  ],
  [
    'In Oslo, Moreau spoke by telephone with Novak on Thursday.',
    ['2019-05-16: Moreau and Novak speak by telephone'],
  ],
  ['Moreau received Novak in Paris on Thursday.', ['2019-05-16: Moreau and Novak meet in Paris']],
  [
    'Moreau arrived before Novak did. On Thursday, the two met in Oslo.',
    ['2019-05-16: Moreau and Novak meet in Oslo'],
  ],
  [
    'France recalled its ambassador to Slovenia on Monday.',
    ['2019-05-13: France recalls its ambassador to Slovenia'],
  ],
  [
    'France on Monday expelled ten Slovenian diplomats.',
    ['2019-05-13: France expels ten Slovenian diplomats'],
  ],
  [
    'France on Monday summoned the Slovenian ambassador.',
    ['2019-05-13: France summons the Slovenian ambassador'],
  ],
  [
    'France broke off diplomatic relations with Slovenia on Monday.',
    ['2019-05-13: France breaks off diplomatic relations with Slovenia'],
  ],
  ['France recognized Slovenia on Monday.', ['2019-05-13: France recognizes Slovenia']],
  [
    'Slovenia’s parliament voted on Thursday to ratify the treaty.',
    ['2019-05-16: Slovenia votes to ratify the treaty'],
  ],
  ['France refused on Monday to expel the Slovenian diplomats.', []],
  ['France threatened on Monday to break off diplomatic relations with Slovenia.', []],
  ['France has not recalled its ambassador to Slovenia, an official said on Monday.', []],
  ['France and Slovenia have not agreed on Monday or any other day to reopen their harbours.', []],
  ['A meeting between Moreau and Novak planned for Thursday was cancelled.', []],
  [
    'Foreign Minister Ada Moreau met with her counterpart, Boris Novak, in Oslo on Thursday.',
    ['2019-05-16: Moreau and Novak meet in Oslo'],
  ],
  [
    'On Monday, Ada Moreau and Boris Novak met in Oslo for two hours.',
    ['2019-05-13: Moreau and Novak meet in Oslo'],
  ],
  [
    'Ada Moreau will meet Boris Novak in Oslo on Monday.',
    ['2019-05-20 planned: Moreau and Novak meet in Oslo'],
  ],
  [
    'Ada Moreau spoke by telephone with Boris Novak on Thursday.',
    ['2019-05-16: Moreau and Novak speak by telephone'],
  ],
  [
    'In a phone call with Boris Novak on Tuesday, Ada Moreau warned of new tariffs.',
    ['2019-05-14: Moreau and Novak speak by telephone'],
  ],
  [
    'The grain pact followed a telephone call between Moreau and Novak on May 2.',
    ['2019-05-02: Moreau and Novak speak by telephone'],
  ],
  [
    'French and Slovenian envoys will meet in Oslo on Monday, and a session of the European Council in Brussels on Wednesday will end the round.',
    [
      '2019-05-20 planned: France and Slovenia hold talks in Oslo',
      '2019-05-22 planned: European Council meeting in Brussels',
    ],
  ],
  [
    'Ada Moreau met Slovenia’s president in Ljubljana and top diplomats from Italy and Austria in Vienna this week.',
    [
      '2019-05-13/2019-05-17: Moreau meets officials of Austria and Italy in Vienna',
      '2019-05-13/2019-05-17: Moreau meets Slovenia’s president in Ljubljana',
    ],
  ],
  [
    'The Treasury Department on Thursday imposed sanctions on three shipping firms.',
    ['2019-05-16: United States imposes sanctions on three shipping firms'],
  ],
  [
    'The U.N. Security Council voted 14 to 1 on Tuesday to extend the mission.',
    ['2019-05-14: U.N. Security Council votes to extend the mission'],
  ],
  ['Ada Moreau visited Stockholm on Wednesday.', ['2019-05-15: Moreau visits Stockholm']],
  [
    'Moreau said at a rally in Lindholm, Sweden, on Wednesday that the pact would hold.',
    ['2019-05-15: Moreau at a rally in Lindholm'],
  ],
  [
    'Moreau promised on Wednesday at a Stockholm rally to keep the pact.',
    ['2019-05-15: Moreau at a rally in Stockholm'],
  ],
  [
    'At a town hall in Lindholm on Wednesday, Moreau rejected the charge.',
    ['2019-05-15: Moreau at a town hall'],
  ],
  [
    'Moreau - who had kept silent for weeks - said at a news conference Thursday that the pact held.',
    ['2019-05-16: Moreau at a news conference'],
  ],
  ['Moreau criticized Novak during a speech on Tuesday.', ['2019-05-14: Moreau gives a speech']],
  ['On Tuesday, Moreau issued a statement on the tariffs.', ['2019-05-14: Moreau makes a statement']],
  ['In a statement Tuesday, Moreau called the tariffs fair.', ['2019-05-14: Moreau makes a statement']],
  [
    'The White House said in a statement on Tuesday that rain fell.',
    ['2019-05-14: United States makes a statement'],
  ],
  [
    'The Senate on Wednesday unanimously passed a bill on harbour dues.',
    ['2019-05-15: Senate votes on a bill'],
  ],
  [
    'Moreau and Novak pledged to go on with the pact after a meeting in Oslo on Thursday.',
    ['2019-05-16: Moreau and Novak meet in Oslo'],
  ],
  [
    'A meeting on Thursday between Moreau and Novak of Slovenia failed.',
    ['2019-05-16: Moreau and Novak meet'],
  ],
  [
    'Sweden’s parliamentary elections on Sept. 9 may bring a change.',
    ['2019-09-09 planned: Sweden elections'],
  ],
];

describe('what a sentence tells of an event', () => {
  for (const [sentence, expected] of SENTENCES) {
    test(sentence, () => assert.deepEqual(propose(article([sentence])), expected));
  }
});

const NOTHING = [
  'Moreau and Novak meet in Oslo on Monday night.',
  'Ada Moreau met with us in Oslo on Thursday.',
  'Ada Moreau refused to meet Boris Novak in Oslo on Thursday.',
  'Ada Moreau could meet Boris Novak in Oslo on Monday.',
  'Ada Moreau and Boris Novak met in Oslo.',
  'If Moreau meets Novak in Oslo on Monday, the pact may hold.',
  'The parties left the door open to another call between Moreau and Novak.',
  'Ada Moreau asked Slovenia to send troops on Thursday.',
  'The paper reported on Thursday that grain prices rose in Oslo.',
  '“Moreau met Novak in Oslo on Thursday and they shook hands on it,” a clerk said.',
  'Moreau said that a clerk was beaten at a rally in Oslo on Thursday.',
  'Moreau’s aide Dan said at Novak’s rally on Thursday that it rained.',
  'Moreau attended a rally in Oslo on Thursday.',
  'Moreau used Thursday’s debate to address her rivals.',
  'Moreau delivered a speech on July 15.',
  'The ministry said that Novak’s statement on Thursday was false.',
  'Moreau had been scheduled to deliver a speech in Oslo on Thursday.',
];

describe('sentences that tell of no event, or of none that can be placed', () => {
  for (const sentence of NOTHING)
    test(sentence, () => assert.deepEqual(propose(article(['Rain fell.', sentence])), []));
});

test('the lead’s day is carried to the sentences beside it, and “earlier in the day” to the place', () => {
  const told = article(
    [
      'OSLO — Ada Moreau urged calm on Thursday.',
      'Moreau met with Boris Novak in Oslo for an hour.',
      'They sat down a day after EU leaders held a summit in the Swedish capital.',
      'Earlier in the day, Moreau met with Carla Lind.',
    ],
    { dateline: 'OSLO' },
  );
  assert.deepEqual(propose(told), [
    '2019-05-15: European Union summit in Stockholm',
    '2019-05-16: Lind and Moreau meet in Oslo',
    '2019-05-16: Moreau and Novak meet in Oslo',
  ]);
});

test('a caption tells as well as a paragraph', () => {
  const told = article(['Grain was the matter.'], {
    captions: ['Ada Moreau, left, shakes hands with Boris Novak before their meeting in Oslo on Friday.'],
  });
  assert.deepEqual(propose(told).length, 1);
});

test('one event in several articles is one record, whatever their order', () => {
  const articles = [
    article(['Moreau met with Novak in Oslo on Thursday.']),
    article(['French and Slovenian officials held talks on Thursday.'], { published: '2019-05-18' }),
    article(['Speaking after a meeting with Novak in Oslo on May 16, Moreau was calm.'], {
      published: '2019-06-02',
    }),
    article(['Moreau’s meeting with Novak was brief.'], { published: '2019-05-18' }),
  ];
  const [event, ...rest] = proposeEvents(articles, PEOPLE);
  assert.deepEqual(rest, []);
  assert.equal(event!.id, '2019-05-16-moreau-novak-oslo');
  assert.deepEqual(event!.articles, articles.map(({ id }) => id).sort());
  assert.deepEqual(proposeEvents([...articles].reverse(), PEOPLE), [event]);
});

test('two meetings of the same people, and two in one town in a month, stay apart', () => {
  assert.deepEqual(
    propose(
      article(['Moreau met with Novak in Oslo on May 2.']),
      article(['Moreau met with Novak in Vienna on May 16.']),
      article(['Carla Lind met with Dan Okoro in Oslo on May 16.']),
    ),
    [
      '2019-05-02: Moreau and Novak meet in Oslo',
      '2019-05-16: Lind and Okoro meet in Oslo',
      '2019-05-16: Moreau and Novak meet in Vienna',
    ],
  );
});

test('what was planned is so no longer once an article reports it', () => {
  const before = article(['Moreau will meet Novak in Oslo on Thursday.'], { published: '2019-05-14' });
  const after = article(['Moreau met with Novak in Oslo on Thursday.']);
  assert.deepEqual(propose(before), ['2019-05-16 planned: Moreau and Novak meet in Oslo']);
  assert.deepEqual(propose(before, after), ['2019-05-16: Moreau and Novak meet in Oslo']);
});

test('an undated article gives no day, and joins what another one dates', () => {
  const undated = article(['Moreau met with Novak in Oslo on Thursday.'], { published: undefined });
  assert.deepEqual(propose(undated), []);
  const dated = article(['On May 16, 2019, Moreau met with Novak in Oslo.'], { published: undefined });
  assert.deepEqual(propose(dated), ['2019-05-16: Moreau and Novak meet in Oslo']);
});

test('people without a name stand beside those with one, and apart from countries', () => {
  const told = article([
    'Moreau met Slovenia’s president in Ljubljana and top diplomats from Italy in Vienna on Thursday.',
  ]);
  const [first, second] = proposeEvents([told], PEOPLE).map(({ record }) => record);
  assert.deepEqual([first!.unnamed, first!.organizations], [[], ['Italy']]);
  assert.deepEqual([second!.unnamed, second!.organizations], [['Slovenia’s president'], []]);
});

test('a speech or statement of somebody of whom nothing is known is none', () => {
  const told = article(['Okoro said at a rally in Oslo on Thursday that it rained.']);
  const strangers = PEOPLE.map((person) => ({ ...person, isKnown: person.id !== 'dan-okoro' }));
  assert.equal(proposeEvents([told], PEOPLE).length, 1);
  assert.equal(proposeEvents([told], strangers).length, 0);
});

test('a month joins the one event it can mean and makes none', () => {
  const month = article(['In a phone call with Novak last month, Moreau warned of tariffs.']);
  assert.deepEqual(propose(month), []);
  const day = article(['Moreau spoke by telephone with Novak on April 30.']);
  const [event] = proposeEvents([month, day], PEOPLE);
  assert.equal(event!.articles.length, 2);
});
