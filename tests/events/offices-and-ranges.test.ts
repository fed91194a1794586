import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proposeEvents, type EventArticle, type EventPerson } from '../../src/events/index.ts';

const PEOPLE: EventPerson[] = [
  ['ada-moreau', 'Ada Moreau', 'France'],
  ['boris-novak', 'Boris Novak', 'Slovenia'],
  ['carla-lind', 'Carla Lind', 'Sweden'],
].map(([id, name, country]) => ({ id: id!, name: name!, surname: name!.split(' ')[1]!, country }));

/** An article of Friday, 17 May 2019, with its people found by surname. */
function article(blocks: readonly string[], given: Partial<EventArticle> = {}): EventArticle {
  const mentions = blocks.flatMap((text, block) =>
    PEOPLE.flatMap(({ id, name, surname }) =>
      [...text.matchAll(new RegExp(`(?:${name.split(' ')[0]} )?${surname}\\b`, 'g'))].map((match) => ({
        block,
        span: { startUtf16: match.index, endUtf16: match.index + match[0].length },
        person: id,
      })),
    ),
  );
  return { id: blocks.join(' '), published: '2019-05-17', blocks, captions: [], mentions, ...given };
}

const propose = (...articles: EventArticle[]) =>
  proposeEvents(articles, PEOPLE).map(
    ({ record }) =>
      `${record.date}${record.planned ? ' planned' : ''}: ${record.name}${record.note ? ' (about)' : ''}`,
  );

const SENTENCES: readonly [string, readonly string[]][] = [
  /* Offices. */
  [
    'Prime Minister Ada Moreau on Thursday named Boris Novak as ambassador to Sweden, a post that was empty.',
    ['2019-05-16: Moreau names Novak as ambassador to Sweden'],
  ],
  [
    'France appointed Boris Novak, a retired admiral, as its special envoy for Syria on Tuesday.',
    ['2019-05-14: France names Novak as its special envoy for Syria'],
  ],
  ['Novak was appointed foreign minister on Tuesday.', ['2019-05-14: Novak is named foreign minister']],
  ['Lind was elected president on Sunday.', ['2019-05-12: Lind is elected president']],
  [
    'Lind, 51, was sworn in as prime minister on Thursday in Oslo.',
    ['2019-05-16: Lind is sworn in as prime minister'],
  ],
  ['Foreign Minister Boris Novak resigned on Wednesday over the ferries.', ['2019-05-15: Novak resigns']],
  ['Novak stepped down on Wednesday as defense minister.', ['2019-05-15: Novak resigns as defense minister']],
  [
    'Moreau sacked Novak as foreign minister on Monday.',
    ['2019-05-13: Moreau dismisses Novak as foreign minister'],
  ],
  ['Novak was ousted as foreign minister on Monday.', ['2019-05-13: Novak is dismissed as foreign minister']],
  /* What is no change of office, or has no day near. */
  ['Moreau dismissed Novak as an idle minister on Monday.', []],
  ['Moreau dismissed Novak’s proposal on Monday.', []],
  ['Novak resigned himself to a long evening on Monday.', []],
  ['Novak may be named foreign minister on Monday.', []],
  ['Novak threatened to resign on Monday.', []],
  ['Novak was appointed ambassador to Sweden in 2008.', []],
  ['Novak was named in the report on Monday.', []],
  ['Moreau named Novak several times on Monday.', []],
  /* Ranges. */
  [
    'Moreau and Novak met in Oslo from May 13 to May 15.',
    ['2019-05-13/2019-05-15: Moreau and Novak meet in Oslo'],
  ],
  [
    'Moreau and Novak met in Oslo from 13 to 15 May.',
    ['2019-05-13/2019-05-15: Moreau and Novak meet in Oslo'],
  ],
  ['Moreau met Novak in Oslo on May 13-15.', ['2019-05-13/2019-05-15: Moreau and Novak meet in Oslo']],
  [
    'Moreau met Novak in Oslo on 13 and 14 May 2019.',
    ['2019-05-13/2019-05-14: Moreau and Novak meet in Oslo'],
  ],
  [
    'Moreau met Novak in Oslo between Monday and Wednesday.',
    ['2019-05-13/2019-05-15: Moreau and Novak meet in Oslo'],
  ],
  [
    'Moreau and Novak will meet in Oslo from May 30 to June 1.',
    ['2019-05-30/2019-06-01 planned: Moreau and Novak meet in Oslo'],
  ],
];
for (const [sentence, expected] of SENTENCES)
  test(sentence, () => assert.deepEqual(propose(article([sentence])), expected));

test('one day of a range is the same event, and the range is its date', () =>
  assert.deepEqual(
    propose(
      article(['Moreau and Novak met in Oslo on Tuesday.']),
      article(['Moreau and Novak met in Oslo from May 13 to May 15.']),
    ),
    ['2019-05-13/2019-05-15: Moreau and Novak meet in Oslo'],
  ));

test('two people named on one day are two events', () =>
  assert.deepEqual(
    propose(
      article(['Moreau on Thursday named Novak as foreign minister.']),
      article(['Moreau on Thursday named Lind as defense minister.']),
    ),
    [
      '2019-05-16: Moreau names Lind as defense minister',
      '2019-05-16: Moreau names Novak as foreign minister',
    ],
  ));

test('who speaks after a meeting near the head of a report met where and when it was filed', () => {
  const texts = (second: string) => [
    'France will open its harbours, its foreign minister said on Thursday.',
    second,
  ];
  const filed = { dateline: 'LJUBLJANA, Slovenia' };
  const after = 'Moreau told reporters after meeting Mr. Novak that the boats would run.';
  assert.deepEqual(propose(article(texts(after), filed)), ['2019-05-16: Moreau and Novak meet in Ljubljana']);
  assert.deepEqual(propose(article(texts(after))), []);
  const elsewhere = 'Moreau told reporters in Berlin after meeting Mr. Novak that the boats would run.';
  assert.ok(propose(article(texts(elsewhere), filed)).every((one) => !one.includes('Ljubljana')));
});
