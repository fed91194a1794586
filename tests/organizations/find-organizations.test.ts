import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sliceSpan, slugify } from '../../src/model/index.ts';
import { findOrganizations } from '../../src/organizations/index.ts';

describe('findOrganizations', () => {
  const cases: [string, string, string[]][] = [
    ['takes an institution for a government', 'Aides at the Kremlin shrugged.', ['kremlin: Kremlin']],
    ['takes a capital that acts', 'Moscow said it would wait.', ['government-of-russia: Moscow']],
    ['takes a capital that is addressed', 'The allies urged Kyiv to wait.', ['government-of-ukraine: Kyiv']],
    ['takes a capital that owns demands', 'Nobody read Moscow’s demands.', ['government-of-russia: Moscow']],
    [
      'takes a capital beside its allies',
      'Washington and its allies promised boats.',
      ['government-of-the-united-states: Washington'],
    ],
    [
      'knows the ministry of a state',
      'Norway’s Foreign Ministry and the Norwegian Foreign Ministry agree.',
      [
        'norwegian-foreign-ministry: Norway’s Foreign Ministry',
        'norwegian-foreign-ministry: Norwegian Foreign Ministry',
      ],
    ],
    [
      'knows an alliance by its letters and in full',
      'NATO, the North Atlantic Treaty Organization, met.',
      ['nato: NATO', 'nato: North Atlantic Treaty Organization'],
    ],
    [
      'reads a name that says what it is',
      'An analyst at the Almgren Institute and one at the Center for a New River Law spoke.',
      ['almgren-institute: Almgren Institute', 'center-for-a-new-river-law: Center for a New River Law'],
    ],
    [
      'reads capitals with a word for what they are',
      'He works at the ORC research organization.',
      ['orc: ORC'],
    ],
    ['reads the name of a news agency', 'He told the news agency Vestra on Sunday.', ['vestra: Vestra']],
    ['leaves a name of mockery', 'She spoke of a “Ministry of Puddles” on the hill.', []],
    ['leaves a state that is no organization', 'The Soviet Union was a union of fifteen.', []],
    [
      'leaves words that are a pronoun',
      'Who is the judge? WHO experts are.',
      ['world-health-organization: WHO'],
    ],
    ['leaves a capital that is a place', 'They met in Moscow and flew to London.', []],
    ['leaves a capital in another name', 'The Washington Post said so. A London Bridge fell.', []],
  ];
  for (const [title, block, expected] of cases) {
    it(title, () => {
      const found = findOrganizations([block]).map(
        ({ span, name }) => `${slugify(name)}: ${sliceSpan(block, span)}`,
      );
      assert.deepEqual(found, expected);
    });
  }
});
