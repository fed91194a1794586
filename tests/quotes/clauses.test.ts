import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSaid } from './said.ts';

/** Of each quotation, the words that name its speaker; `undefined` where nobody does. */
type Case = readonly [name: string, sentence: string, want: readonly (string | undefined)[]];

const LONG = '“lost for a whole generation.”';

/** Clauses of English news prose, by construction. All sentences are made up. */
const GROUPS: Readonly<Record<string, readonly Case[]>> = {
  passives: [
    ['an agent before', `Ida Holm was described by Per Berg as ${LONG}`, ['Per Berg']],
    ['an agent after', 'Ida Holm has been called “a captain of the first order” by Per Berg.', ['Per Berg']],
    ['a participle', `The fleet, denounced by Per Berg as ${LONG.replace('.', ',')} sailed.`, ['Per Berg']],
    [
      'who asks',
      `Ida Holm was asked by the chairman, Per Berg, whether the fleet would be ${LONG}`,
      ['Per Berg'],
    ],
    ['who is quoted', `Ida Holm was quoted by the Gazette as saying the fleet was ${LONG}`, ['Ida Holm']],
    [
      'who is quoted, after the words',
      '“The fleet is lost for good,” Ida Holm was quoted as saying by the Gazette.',
      ['Ida Holm'],
    ],
    ['no agent', 'The fleet was widely known as “the worst in the whole North.”', [undefined]],
    [
      'asked about, without an object',
      'Ida Holm, asked about the fleet, had said: “I think it is lost.”',
      ['Ida Holm'],
    ],
  ],
  'questions of nobody': [
    [
      'asked whether',
      'Asked whether the fleet was “lost for a whole generation,” Ida Holm said no.',
      [undefined],
    ],
    ['was asked', 'Ida Holm was asked, “Is the fleet lost for good?”', [undefined]],
    [
      'what is asked about is somebody’s',
      `Asked about Per Berg’s claim that the fleet was ${LONG.replace('.', ',')} Ida Holm nodded.`,
      ['Per Berg'],
    ],
  ],
  'verbs that hang on others': [
    ['made to say', 'The leak led Ida Holm to warn that “the fleet is lost for good.”', ['Ida Holm']],
    [
      'likes to say',
      'As the forecaster Ida Holm likes to say, “Nobody reads the sky twice in one day.”',
      ['Ida Holm'],
    ],
    [
      'with somebody accusing, after who reports it',
      'The talks stalled, envoys said, with the harbour’s negotiator, Ida Holm, accusing the town of “moving the quay a week before the storm.”',
      ['Ida Holm'],
    ],
    [
      'a clause of time after the quotation',
      'James Holm said that the boats would leave “within days of the thaw”, a week after Berg signed the papers.',
      ['James Holm'],
    ],
    [
      'moved to say',
      'The noise was so loud that Ida Holm was moved to say, “I hear no word of it.”',
      ['Ida Holm'],
    ],
    [
      'a participle of the main clause',
      'Even a senior aide said Ida Holm will have to choose whose side she is on, saying, “She must come out of hiding.”',
      ['a senior aide'],
    ],
    [
      'a participle after a dependent clause',
      `The pilot gave no details about how he planned to sail, saying only that the fleet was ${LONG}`,
      ['The pilot'],
    ],
    [
      'a participle of a clause of time',
      'The visit was cut short when Ida Holm on Monday spoke of doubts, suggesting a “small step back” from it.',
      ['Ida Holm'],
    ],
    ['shown to speak', `The film shows Ida Holm saying that the fleet is ${LONG}`, ['Ida Holm']],
    [
      'two verbs of one subject',
      'At the port, a group of pilots called for rest, and the owners’ league denounced it and said the fleet was “lost for a whole generation.”',
      ['the owners’ league'],
    ],
  ],
  'auxiliaries and contractions': [
    ['an adverb between', `Ida Holm could only joke: “The fleet was booked on that day.”`, ['Ida Holm']],
    ['she has said', `At every stop, she’s said the same thing: “The fleet is lost.”`, ['she']],
    ['before the subject', 'Only then did Ida Holm promise to “bring the whole fleet home.”', ['Ida Holm']],
    [
      'a plain form after an aside',
      `Some critics, such as Ida Holm, say the fleet is ${LONG}`,
      ['Some critics'],
    ],
    ['a habit', `My father used to say that the fleet was ${LONG}`, ['My father']],
    ['a plural between commas', 'Ida Holm, critics say, “let the fleet go down for good.”', ['critics']],
    [
      'told nobody by a name after it',
      '“The fleet is lost,” Ida Holm, a pilot, tells Harbour Radio.',
      ['Ida Holm'],
    ],
    ['chimed in', '“The fleet is lost for good,” chimed in Ida Holm.', ['Ida Holm']],
  ],
  'clauses and their order': [
    [
      'before the main clause',
      'After Per Berg said that the fleet was “better off at home,” Ida Holm said: “I do not like that.”',
      ['Per Berg', 'Ida Holm'],
    ],
    [
      'a call from the crowd',
      'When someone in the crowd shouted, “Sink the whole fleet now,” Ida Holm joked, “Not before lunch.”',
      ['someone', 'Ida Holm'],
    ],
    [
      'told with a day between',
      'Even as Ida Holm claimed on Monday that “the fleet is lost for good,” one of the pilots said it was not.',
      ['Ida Holm'],
    ],
    [
      'where one sees this, another that',
      'Where Per Berg sees “a day to forget for good,” Ida Holm sees “a chance for all of us.”',
      ['Per Berg', 'Ida Holm'],
    ],
    ['of what somebody is sure', `Ida Holm is sure that the fleet is ${LONG}`, ['Ida Holm']],
    ['per a report', `Per the report, the fleet was ${LONG}`, ['the report']],
    [
      'as somebody put it',
      'The fleet was “lost for a generation,” as Ida Holm put it on Monday.',
      ['Ida Holm'],
    ],
    [
      'called so in passing',
      'In what Per Berg called “a surprise to all of us,” Ida Holm went home.',
      ['Per Berg'],
    ],
    [
      'after a colon',
      `Even those who liked the plan sounded unsure: Ida Holm called it “the least bad way out.”`,
      ['Ida Holm'],
    ],
    [
      'and that',
      'Ida Holm called it a mistake and said that it was “bad” and that Per Berg has learned from it: “He is ready for more.”',
      ['Ida Holm', 'Ida Holm'],
    ],
    [
      'between dashes',
      'The port’s plan — as Per Berg noted on Monday — promises to “bring the whole fleet home.”',
      ['The port’s plan'],
    ],
    [
      'with somebody doing something',
      `With polls showing Per Berg ahead, the party said the fleet was ${LONG}`,
      ['the party'],
    ],
    [
      'long after',
      'Hours after Per Berg said he would go, Ida Holm vowed to “bring the whole fleet home.”',
      ['Ida Holm'],
    ],
    [
      'cut short by dashes',
      'When Ida Holm finally closed — “I will bring the fleet home!” — the crowd sang.',
      ['Ida Holm'],
    ],
    [
      'what the words say of somebody',
      '“We loved it there,” Ida Holm said. Per Berg “has never been so kind to the whole fleet.”',
      ['Ida Holm', 'Ida Holm'],
    ],
  ],
  'heads of phrases': [
    ['a report by', `A report by the Harbour Institute found that the fleet was ${LONG}`, ['A report']],
    ['issued by', `A statement issued by the ministry said the fleet was ${LONG}`, ['A statement']],
    ['behind somebody', 'The sign behind Ida Holm read: “The fleet is lost for good.”', ['The sign']],
    ['such as', `Critics such as Ida Holm called the fleet ${LONG}`, ['Critics']],
    [
      'two names after “of”',
      `Supporters of Ida Holm and Per Berg called the fleet ${LONG}`,
      ['Supporters of Ida Holm and Per Berg'],
    ],
    ['a list', `A group of writers, actors and pilots this week called the fleet ${LONG}`, ['A group']],
    [
      'two names between commas',
      `Two pilots, Ida Holm and Per Berg, wrote that the fleet was ${LONG}`,
      ['Ida Holm and Per Berg'],
    ],
    [
      'an office and a state',
      `The league’s chairman, Sen. Ida Holm of Maine, said the fleet was ${LONG}`,
      ['Sen. Ida Holm'],
    ],
    [
      'whose relative clause follows a description',
      `She met Per Berg, the mayor of the city, who called the fleet ${LONG}`,
      ['Per Berg'],
    ],
    ['most of those', `Most of those at the port said the fleet was ${LONG}`, ['Most of those']],
    ['about half', `About half of the pilots said the fleet was ${LONG}`, ['half of the pilots']],
    [
      'a thing that says',
      'They handed out bottles that said, “The port of Visby welcomes you.”',
      ['bottles'],
    ],
    ['a comment from', 'The plan drew a sharp reply from Ida Holm: “It is lost for good.”', ['Ida Holm']],
  ],
  'documents and manner': [
    [
      'under an agreement',
      'Under the agreement, both ports “shall remain open to all ships.”',
      ['the agreement'],
    ],
    [
      'a board that notes',
      `The Gazette editorial board notes that the fleet is ${LONG}`,
      ['The Gazette editorial board'],
    ],
    [
      'a heading in capitals',
      'RAIN ALL OVER THE COAST “It will rain until the middle of May.” [Visby Gazette]',
      ['RAIN ALL OVER THE COAST'],
    ],
    ['in the eyes of', `The fleet is, in the eyes of Ida Holm, ${LONG}`, ['Ida Holm']],
    ['by someone’s telling', `In Ida Holm’s telling, the fleet was ${LONG}`, ['Ida Holm']],
  ],
};

for (const [group, cases] of Object.entries(GROUPS))
  for (const [name, sentence, want] of cases)
    test(`${group}: ${name}`, () => {
      assert.deepEqual(
        readSaid(sentence).map(({ as }) => as),
        want,
      );
    });
