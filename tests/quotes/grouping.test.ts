import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSaid } from './said.ts';

const CASES: readonly (readonly [name: string, blocks: readonly string[], want: readonly number[]])[] = [
  ['speech goes on after its speaker', ['“It will rain,” Ida Holm said. “Take your coats.”'], [0, 0]],
  ['one sentence split by its speaker', ['“If it rains,” Ida Holm said, “take your coats along.”'], [0, 0]],
  ['fragments of one clause', ['Ida Holm called the plan “direct” and “not polemical.”'], [0, 0]],
  ['a paragraph without its closing mark', ['Ida Holm said: “It will rain.', '“Take your coats.”'], [0, 0]],
  [
    'a new verb of saying is a new utterance',
    ['“It will rain,” Ida Holm said. “Take coats,” she added.'],
    [0, 1],
  ],
  [
    'a participle of saying is a new utterance',
    ['“It will rain,” Ida Holm said, adding that the fleet was “lost for a generation.”'],
    [0, 1],
  ],
  [
    'what is called so within words that are reported',
    ['Ida Holm said that the fleet was “right to stay” in what she called “the week of the great ice.”'],
    [0, 0],
  ],
  [
    'what the speaker was doing splits a sentence too',
    ['“If it rains,” said Ida Holm, speaking of the fleet, “take your coats along.”'],
    [0, 0],
  ],
  ['joined quotations are one', ['Ida Holm called it “a flood” or “a mess,” Per Berg writes.'], [0, 0]],
  [
    'joined quotations of a clause before the main one are one',
    ['After Ida Holm compared the boats to “cradles” and “coffins,” Per Berg wrote to the paper.'],
    [0, 0],
  ],
  [
    'what is wanted is part of what is said',
    ['Ida Holm said the fleet was “right to stay” and wanted “no more ice.”'],
    [0, 0],
  ],
  [
    'what else a source shows is part of what it says',
    ['According to the harbour master, the fleet had “no ice,” shows “great courage” and “will sail.”'],
    [0, 0, 0],
  ],
  [
    'another speaker is a new utterance',
    ['“It will rain,” Ida Holm said. “It will not rain,” Per Berg said.'],
    [0, 1],
  ],
];

for (const [name, blocks, want] of CASES)
  test(`utterances: ${name}`, () => {
    assert.deepEqual(
      readSaid(...blocks).map(({ utterance }) => utterance),
      want,
    );
  });

test('a continued quotation has its speaker from where it began', () => {
  const said = readSaid('“It will rain,” Ida Holm said. “Take your coats with you.”');
  assert.deepEqual(
    said.map(({ by, rule }) => [by, rule]),
    [
      ['Ida Holm', 'after'],
      ['Ida Holm', 'continued'],
    ],
  );
});
