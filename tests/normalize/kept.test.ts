import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblem } from '../../src/model/index.ts';
import { normalizeSource } from '../../src/normalize/index.ts';

const read = (text: string, file = 'a.txt') =>
  normalizeSource({ file, bytes: new TextEncoder().encode(text) });
const textsOf = (text: string, file?: string) => read(text, file).entry!.blocks.map((block) => block.text);

const LONG =
  'The ministers of both countries met in the old customs house on Tuesday and spoke for four hours about ferries, fish and the price of ice.';

/** What looks like furniture at first sight and is the article’s. */
const KEPT: readonly [string, readonly string[], string][] = [
  [
    'an item of a list called (c)',
    ['The ministers:', '(a) met;', '(b) spoke; and', '(c) parted.'],
    '(c) parted.',
  ],
  [
    'a sentence that begins with copyright',
    [LONG, 'Copyright talks between the two sides ended without a result.', LONG],
    'Copyright talks between the two sides ended without a result.',
  ],
  [
    'a paragraph of two sentences below a list of stories',
    [
      LONG,
      'RECOMMENDED',
      'Ferries sail again',
      'Her predecessor was appointed envoy to Sarn in 2028. His deputy in Oslo left the service last week.',
    ],
    'Her predecessor was appointed envoy to Sarn in 2028. His deputy in Oslo left the service last week.',
  ],
];
for (const [says, lines, kept] of KEPT) {
  test(`kept: ${says}`, () =>
    assert.ok(textsOf(['Ministers Meet Again', ...lines].join('\n\n')).includes(kept)));
}

test('copyright lines are set aside', () => {
  for (const line of [
    '© Lindauer Zeitung',
    '(c) 2031 Diario do Porto SA',
    'Copyright The Lindau Gazette Limited 2031. All rights reserved.',
    'Copyright: by the authors',
  ])
    assert.ok(!textsOf(['Ministers Meet Again', LONG, LONG, line].join('\n\n')).includes(line), line);
});

test('an outlet is named without the form of its company', () => {
  const holder = 'Copyright The Lindau Gazette Limited 2031. All rights reserved.';
  const { entry } = read(['Ministers Meet Again', LONG, LONG, holder].join('\n\n'));
  assert.equal(entry!.matter.outlet, 'The Lindau Gazette');
});

test('a labelled line within the article of an export is the article’s, and so is what follows', () => {
  const texts = textsOf(
    [
      'The Lindau Gazette',
      'Ferries Sail',
      'BYLINE: Marta Kolb',
      'SECTION: WORLD',
      'LENGTH: 823 words',
      'BODY:',
      LONG,
      'Country: Norway, with a coast of islands.',
      LONG,
      'LOAD-DATE: May 24, 2031',
      'All Rights Reserved',
    ].join('\n\n'),
  );
  assert.deepEqual(texts, [LONG, 'Country: Norway, with a coast of islands.', LONG]);
});

test('a file of several articles is read as one, and told of', () => {
  const one = (title: string) =>
    `HD ${title}\nWC 412 words\nPD 25 May 2031\nSN The Fjord Courier\nLP\n${LONG}\n`;
  assert.deepEqual(read(`${one('Ferries Sail')}\n${one('Ferries Stop')}`).problems.map(formatProblem), [
    `a.txt:1:1  warning  holds 2 articles, which were read as one
  got   fields of a database that each article has once
  want  one file for each article
  fix   cut the file at each article’s head, and normalize again
  rule  source/several`,
  ]);
});

test('words before a colon are no fields of a database in a text that has few of them', () =>
  assert.deepEqual(textsOf(`Ministers Meet Again\n\nSection: the north\n\n${LONG}`), [
    'Section: the north',
    LONG,
  ]));

const MAIL =
  'From: a@list.example\nTo: b@list.example\nSubject: Ferries\nDate: Thu, 22 May 2031 07:14:09 +0000\n\n';

test('a mail that is nothing but what it quotes keeps that', () =>
  assert.ok(
    textsOf(`${MAIL}See below.\n\n> ${LONG}\n\n> ${LONG}\n`, 'a.eml').some((text) =>
      text.includes('customs house'),
    ),
  ));

test('a long text below two dashes is no signature', () => {
  const below = `${LONG} ${LONG} ${LONG}`;
  assert.ok(textsOf(`${MAIL}${LONG}\n\n--\n\n${below}\n`, 'a.eml').includes(below));
});

test('a quotation in another language is not given to words taken for a name', () => {
  const text = [
    'Norwegen und Schweden einigen sich auf die Öffnung der Meerenge',
    'Die Außenminister haben am Donnerstag in Oslo ein Abkommen unterzeichnet, das die Meerenge nach elf Monaten wieder öffnet.',
    'Ihr Amtskollege Karel Dovik sprach von einem „guten Tag für alle Anrainer“ und dankte für die Gastfreundschaft.',
  ].join('\n\n');
  const { entry } = read(text);
  assert.equal(entry!.matter.language, 'de');
  assert.deepEqual(
    entry!.blocks.flatMap(({ quotations }) => quotations.map(({ attributes }) => attributes)),
    [{}],
  );
});

test('who writes an opinion is taken from the line below its title', () => {
  const lines = [
    'What we learned from the strait',
    'Small states should wait no longer, writes Lars Vik',
    LONG,
    LONG,
  ];
  assert.deepEqual(read(lines.join('\n\n')).entry!.matter.bylines, [{ name: 'Lars Vik' }]);
});

test('a place or an agency after the names of a byline is no name', () => {
  const bylines = (line: string) =>
    read(['Ministers Meet Again', line, LONG, LONG].join('\n\n')).entry!.matter.bylines;
  assert.deepEqual(bylines('By Marta Kolb, Velmouth'), [{ name: 'Marta Kolb', place: 'Velmouth' }]);
  assert.deepEqual(bylines('By Marta Kolb and Per Lund, Reuters'), [
    { name: 'Marta Kolb', agency: 'Reuters' },
    { name: 'Per Lund', agency: 'Reuters' },
  ]);
});

test('a line of figures is a date where it is one, and a telephone number elsewhere', () => {
  const dateOf = (line: string) =>
    read(['Ministers Meet Again', line, LONG, LONG].join('\n\n')).entry!.matter.published;
  assert.equal(dateOf('2031-05-24'), '2031-05-24');
  assert.equal(dateOf('24.05.2031'), '2031-05-24');
  assert.ok(
    !textsOf(['Ministers Meet Again', LONG, LONG, '+47 (22) 55 01 20'].join('\n\n')).includes(
      '+47 (22) 55 01 20',
    ),
  );
  assert.ok(textsOf(['Ministers Meet Again', LONG, '1914–1918', LONG].join('\n\n')).includes('1914–1918'));
  assert.ok(textsOf(['Ministers Meet Again', LONG, '1914-1918', LONG].join('\n\n')).includes('1914-1918'));
});
