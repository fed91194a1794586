import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { sliceSpan } from '../../src/model/index.ts';
import { linkMentions } from '../../src/people/index.ts';

const brandt = { id: 'helena-brandt', name: 'Helena Brandt', forms: ['Helena J. Brandt'] };
const otto = { id: 'otto-brandt', name: 'Otto Brandt', forms: [] };
const orlov = { id: 'sergei-orlov', name: 'Sergei Orlov', forms: ['Sergey V. Orlov'] };

const found = (blocks: string[], people = [brandt, otto, orlov]) =>
  linkMentions(blocks, people).map(
    ({ block, span, person }) => `${person}: ${sliceSpan(blocks[block]!, span)}`,
  );

describe('linkMentions', () => {
  const cases: [string, string[], string[]][] = [
    ['links a name in full', ['They saw Helena Brandt there.'], ['helena-brandt: Helena Brandt']],
    [
      'links a surname to the bearer named in full',
      ['Otto Brandt came. Brandt’s hat fell.'],
      ['otto-brandt: Otto Brandt', 'otto-brandt: Brandt'],
    ],
    ['links a surname that one record bears', ['Mr. Orlov wept.'], ['sergei-orlov: Orlov']],
    ['leaves a surname that two records bear', ['Ms. Brandt wept.'], []],
    ['leaves a surname that the article gives to somebody else', ['Igor Orlov came. Orlov said no.'], []],
    [
      'takes a transliteration for the name',
      ['They saw Sergey Orlov there.'],
      ['sergei-orlov: Sergey Orlov'],
    ],
    [
      'takes a name with a middle name for the one without',
      ['They saw Sergei Brandt Orlov there.'],
      ['sergei-orlov: Sergei Brandt Orlov'],
    ],
    [
      'counts a surname used attributively',
      ['Mr. Orlov left. The Orlov administration fell.'],
      ['sergei-orlov: Orlov', 'sergei-orlov: Orlov'],
    ],
    [
      'leaves names of things',
      ['Mr. Orlov saw the Orlov Foundation at Lake Orlov.'],
      ['sergei-orlov: Orlov'],
    ],
  ];
  for (const [title, blocks, expected] of cases) it(title, () => assert.deepEqual(found(blocks), expected));

  it('takes a surname that two bear for the one whose office stands before it', () => {
    const people = [
      { ...brandt, offices: ['First Lady', 'President of the Harbour Board'] },
      { ...otto, offices: ['Finnish President'] },
    ];
    assert.deepEqual(found(['President Brandt wept.'], people), ['otto-brandt: Brandt']);
    assert.deepEqual(found(['Senator Brandt wept.'], people), []);
  });
  it('gives spans of names, in order, never overlapping, whatever the text', () => {
    const word = fc.constantFrom(
      'Helena',
      'J.',
      'Brandt',
      'Brandt’s',
      'Orlov,',
      'Sergey',
      'V.',
      'Mr.',
      'the',
      'said',
      'House',
      'Lake',
      '“Otto',
      'met.',
      'President',
      'and',
    );
    const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (blocks) => {
        let last = { block: 0, end: 0 };
        for (const { block, span, person } of linkMentions(blocks, [brandt, orlov])) {
          const surname = person === brandt.id ? 'Brandt' : 'Orlov';
          assert.match(
            sliceSpan(blocks[block]!, span),
            new RegExp(`^(?:(?:Helena|Sergey|J\\.|V\\.|Brandt) )*${surname}$|^(?:Helena|Sergey)$`),
          );
          assert.ok(block > last.block || span.startUtf16 >= last.end);
          last = { block, end: span.endUtf16 };
        }
      }),
    );
  });
});
