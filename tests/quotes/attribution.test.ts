import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSaid } from './said.ts';

/** Paragraphs, and of each quotation in them the speaker's name and the rule. */
type Case = readonly [
  name: string,
  blocks: readonly string[],
  want: readonly (readonly [by: string | undefined, rule: string])[],
];

const CASES: readonly Case[] = [
  ['verb and name after', ['“The harbour is open again,” said Ida Holm.'], [['Ida Holm', 'after']]],
  ['name and verb after', ['“The harbour is open again,” Ida Holm said.'], [['Ida Holm', 'after']]],
  [
    'a description between name and verb',
    ['“The harbour is open again,” Ida Holm, the mayor of Visby, said on Monday.'],
    [['Ida Holm', 'after']],
  ],
  [
    'a relative clause between name and verb',
    ['“The harbour is open again,” Ida Holm, who led the talks, told reporters.'],
    [['Ida Holm', 'after']],
  ],
  [
    'age and place between name and verb',
    ['“The harbour is open again,” Ida Holm, 67, a pilot in Salem, Mass., said by telephone.'],
    [['Ida Holm', 'after']],
  ],
  [
    'brackets between name and verb',
    ['Sen. Ida Holm (D-Maine), said the plan was “a gift to the fishing fleet.”'],
    [['Ida Holm', 'before']],
  ],
  [
    'a name set off by commas after an office',
    ['“The harbour is open again,” the ministry’s spokeswoman, Ida Holm, said.'],
    [['Ida Holm', 'after']],
  ],
  [
    'an office of state before the name',
    ['Secretary of State Ida Holm on Sunday reiterated that the answer would be “swift and hard” if needed.'],
    [['Ida Holm', 'before']],
  ],
  [
    'an unnamed speaker',
    ['“The harbour is open again,” a spokesman for the Holm campaign said.'],
    [['a spokesman for the Holm campaign', 'after']],
  ],
  ['according to', ['The harbour was “as good as new,” according to Ida Holm.'], [['Ida Holm', 'after']]],
  [
    'a colon before',
    ['Ida Holm was blunt on Monday: “The harbour will not open again.”'],
    [['Ida Holm', 'subject']],
  ],
  [
    'a colon at the end of the paragraph before',
    ['Ida Holm put it this way:', '“The harbour will not open again.”'],
    [['Ida Holm', 'colon']],
  ],
  [
    'a name and a colon',
    ['Opinions differ - Ida Holm: “The harbour will not open again.”'],
    [['Ida Holm', 'label']],
  ],
  [
    'a dash and a name in the next paragraph',
    ['“The harbour will not open again.”', '— Ida Holm, mayor of Visby'],
    [['Ida Holm', 'signature']],
  ],
  ['a name in brackets', ['“The harbour will not open again.” (Ida Holm)'], [['Ida Holm', 'signature']]],
  [
    'a speaker after words of the reporter’s',
    ['The harbour would be “shut for years” and the fleet lost, Ida Holm said.'],
    [['Ida Holm', 'trailing']],
  ],
  [
    'a noun of saying',
    ['The town met after Ida Holm’s demand that it “pay for its own harbour” at once.'],
    [['Ida Holm', 'possessive']],
  ],
  [
    'the sentence before',
    ['Ida Holm warned of floods. “The harbour will not open again.”'],
    [['Ida Holm', 'previous']],
  ],
  [
    'a person named some paragraphs before',
    ['Five rules of Ida Holm hang in the hall.', 'They are old.', '“Never sail on a Friday in May.”'],
    [['Ida Holm', 'mentioned']],
  ],
  [
    'double reporting: who is quoted first',
    ['Ida Holm said Per Berg had told her to “leave the harbour to the fleet.”'],
    [['Per Berg', 'before']],
  ],
  [
    'a clause with a speaker of its own',
    ['Ida Holm said it would rain, and Per Berg called her “the prophet of the coast.”'],
    [['Per Berg', 'before']],
  ],
  [
    'a clause that only leads',
    ['When Per Berg spoke, Ida Holm said the fleet was “lost for a generation.”'],
    [['Ida Holm', 'before']],
  ],
  [
    'a parenthetical speaker',
    ['The fleet, Ida Holm said, was “lost for a generation.”'],
    [['Ida Holm', 'before']],
  ],
  [
    'a participle',
    ['Ida Holm flew home on Friday, saying the fleet was “lost for a generation.”'],
    [['Ida Holm', 'before']],
  ],
  [
    'a participle of somebody else’s',
    ['The talks went on, with Per Berg calling the fleet “lost for a generation.”'],
    [['Per Berg', 'before']],
  ],
  [
    'a gerund within a clause',
    ['Ida Holm smiled when Per Berg was blamed for saying the fleet was “lost for a generation.”'],
    [['Per Berg', 'before']],
  ],
  ['a surname that is a common word', ['“The harbour is open again,” Rice said.'], [['Rice', 'after']]],
];

for (const [name, blocks, want] of CASES)
  test(`speaker: ${name}`, () => {
    assert.deepEqual(
      readSaid(...blocks).map(({ by, rule }) => [by, rule]),
      want,
    );
  });
