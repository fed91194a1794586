import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formsOf } from '../../src/search/forms.ts';

const RELATED: readonly [string, string[]][] = [
  ['talk', ['talk', 'talks', 'talked', 'talking', "talk's"]],
  ['talks', ['talk', 'talking']],
  ['negotiate', ['negotiates', 'negotiated', 'negotiating']],
  ['negotiated', ['negotiate', 'negotiating']],
  ['plan', ['plans', 'planned', 'planning']],
  ['planning', ['plan', 'planned']],
  ['ally', ['allies', 'allied']],
  ['allies', ['ally']],
  ['crash', ['crashes', 'crashed']],
  ['crashes', ['crash']],
  ["russia's", ['russia']],
];

for (const [word, forms] of RELATED) {
  test(`${word} is also found as ${forms.join(', ')}`, () => {
    const found = formsOf(word);
    assert.equal(found[0], word);
    assert.deepEqual(
      forms.filter((form) => !found.includes(form)),
      [],
    );
  });
}

const UNRELATED: readonly [string, string][] = [
  ['plan', 'plane'],
  ['part', 'party'],
  ['crisis', 'crisi'],
  ['pass', 'pas'],
  ['bus', 'bu'],
  ['king', 'k'],
  ['red', 'r'],
  ['war', 'warsaw'],
  ['thing', 'the'],
  ['bring', 'bred'],
  ['news', 'new'],
  ['evening', 'even'],
];

for (const [word, other] of UNRELATED) {
  test(`${word} is not found as ${other}`, () => assert.ok(!formsOf(word).includes(other)));
}

test('what is no English word has one form', () => {
  assert.deepEqual(formsOf('3.2'), ['3.2']);
  assert.deepEqual(formsOf('us'), ['us']);
  assert.deepEqual(formsOf('мир'), ['мир']);
});
