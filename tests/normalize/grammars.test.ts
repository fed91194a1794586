import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCaption, parseCreditLine } from '../../src/normalize/captions.ts';
import { parseByline, parseContributors } from '../../src/normalize/credits.ts';
import { parseDateline } from '../../src/normalize/dateline.ts';
import { entryId } from '../../src/normalize/index.ts';
import { splitMasthead } from '../../src/normalize/outlet-name.ts';
import { supplyTitle } from '../../src/normalize/supplied-title.ts';
import { entryMatter, type Credit } from '../../src/model/index.ts';

const say = (credits: readonly Credit[]) =>
  credits.map(({ name, place, agency }) => [name, place, agency].filter(Boolean).join(' / '));

const CONTRIBUTORS: readonly [string, string[]][] = [
  ['Winslow reported from Oslo.', ['Winslow / Oslo']],
  [
    'Winslow reported from Oslo. Leon Abara in New York contributed to this report.',
    ['Winslow / Oslo', 'Leon Abara / New York'],
  ],
  ['Ann Lee, Bo Holt and Cy Drew contributed to this report.', ['Ann Lee', 'Bo Holt', 'Cy Drew']],
  [
    'Reporting was contributed by Ann Lee from Oslo, Bo Holt from Bonn and Cy Drew from New York.',
    ['Ann Lee / Oslo', 'Bo Holt / Bonn', 'Cy Drew / New York'],
  ],
  ['(Reporting by Ann Lee and Bo Holt; Editing by Cy Drew)', ['Ann Lee', 'Bo Holt']],
  [
    '(Additional reporting by Ann Lee in Oslo and Bo Holt in Bonn; Writing by Cy Drew)',
    ['Ann Lee / Oslo', 'Bo Holt / Bonn', 'Cy Drew'],
  ],
  [
    'Holt reported from Oakland, Calif.; Drew, from Washington.',
    ['Holt / Oakland, Calif.', 'Drew / Washington'],
  ],
  ['Ann Lee contributed reporting from Washington, D.C.', ['Ann Lee / Washington, D.C.']],
  ['Contributing: Ann Lee, Bo Holt', ['Ann Lee', 'Bo Holt']],
  ['Harbour Press writer Ann Lee in Oslo contributed to this report.', ['Ann Lee / Oslo / Harbour Press']],
  ['Carelessness contributed to the fire that night.', []],
  ['The minister contributed to the report on Friday.', []],
  ['Officials reported from the scene that the bridge had fallen.', []],
];
for (const [line, want] of CONTRIBUTORS) {
  test(`contributors: ${line}`, () => assert.deepEqual(say(parseContributors(line)), want));
}

const BYLINES: readonly [string, string[]][] = [
  ['By Ann Lee', ['Ann Lee']],
  ['By Ann Lee and Bo Holt', ['Ann Lee', 'Bo Holt']],
  ['BY ANN LEE', ['ANN LEE']],
  ['By Ann Lee, Harbour Press', ['Ann Lee', 'Harbour Press']],
  ['By Ann Lee | The Evening Courier', ['Ann Lee / The Evening Courier']],
  ['By Ann Lee in Oslo', ['Ann Lee / Oslo']],
  ['By Ann Lee March 10, 2023 at 9:14 a.m.', ['Ann Lee']],
  ['By Wednesday afternoon, the ministry had said nothing about the bridge or its toll.', []],
  ['By and by they came.', []],
];
for (const [line, want] of BYLINES) {
  test(`byline: ${line}`, () => assert.deepEqual(say(parseByline(line)), want));
}

const CAPTIONS: readonly [string, string | undefined, string | undefined][] = [
  ['Two boats on Friday. (Ann Lee/Pool/Harbour)', 'Ann Lee/Pool/Harbour', 'picture'],
  ['Here is how it works. (Video: Ann Lee/The Courier)', 'Ann Lee/The Courier', 'video'],
  ['Two boats. (Photo by Ann Lee/Getty Images)', 'Ann Lee/Getty Images', 'picture'],
  ['Two boats, seen on Friday. (AP Photo/Ann Lee)', 'AP Photo/Ann Lee', 'picture'],
  ['She has won. (The vote was close.)', undefined, undefined],
  ['He met Sen. Cory Holt (D-N.J.)', undefined, undefined],
  ['He spoke first. (Reporting by Ann Lee)', undefined, undefined],
];
for (const [line, credit, kind] of CAPTIONS) {
  test(`caption: ${line}`, () => {
    const caption = parseCaption(line);
    assert.deepEqual([caption?.credit, caption?.kind], [credit, kind]);
  });
}

test('a credit on a line of its own is read without brackets and label', () => {
  assert.equal(parseCreditLine('(Ann Lee / Harbour)')?.credit, 'Ann Lee / Harbour');
  assert.equal(parseCreditLine('Photograph: Ann Lee/Harbour')?.credit, 'Ann Lee/Harbour');
  assert.equal(parseCreditLine('(They left early.)'), undefined);
});

const DATELINES: readonly [string, unknown][] = [
  ['OSLO — The', { place: 'OSLO' }],
  ['OSLO, March 4 (HP) — The', { place: 'OSLO', agency: 'HP', date: 'March 4' }],
  ['OSLO (Harbour Press) - The', { place: 'OSLO', agency: 'Harbour Press' }],
  ['ST. PAUL, Minn. -- The', { place: 'ST. PAUL, Minn.' }],
  ['MÂLE-SUR-SELE, Norland — The', { place: 'MÂLE-SUR-SELE, Norland' }],
  ['EXCLUSIVE – The', undefined],
  ['NATO: The', undefined],
  ['The talks — long', undefined],
];
for (const [text, want] of DATELINES) {
  test(`dateline: ${text}`, () => {
    const found = parseDateline(text);
    assert.deepEqual(
      found && Object.fromEntries(Object.entries(found).filter(([key]) => key !== 'length')),
      want,
    );
  });
}

test('a masthead is parted from its slogan at the seam', () => {
  assert.deepEqual(splitMasthead('The Evening CourierNews You Can Use'), {
    name: 'The Evening Courier',
    slogan: 'News You Can Use',
  });
  assert.equal(splitMasthead('Minister McDonald meets his counterpart'), undefined);
  assert.equal(splitMasthead('A YouTube video of the talks'), undefined);
});

test('a supplied title has the dateline’s place and ends at a clause', () => {
  assert.equal(
    supplyTitle(
      'NEW YORK — The ministers of both countries met on Friday in the old hall, as rain fell on the town.',
    ),
    'New York: The ministers of both countries met on Friday in the old hall',
  );
  assert.ok(supplyTitle('word '.repeat(100)).length <= 112);
});

test('an entry’s id has date, outlet and words of the title', () => {
  const matter = entryMatter.parse({
    title: 'Ministers Meet in Łódź, at Last',
    outlet: 'The Evening Courier',
    published: '2023-03-10',
  });
  assert.equal(entryId(matter), '2023-03-10-evening-courier-ministers-meet-in-lodz-at-last');
  assert.equal(
    entryId({ ...matter, published: undefined, outlet: undefined } as never),
    'undated-ministers-meet-in-lodz-at-last',
  );
});
