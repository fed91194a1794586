import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { collateReports, type Cell, type Report } from '../../../src/quotes/index.ts';
import { layColumns } from '../../../src/quotes/collate/columns.ts';
import { cutWords } from '../../../src/quotes/collate/words.ts';

let count = 0;
/** A report of 3 May 2019 by Moreau, in an article of its own. */
function report(text: string | string[], given: Partial<Report> = {}): Report {
  const parts = [text].flat();
  const id = `q-${String((count += 1)).padStart(10, '0')}`;
  return {
    id,
    article: `article-${count}`,
    speaker: 'ada-moreau',
    parts: parts.map((part, i) => ({ text: part, after: i < parts.length - 1 ? 'she said.' : '' })),
    day: '2019-05-03',
    isDayTold: false,
    events: [],
    ...given,
  };
}

const SIGNS: Record<Cell['kind'], string> = {
  same: '',
  differs: '~',
  added: '+',
  'left-out': '-',
  silent: '.',
  empty: '_',
};
const textOf = (cell: Cell) =>
  (cell.words.length > 0 ? cell.words : cell.instead)
    .map(({ text }) => text)
    .join('')
    .trim();

/** `the pact | ~stands` */
function show(...reports: Report[]): string[][] {
  return collateReports(reports).map(({ versions }) =>
    versions.map(({ cells }) => cells.map((cell) => SIGNS[cell.kind] + textOf(cell)).join(' | ')),
  );
}

const PACT = 'We will keep the grain pact, whatever the harbour masters say';

describe('utterances that several articles report', () => {
  const CASES: [string, Report[], string[][]][] = [
    ['the same words', [report(PACT), report(`${PACT}.`)], [[PACT, `${PACT}.`]]],
    [
      'another verb and a word left out, as translations differ',
      [report('I hope that the harbour opens soon'), report('I hope the harbour will open soon')],
      [['I hope | that | the harbour | opens | soon', 'I hope | -that | the harbour | ~will open | soon']],
    ],
    [
      'a fragment inside the whole',
      [report('keep the grain pact'), report(PACT)],
      [['We will | keep the grain pact, | whatever the harbour masters say', '. | keep the grain pact | .']],
    ],
    [
      'a divided remark',
      [report('There is no more grain — none'), report(['There is no more grain,', 'None.'])],
      [['There is no more grain — none', 'There is no more grain,None.']],
    ],
    [
      'words after an ellipsis',
      [
        report('We will keep the grain pact . . . and the fishing pact too'),
        report('We will keep the grain pact'),
      ],
      [['We will keep the grain pact . . . | and the fishing pact too', 'We will keep the grain pact | .']],
    ],
  ];
  for (const [says, reports, expected] of CASES) {
    test(says, () => assert.deepEqual(show(...reports), expected));
  }
  test('three telling words in another order', () => {
    const reports = [
      report('a firm, quick and common answer to the blockade'),
      report('common, firm and quick'),
    ];
    assert.equal(collateReports(reports).length, 1);
  });

  test('two utterances of one article that another has as one', () => {
    const whole = report('the talks were calm, and I hope the harbour opens soon');
    const article = { article: 'other' };
    const halves = [
      report('the talks were calm.', article),
      report('I hope that the harbour opens soon', article),
    ];
    const [collation, ...rest] = collateReports([whole, ...halves]);
    assert.deepEqual(rest, []);
    assert.deepEqual(collation!.versions.map(({ reports }) => reports.length).sort(), [1, 2]);
  });

  test('a speaker whom one article does not name, when the words are many and the same', () => {
    assert.equal(collateReports([report(PACT), report(PACT, { speaker: undefined })]).length, 1);
    assert.equal(
      collateReports([report('the grain pact'), report('the grain pact', { speaker: undefined })]).length,
      0,
    );
  });
});

describe('what is not one utterance', () => {
  const CASES: [string, Report[]][] = [
    ['two speakers', [report(PACT), report(PACT, { speaker: 'boris-novak' })]],
    ['one article', [report(PACT, { article: 'x' }), report(PACT, { article: 'x' })]],
    ['weeks apart', [report(PACT), report(PACT, { day: '2019-06-03' })]],
    [
      'two days that the texts tell',
      [report(PACT, { isDayTold: true }), report(PACT, { day: '2019-05-04', isDayTold: true })],
    ],
    ['one telling word', [report('a pact'), report('the pact')]],
    [
      'a few words of everybody’s',
      [
        report('We do not expect to settle this today, here'),
        report('We did not expect the masters to come today'),
      ],
    ],
    [
      'other words about the same',
      [
        report('The grain will be shipped when the ice has gone'),
        report('Ships need open water before the harvest can leave'),
      ],
    ],
  ];
  for (const [says, reports] of CASES) test(says, () => assert.deepEqual(show(...reports), []));
});

test('order of versions and ids do not depend on each other’s articles', () => {
  const reports = [report('keep the grain pact'), report(PACT), report('We will keep the pact on grain')];
  const [collation] = collateReports(reports);
  assert.equal(collation!.id, `c-${reports[0]!.id.slice(2)}`);
  assert.deepEqual(
    collation!.versions.map(({ article }) => article),
    [reports[1]!.article, reports[0]!.article, reports[2]!.article],
  );
});

const words = fc.array(
  fc.constantFrom(...'the grain pact — will stand, said no harbour “master” . . . ever A'.split(' ')),
  {
    minLength: 1,
    maxLength: 14,
  },
);
const versions = fc.array(fc.array(words, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });

describe('laws of the alignment', () => {
  test('every version’s words come back exactly, in as many columns as the others have', () => {
    fc.assert(
      fc.property(versions, (lists) => {
        const texts = lists.map((parts) => parts.map((part) => part.join(' ')));
        const rows = layColumns(texts.map((parts) => cutWords(parts.map((text) => ({ text, after: '' })))));
        rows.forEach((cells, i) => {
          assert.equal(cells.length, rows[0]!.length);
          const own = cells.flatMap((cell) => cell.words);
          assert.deepEqual(
            texts[i]!.map((_, part) =>
              own
                .filter((word) => word.part === part)
                .map(({ text }) => text)
                .join(''),
            ),
            texts[i],
          );
        });
      }),
    );
  });

  test('what is the same has the same words as the first version in its column, and what is left out is the first’s', () => {
    fc.assert(
      fc.property(versions, (lists) => {
        const [first, ...others] = layColumns(
          lists.map((parts) => cutWords(parts.map((part) => ({ text: part.join(' '), after: '' })))),
        );
        const keys = (list: Cell['words']) => list.map(({ key }) => key);
        for (const cells of others) {
          cells.forEach((cell, at) => {
            if (cell.kind === 'same') assert.deepEqual(keys(cell.words), keys(first![at]!.words));
            if (cell.instead.length > 0) assert.deepEqual(cell.instead, first![at]!.words);
          });
        }
      }),
    );
  });

  test('a version aligned with itself is the same throughout', () => {
    fc.assert(
      fc.property(words, (list) => {
        const own = cutWords([{ text: list.join(' '), after: '' }]);
        const isSilent = own.every(({ key }) => key === '');
        const kinds = new Set(layColumns([own, own])[1]!.map(({ kind }) => kind));
        assert.ok(isSilent || !kinds.has('left-out'));
      }),
    );
  });
});
