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
      'knows a ministry in small letters',
      'The Norwegian foreign ministry agrees, as does Sweden’s defence ministry.',
      [
        'norwegian-foreign-ministry: Norwegian foreign ministry',
        'swedish-defense-ministry: Sweden’s defence ministry',
      ],
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
    [
      'reads what a name goes on with',
      'The Norland Department of Harbour Affairs and the Lindau Institute for River Law met the Olde University.',
      [
        'norland-department-of-harbour-affairs: Norland Department of Harbour Affairs',
        'lindau-institute-for-river-law: Lindau Institute for River Law',
        'olde-university: Olde University',
      ],
    ],
    ['ends a name before a day', 'They met the River Council on Thursday.', ['river-council: River Council']],
    [
      'ends a name before its officer',
      'Nobody knew then why River Council Director Ann Holm left early.',
      ['river-council: River Council'],
    ],
    [
      'keeps those whom a body is of',
      'The Association of River Lawyers met.',
      ['association-of-river-lawyers: Association of River Lawyers'],
    ],
    [
      'takes two joined by “and” for two',
      'She went to Almgren College and Olde University.',
      ['almgren-college: Almgren College', 'olde-university: Olde University'],
    ],
    [
      'begins a name after the words of the sentence',
      'Among Almgren Institute fellows and at a river-sponsored Harbour Agency, none spoke. In Harbour Court it rained.',
      [
        'almgren-institute: Almgren Institute',
        'harbour-agency: Harbour Agency',
        'harbour-court: Harbour Court',
      ],
    ],
    [
      'knows a department by whoever heads it',
      'The Holm State Department said so.',
      ['us-state-department: State Department'],
    ],
    [
      'names a body of the United States by its letters',
      'The US Supreme Court met.',
      ['us-supreme-court: US Supreme Court'],
    ],
    [
      'reads no name in a headline but a known one',
      'Newly Found Paper Shows State Department Knew Harbour Court Was Wet',
      ['us-state-department: State Department'],
    ],
    ['leaves the last words of a list', 'He chairs the Health, Labour and Rivers Committee.', []],
    ['leaves acts and titles', 'The College for All Act passed. Norvik Bureau Chief Ann Holm wrote.', []],
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
