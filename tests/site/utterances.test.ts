import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupBySpeaker, joinUtterances, pickQuotation } from '../../src/site/utterances.ts';
import { linkFixture } from './fixture.ts';

const archive = linkFixture();
const article = archive.articles[0]!;

test('the parts of a divided quotation stand together, in the marks in which they were printed', () => {
  const [first] = joinUtterances(article.quotations);
  assert.deepEqual(
    first!.parts.map(({ printed }) => printed),
    ['“Nobody leaves the table before there is a paper,”', '“I mean that.”'],
  );
  assert.equal(first!.parts[0]!.id, article.quotations[0]!.id);
});

test('named speakers come by family name, then those who are described, then nobody', () => {
  assert.deepEqual(
    groupBySpeaker(article.quotations).map(({ name }) => name),
    ['Ada Almgren', 'Boris Okafor', 'River Commission', 'A member of his delegation', 'Speaker not named'],
  );
});

test('every speaker has a key of its own', () => {
  const keys = groupBySpeaker(archive.quotations).map(({ key }) => key);
  assert.equal(new Set(keys).size, keys.length);
});

test('the home page shows whole words of a named person who is sure to have said them', () => {
  assert.equal(pickQuotation(archive)?.text, 'Nobody leaves the table before there is a paper,');
});

test('a whole sentence goes before one that the reporter goes on with', () => {
  const whole = 'Nobody leaves the table before there is a paper.';
  const quotations = [article.quotations[0]!, { ...article.quotations[0]!, text: whole }];
  assert.equal(pickQuotation({ ...archive, articles: [{ ...article, quotations }] })?.text, whole);
});

test('words that break off within a sentence are not shown there', () => {
  const quotations = article.quotations.map((quotation) => ({
    ...quotation,
    text: quotation.text.replace(/,$/, ''),
  }));
  assert.equal(pickQuotation({ ...archive, articles: [{ ...article, quotations }] }), undefined);
});
