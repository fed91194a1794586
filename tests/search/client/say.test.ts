import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeSayings } from '../../../src/search/client/say.ts';
import { printSearchWords, type SearchWords } from '../../../src/search/index.ts';
import { english } from '../../../src/site/words/en/index.ts';

const given: SearchWords = { ...english.searchPage, help: [] };
const sayings = makeSayings(given, 'en');

test('days, months, years, spans and doubtful days are said in words', () => {
  const cases = [
    ['2031-03-14', '14 March 2031'],
    ['2031-03', 'March 2031'],
    ['2031', '2031'],
    ['2031-03~', 'about March 2031'],
    ['2031-03-14/2031-03-18', '14–18 March 2031'],
    ['2031-03-14/2031-04-02', '14 March to 2 April 2031'],
    ['2031-12-30/2032-01-02', '30 December 2031 to 2 January 2032'],
    ['2031-03~/2031-04~', 'about March 2031 to about April 2031'],
    ['2031-03-14/..', 'since 14 March 2031'],
    ['../2031', 'until 2031'],
    ['', 'n.d.'],
  ];
  for (const [day, said] of cases) assert.equal(sayings.day(day!), said);
});

test('a span may be open at either end, or be one day', () => {
  assert.equal(sayings.span('2031-03', ''), 'since March 2031');
  assert.equal(sayings.span('', '2031'), 'until 2031');
  assert.equal(sayings.span('2031', '2032'), '2031 to 2032');
  assert.equal(sayings.span('2031-03-14', '2031-03-14'), '14 March 2031');
});

test('numbers are grouped from five digits on, as on all pages, and take the forms of their language', () => {
  assert.equal(sayings.quotations(1), '1 quotation');
  assert.equal(sayings.quotations(1204), '1204 quotations');
  assert.equal(sayings.articles(12040, false), 'at least 12,040 articles');
  const polish: SearchWords = {
    ...given,
    quotations: { one: '{n} cytat', few: '{n} cytaty', many: '{n} cytatów', other: '{n} cytatu' },
  };
  const { quotations } = makeSayings(polish, 'pl');
  assert.deepEqual([1, 3, 5].map(quotations), ['1 cytat', '3 cytaty', '5 cytatów']);
});

test('names are filled in as they are, whatever is in them', () => {
  assert.equal(sayings.remove('Speaker', '{group} $& <b>'), 'Remove speaker: {group} $& <b>');
  assert.equal(sayings.spellings(['bluff', 'buff']), 'Not as typed, but spelt nearly so: bluff, buff.');
});

test('printed for a template, words hold no markup and come back as they were', () => {
  const words = { ...given, clear: '</template><b>&amp;' };
  const printed = printSearchWords(words);
  assert.doesNotMatch(printed, /[<&]/);
  assert.deepEqual(JSON.parse(printed), words);
});
