import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNear, isNear } from '../../src/search/spelling.ts';

const NEAR: readonly [string, string, string, boolean][] = [
  ['a letter left out', 'embasy', 'embassy', true],
  ['a letter put in', 'treatty', 'treaty', true],
  ['a letter for another', 'treety', 'treaty', true],
  ['neighbours exchanged', 'traety', 'treaty', true],
  ['neighbours exchanged at the end', 'treayt', 'treaty', true],
  ['two slips in a short word', 'traeti', 'treaty', false],
  ['another word', 'winter', 'treaty', false],
];

for (const [name, a, b, expected] of NEAR) {
  test(`${name} is ${expected ? 'near' : 'not near'}`, () => {
    assert.equal(isNear(a, b, 1), expected);
    assert.equal(isNear(b, a, 1), expected);
  });
}

test('a long word may have two slips, a short one none', () => {
  const vocabulary = ['negotiate', 'war', 'was', 'talks', 'walks'];
  assert.deepEqual(findNear('negociat', vocabulary), ['negotiate']);
  assert.deepEqual(findNear('wars', vocabulary), ['war', 'was']);
  assert.deepEqual(findNear('wa', vocabulary), []);
  assert.deepEqual(findNear('talks', vocabulary), ['walks']);
});
