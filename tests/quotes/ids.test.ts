import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotationIds, stripMarks } from '../../src/quotes/ids.ts';

test('identical words in one article stay apart, and in order', () => {
  const ids = quotationIds('a', ['Not now', 'Yes', 'Not now']);
  assert.equal(new Set(ids).size, 3);
  assert.deepEqual(quotationIds('a', ['Not now', 'Not now']), [ids[0], ids[2]]);
});

test('an id does not change with case, marks and punctuation', () => {
  assert.deepEqual(
    quotationIds('a', ['There’s no way — none']),
    quotationIds('a', ['there’s no way, None.']),
  );
});

test('an id does not change when quotations are added before it', () => {
  assert.equal(quotationIds('a', ['New', 'Old'])[1], quotationIds('a', ['Old'])[0]);
});

test('the same words in two articles have two ids', () => {
  assert.notDeepEqual(quotationIds('a', ['Yes']), quotationIds('b', ['Yes']));
});

test('words without letters have an id too', () => {
  assert.match(quotationIds('a', ['…'])[0]!, /^q-[0-9a-f]{10}$/);
});

for (const [marked, words] of [
  ['“Yes,” ', 'Yes,'],
  ['«Oui»', 'Oui'],
  ['„Ja“', 'Ja'],
  ["''No''", 'No'],
  ['‘If a deal”', 'If a deal'],
] as const) {
  test(`marks are taken off ${marked}`, () => assert.equal(stripMarks(marked), words));
}
