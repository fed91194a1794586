import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSaid } from './said.ts';

const names = (...blocks: string[]) => readSaid(...blocks).map(({ by }) => by);

test('a pronoun is the subject who was spoken of last', () => {
  assert.deepEqual(names('James Holm met Peter Berg on Friday.', '“It will rain on the fleet,” he said.'), [
    'James Holm',
  ]);
});

test('a pronoun is of one gender', () => {
  assert.deepEqual(names('James Holm met Mary Berg on Friday.', '“It will rain on the fleet,” she said.'), [
    'Mary Berg',
  ]);
});

test('a pronoun is not somebody of whom the quotation speaks', () => {
  assert.deepEqual(
    names('Peter Berg listened. James Holm smiled at him.', '“James Holm is no sailor,” he said.'),
    ['Peter Berg'],
  );
});

test('a subject is nobody whom its own clause names', () => {
  assert.deepEqual(
    names(
      'James Holm met Peter Berg on Friday.',
      'Peter Berg waited.',
      'He called Berg “a sailor of the old school.”',
    ),
    ['James Holm'],
  );
});

test('what somebody declares of himself is his', () => {
  assert.deepEqual(
    names(
      'James Holm agreed on Friday.',
      'Asked about Peter Berg’s declaration that he held the harbour to be “beyond all repair,” James Holm nodded.',
    ),
    ['Peter Berg'],
  );
});

test('the speaker at the end of a sentence is spoken of', () => {
  assert.deepEqual(
    names(
      'James Holm met Peter Berg. James Holm’s plan for the fleet was bad, Peter Berg said.',
      '“It will rain on the fleet,” he said.',
    ),
    ['Peter Berg'],
  );
});

test('things are not meant by he and she', () => {
  assert.deepEqual(
    names('James Holm met the press.', 'A longer summer, he said, would be “a gift to the fleet.”'),
    ['James Holm'],
  );
});

test('the woman is the cashier of before', () => {
  const said = readSaid(
    'Mary Berg met the press.',
    'A cashier in Visby shook her head. “It will rain on us,” said the woman, who had waited.',
    '“It will rain for a week,” she said.',
  );
  assert.deepEqual(
    said.map(({ found }) => found.attribution?.type),
    ['described', 'described'],
  );
});

test('a pronoun after an unnamed speaker is that speaker', () => {
  const [first, second] = readSaid(
    'James Holm met the press.',
    'A pilot from Visby called it “the end of the fleet.”',
    '“We saw it coming for years,” he said.',
  );
  assert.equal(first?.found.attribution?.type, 'described');
  assert.equal(second?.found.attribution?.type, 'described');
  assert.equal(second?.by, 'A pilot from Visby');
});

test('an office means who holds it', () => {
  const [said] = readSaid(
    'Ukrainian Foreign Minister Pavlo Bondar met James Holm on Friday.',
    'The Ukrainian official asked for measures that would “make everybody think twice about it.”',
  );
  assert.equal(said?.by, 'Pavlo Bondar');
  assert.equal(said?.as, 'The Ukrainian official');
  assert.equal(said?.found.attribution?.confidence, 'probably');
});

test('a ministry goes by its fullest name', () => {
  const [said] = readSaid(
    'The Norwegian Foreign Ministry protested on Friday.',
    'The ministry said that “nobody asked the fleet before the talks.”',
  );
  assert.deepEqual([said?.by, said?.found.attribution?.type], ['Norwegian Foreign Ministry', 'organization']);
});

test('who is part of a short mention, and not of the words that name the speaker', () => {
  const text = '“It will rain on the fleet,” said James Holm, who left early.';
  const [said] = readSaid(text);
  const { span } = said!.found.attribution!.mention!;
  assert.equal(text.slice(span.startUtf16, span.endUtf16), 'James Holm, who');
  assert.deepEqual([said?.by, said?.as], ['James Holm', 'James Holm']);
});

test('a ministry of a country is an organization', () => {
  const [said] = readSaid('The Norwegian fishing ministry said that “it will rain on the fleet”.');
  assert.deepEqual([said?.by, said?.found.attribution?.type], ['Norwegian fishing ministry', 'organization']);
});

test('who cannot be told is not named', () => {
  const [said] = readSaid('“It will rain on the fleet,” he said.');
  assert.deepEqual(
    [said?.found.attribution?.type, said?.found.attribution?.confidence],
    ['described', 'unsure'],
  );
});

test('an organization has the whole of its name', () => {
  assert.deepEqual(
    names(
      '“The fleet is lost for good,” said the Office of the High Commissioner for Fisheries on Friday.',
      'The Council on Northern Affairs called the fleet “lost for a whole generation.”',
      'The Visby Times and Per Berg agree: the fleet is “lost,” USA Today reported.',
    ),
    ['Office of the High Commissioner for Fisheries', 'Council on Northern Affairs', 'USA Today'],
  );
});
