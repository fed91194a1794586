import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSaid } from './said.ts';

const CASES: readonly (readonly [
  name: string,
  text: string,
  by: string | undefined,
  via: string | undefined,
])[] = [
  [
    'an agency after the speaker',
    '“The harbour is open again,” Ida Holm said, according to the Interfax news agency.',
    'Ida Holm',
    'the Interfax news agency',
  ],
  [
    'an outlet before the speaker',
    'According to Radio Visby, Ida Holm said the harbour was “as good as new.”',
    'Ida Holm',
    'Radio Visby',
  ],
  [
    'an outlet that reported it',
    'Ida Holm said: “The harbour is open again,” the Visby Gazette reported.',
    'Ida Holm',
    'Visby Gazette',
  ],
  [
    'an agency that quoted the speaker',
    'Tass quoted Ida Holm as saying that the harbour was “as good as new.”',
    'Ida Holm',
    'Tass',
  ],
  [
    'the agency alone is the speaker',
    'The harbour was “as good as new,” according to Interfax.',
    'Interfax',
    undefined,
  ],
  [
    'somebody whom another told',
    'Ida Holm said that Per Berg had told her: “The harbour is as good as new.”',
    'Per Berg',
    'Ida Holm',
  ],
  [
    'a pronoun that tells what another said',
    'Ida Holm met the mayor. She said Per Berg had told her: “The harbour is as good as new.”',
    'Per Berg',
    'Ida Holm',
  ],
  [
    'a surname that tells what another said',
    'Ida Holm met the mayor. Mr. Berg stayed away. Holm said Berg had told her: “The harbour is as good as new.”',
    'Berg',
    'Ida Holm',
  ],
  [
    'what another calls something',
    'Ida Holm said Per Berg called the harbour “as good as new.”',
    'Per Berg',
    'Ida Holm',
  ],
  [
    'what somebody says to have said before',
    'Ida Holm said she told the mayor: “The harbour is as good as new.”',
    'Ida Holm',
    undefined,
  ],
  ['a first name like a word', 'Per Berg, who called it “as good as new,” left.', 'Per Berg', undefined],
  ['nobody between', '“The harbour is open again,” Ida Holm said.', 'Ida Holm', undefined],
];

for (const [name, text, by, via] of CASES)
  test(`passed on: ${name}`, () => {
    const [said] = readSaid(text);
    assert.deepEqual([said?.by, said?.found.attribution?.via?.name], [by, via]);
  });
