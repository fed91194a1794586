import assert from 'node:assert/strict';
import test from 'node:test';
import { findQuotations, type Circumstances } from '../../src/quotes/index.ts';

const NAMES = 'Ida Holm and Karel Dovik met.';

/** The circumstances of the first quotation of a paragraph. */
function read(...blocks: string[]): Circumstances {
  return findQuotations([NAMES, ...blocks])[0]!.circumstances;
}

const occasions: readonly (readonly [name: string, text: string, kind: string, words: string])[] = [
  ['after the verb', '“The ice is thick enough,” Holm said in an interview.', 'interview', 'in an interview'],
  [
    'after the subject',
    '“The ice is thick enough,” said Holm, the harbour master, at a news conference.',
    'news-conference',
    'at a news conference',
  ],
  [
    'at the head of the sentence',
    'In a statement on its website on Friday, the River Council wrote that “the ice is thick enough.”',
    'statement',
    'In a statement on its website',
  ],
  [
    'between commas',
    'Holm, in a separate press conference after the talks, said that “the ice is thick enough.”',
    'news-conference',
    'in a separate press conference',
  ],
  [
    'after words before its noun',
    'Later, at a separate Lindholm news conference, Holm said “the ice is thick enough.”',
    'news-conference',
    'at a separate Lindholm news conference',
  ],
  ['in the verb', '“The ice is thick enough,” Holm tweeted on Friday.', 'tweet', 'tweeted'],
  ['as the speaker', '“The ice is thick enough by now,” the statement said.', 'statement', 'the statement'],
  [
    'as what holds the words',
    'Nobody liked Holm’s letter that “the ice is thick enough.”',
    'letter',
    'Holm’s letter',
  ],
  [
    'with those on the line',
    'Holm said on a conference call with reporters that “the ice is thick enough.”',
    'call',
    'on a conference call with reporters',
  ],
  ['by a line', '“The ice is thick enough,” Holm told Dovik by phone.', 'call', 'by phone'],
  ['on a service', '“The ice is thick enough,” Holm wrote on Facebook.', 'post', 'on Facebook'],
  [
    'in a plural',
    '“The ice is thick enough,” Holm wrote in a series of tweets.',
    'tweet',
    'in a series of tweets',
  ],
];
for (const [name, text, kind, words] of occasions) {
  test(`an occasion is found ${name}`, () => {
    const { occasion } = read(text);
    assert.deepEqual({ kind: occasion?.kind, words: occasion?.words }, { kind, words });
  });
}

test('a programme has its name', () => {
  const text =
    '“The ice is thick enough,” Holm said of the harbour on Dovrin TV’s “Morning Watch” on Sunday.';
  assert.deepEqual(read(text), {
    occasion: { kind: 'broadcast', words: 'on Dovrin TV’s “Morning Watch”', name: 'Morning Watch' },
    when: 'on Sunday',
  });
});

test('an interview has the name of its outlet', () => {
  const { occasion } = read('“The ice is thick enough,” Holm said in an interview with the Gazette.');
  assert.deepEqual(occasion, {
    kind: 'interview',
    words: 'in an interview with the Gazette',
    name: 'Gazette',
  });
});

const addressees: readonly (readonly [text: string, to: string | undefined])[] = [
  ['“The ice is thick enough,” Holm told reporters after the talks.', 'reporters'],
  ['“The ice is thick enough,” Holm told Mr. Dovik.', 'Mr. Dovik'],
  ['“The ice is thick enough,” Holm told a crowd of supporters in London.', 'a crowd of supporters'],
  ['“The ice is thick enough,” Holm told Dovrin TV’s “Morning Watch.”', 'Dovrin TV’s “Morning Watch”'],
  [
    'Holm told the Danish news agency Ritt on Friday that “the ice is thick enough.”',
    'the Danish news agency Ritt',
  ],
  ['“The ice is thick enough,” Holm said to Dovik in passing.', 'Dovik'],
  ['Speaking to reporters in London, Holm said “the ice is thick enough.”', 'reporters'],
  ['Holm told Dovik Denmark would say that “the ice is thick enough.”', undefined],
  ['Holm warned that fishermen who say “the ice is thick enough” are wrong.', undefined],
  ['Holm referred to Dovik as “the man whom nobody wants to see.”', undefined],
  ['Holm promised to teach Dovik “that the ice is thick enough.”', undefined],
];
for (const [text, to] of addressees) {
  test(`spoken to ${to ?? 'nobody'}: ${text}`, () => assert.equal(read(text).addressee, to));
}

const places: readonly (readonly [text: string, place: string | undefined])[] = [
  [
    '“The ice is thick enough,” Holm told reporters in a briefing outside the Harbour Museum in Oslo.',
    'outside the Harbour Museum in Oslo',
  ],
  ['“The ice is thick enough,” Holm said at a rally in Fairwater, Ohio.', 'in Fairwater, Ohio'],
  ['In Stockholm, Holm said that “the ice is thick enough.”', 'In Stockholm'],
  ['As Holm wrote in New York magazine, “the ice is thick enough.”', undefined],
  ['“The ice is thick enough,” he said of his defeat in Ohio.', undefined],
  ['In Ohio, Holm said, people find that “the ice is thick enough.”', undefined],
];
for (const [text, place] of places) {
  test(`said ${place ?? 'nowhere'}: ${text}`, () => assert.equal(read(text).place, place));
}

const times: readonly (readonly [text: string, when: string | undefined])[] = [
  ['“The ice is thick enough,” Holm said Friday night.', 'Friday night'],
  ['On Wednesday, Holm said that “the ice is thick enough.”', 'On Wednesday'],
  ['Holm on Sunday said that “the ice is thick enough.”', 'on Sunday'],
  ['“The ice is thick enough,” Holm said on Dec. 2.', 'on Dec. 2'],
  ['“The ice is thick enough,” Holm said in a Friday interview.', 'Friday'],
  ['“The ice is thick enough,” Holm said last month.', 'last month'],
  ['Holm met Dovik on Friday, saying that “the ice is thick enough.”', 'on Friday'],
  ['Holm on Friday met Dovik, saying that “the ice is thick enough.”', 'on Friday'],
  ['Holm met Dovik, who came on Friday, saying that “the ice is thick enough.”', undefined],
  ['“The ice is thick enough,” Holm said in an interview broadcast Sunday.', undefined],
  ['Holm said Friday would show that “the ice is thick enough.”', undefined],
  ['Holm will say on Friday that “the ice is thick enough.”', undefined],
  ['“The ice is thick enough,” Holm said of the talks on Friday.', undefined],
  ['“The ice is thick enough,” Holm said later that day.', undefined],
];
for (const [text, when] of times) {
  test(`said ${when ?? 'at no time that is told'}: ${text}`, () => assert.equal(read(text).when, when));
}

test('all parts of an utterance have its circumstances', () => {
  const found = findQuotations([
    NAMES,
    '“The ice is thick enough,” Holm said at a briefing on Friday. “Nobody needs to fear it.”',
  ]);
  assert.equal(found.length, 2);
  assert.deepEqual(found[1]!.circumstances, found[0]!.circumstances);
});

test('who adds something adds it on the same occasion', () => {
  const found = findQuotations([
    NAMES,
    '“The ice is thick enough,” Holm said at a briefing on Friday.',
    '“Nobody needs to fear it,” he added.',
    '“It may rain all the same,” Dovik added.',
  ]);
  assert.deepEqual(found[1]!.circumstances, found[0]!.circumstances);
  assert.deepEqual(found[2]!.circumstances, {});
});

test('what the text does not say is absent', () => {
  assert.deepEqual(read('“The ice is thick enough,” Holm said.'), {});
  assert.deepEqual(read('“The ice is thick enough,” Holm said, and went home by train.'), {});
});

test('who goes on as “he” or “she” does so on the same occasion', () => {
  const found = findQuotations([
    NAMES,
    'Speaking to reporters after the talks, Holm said that the ice would hold.',
    '“It is thicker than last year,” she said.',
    'On a tour in May, she said it was “thinner than ever before.”',
    'Dovik told the Gazette that he was glad. Holm asked him why. “It is thicker than last year,” he said.',
  ]);
  assert.deepEqual(
    found.map(({ circumstances }) => circumstances.addressee),
    ['reporters', undefined, undefined],
  );
});

test('who is named again goes on at the same occasion, as long as nobody else does anything', () => {
  const found = findQuotations([
    NAMES,
    'Speaking to reporters after the talks, Holm said that the ice would hold.',
    '“It is thicker than last year,” Holm said.',
    'Dovik nodded.',
    '“It is thicker than ever before,” Holm said.',
    'Holm told the Gazette that she was glad.',
    'Holm subsequently called the ice “thinner than last year.”',
  ]);
  assert.deepEqual(
    found.map(({ circumstances }) => circumstances.addressee),
    ['reporters', undefined, undefined],
  );
});

test('an occasion of which a quotation tells is not that of the quotation', () => {
  assert.deepEqual(
    read('During their phone call, Holm and Dovik “reaffirmed that the ice is thick,” the ministry said.')
      .occasion,
    undefined,
  );
});

test('a noun that an occasion only describes is no occasion', () => {
  assert.equal(read('Holm said in the debate hall that “the ice is thick enough.”').occasion, undefined);
});

test('whom a speaker serves, and where, is no circumstance', () => {
  assert.deepEqual(read('“The ice is thick enough,” said a longtime adviser to Dovik.'), {});
  assert.deepEqual(read('Holm, at the Harbour Institute, said “the ice is thick enough.”'), {});
});

test('who goes on in the next sentence does so on the same day, unless that tells a time of its own', () => {
  const found = findQuotations([
    NAMES,
    'Holm had answered two days earlier, on Friday, with a joke. “The ice is thick enough,” she said.',
    'Holm said on Friday that she was glad. She came back the next day, saying “the ice is thick enough.”',
  ]);
  assert.deepEqual(
    found.map(({ circumstances }) => circumstances.when),
    ['on Friday', undefined],
  );
});
