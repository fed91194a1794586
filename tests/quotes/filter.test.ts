import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSaid } from './said.ts';

const CASES: readonly (readonly [name: string, sentence: string, want: readonly string[]])[] = [
  ['a fragment with a cue', 'Ida Holm called it “a disaster” for the fleet.', ['“a disaster”']],
  ['a scare quote', 'The “smart” buoys in the harbour were sold in May.', []],
  ['a programme', 'Ida Holm spoke on NRK’s “The Week at Sea” about the fleet.', []],
  ['a book', 'Ida Holm, author of “The Long Winter at Sea,” said the fleet was “lost.”', ['“lost.”']],
  [
    'a long title',
    'So says Ida Holm’s book “The Fixers: Karel Dovik, His Wife and the Fish Publicity Machine” of the fleet.',
    [],
  ],
  ['a document', 'The ministry sent out a paper titled “On the State of the Fleet.”', []],
  [
    'five words stand for themselves',
    'On the wall: “no more ships for Visby.”',
    ['“no more ships for Visby.”'],
  ],
];

for (const [name, sentence, want] of CASES)
  test(`kept or not: ${name}`, () => {
    assert.deepEqual(
      readSaid(sentence).map(({ text }) => text),
      want,
    );
  });
