import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldText } from '../../src/search/fold.ts';
import { makeMatcher } from '../../src/search/match.ts';
import { parseQuery } from '../../src/search/query.ts';
import { rankHits, type Order } from '../../src/search/rank.ts';
import type { QuotationFacts } from '../../src/search/records.ts';

const hit = (text: string, day = '', isFull = true) =>
  ({ text, day, isFull, folded: foldText(text) }) as QuotationFacts;

function rank(query: string, hits: readonly QuotationFacts[], order: Order = 'best'): string[] {
  return rankHits(hits, makeMatcher(parseQuery(query)), order).map(({ text }) => text);
}

test('a word as typed comes before its other forms', () => {
  assert.deepEqual(rank('talk', [hit('talks'), hit('we talk of it all day')]), [
    'we talk of it all day',
    'talks',
  ]);
});

test('a whole quotation comes before a fragment, a short one before a long one', () => {
  assert.deepEqual(rank('talk', [hit('talk', '', false), hit('a very long talk'), hit('a talk')]), [
    'a talk',
    'a very long talk',
    'talk',
  ]);
});

test('by date, undated ones come last and equal ones stay as they were', () => {
  const hits = [hit('c', ''), hit('b', '2031-02'), hit('a', '2031-02'), hit('d', '2030')];
  assert.deepEqual(rank('x', hits, 'date'), ['d', 'b', 'a', 'c']);
});
