import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSaid } from './said.ts';

/** Of each quotation: the speaker's name, and the words that name the speaker where they differ. */
type Want = readonly (readonly [by: string | undefined, as?: string])[];
type Group = readonly (readonly [name: string, blocks: readonly string[], want: Want])[];

/** Diplomatic, British and translated prose, by construction. All sentences are made up. */
const GROUPS: Readonly<Record<string, Group>> = {
  'subject and verb': [
    [
      'told reporters through an interpreter',
      ['“We will not sail today,” Foreign Minister Pavlo Bondar told reporters through an interpreter.'],
      [['Pavlo Bondar', 'Foreign Minister Pavlo Bondar']],
    ],
    [
      'verb first, with an office before the name',
      ['“The offer,” insisted the Norwegian foreign minister, Mary Berg, “is dead and will stay dead.”'],
      [['Mary Berg'], ['Mary Berg']],
    ],
    [
      'a long description between commas',
      ['Mary Berg, speaking after a meeting with James Holm in Visby, said the offer was “dead for good.”'],
      [['Mary Berg']],
    ],
    [
      'home town and state between commas',
      ['James Holm, a pilot from Salem, Massachusetts, says the fleet will “sail by Friday.”'],
      [['James Holm']],
    ],
    [
      'two offices',
      ['James Holm, founder and chief of Visby Lines stated, “We will sail by Friday at noon.”'],
      [['James Holm']],
    ],
    ['asked', ['“Is the offer dead for good?” Mary Berg asked the envoy.'], [['Mary Berg']]],
    [
      'a verb in the present that can be a noun',
      ['“Both sides will think about it,” the ministers state in their letter.'],
      [['the ministers']],
    ],
    [
      'a surname that is also a preposition',
      ['The plan was seen as “a day too late for us,” From said.'],
      [['From']],
    ],
    [
      'a progressive',
      ['The talks are over, but James Holm is already claiming “a great day for Visby.”'],
      [['James Holm']],
    ],
    [
      'a parenthetical speaker beside another name',
      ['Holm, a senior aide said, “is very sure of the fleet today.”'],
      [['a senior aide']],
    ],
  ],
  participles: [
    [
      'adding that',
      ['Mary Berg said they would go on, adding that “nobody wants a war here.”'],
      [['Mary Berg']],
    ],
    [
      'with somebody saying',
      ['The council broke up, with the party of the former mayor of Visby calling it “a lost day.”'],
      [['the party of the former mayor of Visby']],
    ],
    [
      'a name right before',
      ['Both left early – James Holm saying he was “very tired” and Mary Berg calling it “a good day.”'],
      [['James Holm'], ['Mary Berg']],
    ],
    [
      'the subject of the nearest clause',
      ['James Holm smiled even as he left the hall, saying, “I will be back on Friday.”'],
      [['James Holm', 'he']],
    ],
    ['what stands on a sign', ['Mary Berg held up a sign reading “no more ships for Visby.”'], [['a sign']]],
  ],
  'nouns of saying': [
    [
      'a claim that somebody rejects',
      ['James Holm rejected Mary Berg’s claim that the talks were “dead.”'],
      [['Mary Berg']],
    ],
    ['whose comment', ['Mary Berg’s “sink or swim” comment angered the fleet.'], [['Mary Berg']]],
    ['in the words of', ['It was, in the words of Mary Berg, “a day to forget.”'], [['Mary Berg']]],
    ['in whose words', ['It was, in Mary Berg’s words, “a day to forget.”'], [['Mary Berg']]],
    ['as somebody put it', ['As Mary Berg put it, “the offer is dead.”'], [['Mary Berg']]],
  ],
  'statements and documents': [
    ['a statement', ['The statement said there had been “a frank exchange of views.”'], [['The statement']]],
    ['a communiqué', ['“Both sides will reflect on it,” the communiqué read.'], [['the communiqué']]],
    [
      'a letter',
      ['In a letter to the council, Mary Berg wrote: “We cannot accept this now.”'],
      [['Mary Berg']],
    ],
    [
      'a ministry in a statement',
      ['The Foreign Ministry said in a statement that it was “no serious basis for talks.”'],
      [['Foreign Ministry']],
    ],
  ],
  'governments and organizations': [
    ['a capital', ['Moscow called the offer “a provocation” and recalled its envoy.'], [['Moscow']]],
    [
      'two capitals',
      ['Both Washington and Moscow said the talks had been “useful.”'],
      [['Washington and Moscow']],
    ],
    ['a palace', ['“This is no basis for talks,” the Kremlin said on Friday.'], [['Kremlin']]],
    ['a union', ['The European Union said it “strongly condemned” the arrests.'], [['European Union']]],
    [
      'a body’s head',
      ['U.N. Secretary-General Mary Berg urged both to “step back from the brink.”'],
      [['Mary Berg', 'U.N. Secretary-General Mary Berg']],
    ],
  ],
  'collective and anonymous speakers': [
    [
      'a diplomat on condition of anonymity',
      ['“Nobody expected this,” said a senior European diplomat, who spoke on condition of anonymity.'],
      [['a senior European diplomat']],
    ],
    [
      'one of several',
      ['“They are not ready at all,” one of the officials said.'],
      [['one of the officials']],
    ],
    ['ministers', ['The ministers said they were “deeply concerned” by the news.'], [['The ministers']]],
    [
      'an age and a description',
      ['“We have seen worse than this,” the tired, 71-year-old diplomat said.'],
      [['the tired, 71-year-old diplomat']],
    ],
  ],
  'double reporting': [
    [
      'said he told',
      ['James Holm said Mary Berg had told him it was “not serious at all.”'],
      [['Mary Berg']],
    ],
    [
      'who only judges, and who says',
      ['James Holm praised the plan of Mary Berg, who she said was “a true friend of Visby.”'],
      [['Mary Berg', 'she']],
    ],
    [
      'whom somebody calls',
      ['James Holm, whom Mary Berg called “a man of the past,” left.'],
      [['Mary Berg']],
    ],
    [
      'an object clause is no speaker',
      ['James Holm, citing “the magic of the sea,” said the fleet could win the day.'],
      [['James Holm']],
    ],
  ],
  'the speaker elsewhere': [
    ['the name is inside the quotation', ['“James Holm is a liar,” said Mary Berg.'], [['Mary Berg']]],
    ['the sentence before', ['Mary Berg was blunt. “The offer is dead.”'], [['Mary Berg']]],
    [
      'a name before a colon',
      ['The end does not surprise Mary Berg: “It was dead from the start.”'],
      [['Mary Berg']],
    ],
    ['a handle', ['Mary Berg (@maryberg): “We cannot accept this offer now.”'], [['Mary Berg']]],
    ['a dash', ['“We will go on Friday at noon.” — Mary Berg'], [['Mary Berg']]],
    ['a tweet', ['“We cannot accept this offer,” Mary Berg tweeted on Friday.'], [['Mary Berg']]],
    [
      'turns of an interview',
      ['Mary Berg: “Will the fleet sail on Friday?”', 'James Holm: “It will sail on Monday.”'],
      [['Mary Berg'], ['James Holm']],
    ],
  ],
  epithets: [
    [
      'nations',
      [
        'U.S. Secretary of State James Holm met Russian Foreign Minister Pavlo Bondar.',
        '“We came to listen today,” the American said.',
        '“They did not listen to us,” the Russian replied.',
      ],
      [
        ['James Holm', 'American'],
        ['Pavlo Bondar', 'Russian'],
      ],
    ],
    [
      'an office',
      [
        '“The offer stands for now,” said Mary Berg, spokeswoman for the Foreign Ministry.',
        '“It stands until Friday at noon,” the spokeswoman added.',
      ],
      [['Mary Berg'], ['Mary Berg', 'the spokeswoman']],
    ],
  ],
  'several speakers': [
    [
      'a list of states',
      ['Norway, the Netherlands and Italy said the ban was “a step back for the fleet.”'],
      [['Norway, the Netherlands and Italy']],
    ],
    [
      'a place before two names',
      ['In Visby, James Holm and Mary Berg said the ban was “a step back for the fleet.”'],
      [['James Holm and Mary Berg']],
    ],
    [
      'ministers of a list of states',
      ['“We urge all to stay calm,” the foreign ministers of Norway, Sweden, and Italy said.'],
      [['the foreign ministers of Norway, Sweden, and Italy']],
    ],
    [
      'two clauses that "and" joins',
      [
        'The Harbour Post will brand you a liar and Coast News will accuse you of a “freak show for the fleet.”',
      ],
      [['Coast News']],
    ],
  ],
  descriptions: [
    [
      'close to something',
      ['A diplomat close to the talks said it was “over for good.”', '“It is over now,” the diplomat said.'],
      [['A diplomat close to the talks'], ['A diplomat close to the talks', 'the diplomat']],
    ],
    [
      'with knowledge of something',
      ['“The talks go on for now,” a person with knowledge of the talks said.'],
      [['a person with knowledge of the talks']],
    ],
    [
      'an office in a place',
      ['“The talks go on for now,” said a senior official at the ministry in Visby on Monday.'],
      [['a senior official at the ministry in Visby']],
    ],
    [
      'a town after its country',
      ['“The talks go on for now,” said a Western diplomat in the Norwegian capital, Oslo.'],
      [['a Western diplomat in the Norwegian capital']],
    ],
    [
      'at the head of a sentence',
      ['Officials in Norway called it “a step back for the fleet.”'],
      [['Officials in Norway']],
    ],
    [
      'an occasion is no description',
      ['“The talks go on for now,” said an official at a news conference in Visby.'],
      [['an official']],
    ],
    [
      'a manner is no description',
      ['“The talks go on for now,” said an official with a laugh.'],
      [['an official']],
    ],
    [
      'quoted words in it',
      ['“We had better meetings,” delegate Mary Berg, wearing a wide hat and “Rain Now” pins, said.'],
      [['Mary Berg']],
    ],
    [
      'a clause that no comma ends',
      ['“The ad raises questions,” Mary Berg, who is chairman of the Harbour Board said in a statement.'],
      [['Mary Berg']],
    ],
    [
      'a candidate between commas, then the verb and its object',
      [
        'On the other side, James Holm, a pilot who had the fleet in mind, tweeted a warning. “Remember the ice in June.”',
      ],
      [['James Holm']],
    ],
  ],
  'between dashes': [
    [
      'who called somebody so',
      ['Mary Berg – who once called the mayor “the admiral” – was absent.'],
      [['Mary Berg']],
    ],
  ],
  'single marks': [
    [
      'apostrophes inside',
      [
        '‘The ministers’ talks can’t fail,’ the foreign secretary, Mary Berg, told the BBC. ‘We’re not there yet.’',
      ],
      [['Mary Berg'], ['Mary Berg']],
    ],
    [
      'a fragment, and a comma outside',
      ['Mary Berg called the deal ‘a sham’, adding that the visit had been ‘a waste of time’.'],
      [['Mary Berg'], ['Mary Berg']],
    ],
    ['straight marks', ["'The ministers' plan won't work,' said Mary Berg, the envoy."], [['Mary Berg']]],
  ],
};

for (const [group, cases] of Object.entries(GROUPS))
  for (const [name, blocks, want] of cases)
    test(`${group}: ${name}`, () => {
      assert.deepEqual(
        readSaid(...blocks).map(({ by, as }) => (as === by ? [by] : [by, as])),
        want,
      );
    });
