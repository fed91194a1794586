import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countChoices } from '../../src/search/filters.ts';
import { ORDERS, readState, writeState } from '../../src/search/state.ts';

test('what is written into an address is read back', () => {
  const keys = fc.uniqueArray(fc.string({ unit: 'grapheme' }), { maxLength: 2 });
  const day = fc.constantFrom('', '2031', '2031-03', '2031-03-14');
  const state = fc.record({
    q: fc.string({ unit: 'grapheme' }),
    filters: fc.record({
      speakers: keys,
      outlets: keys,
      events: keys,
      kinds: keys,
      attributions: keys,
      from: day,
      to: day,
    }),
    order: fc.constantFrom(...ORDERS),
    isNearWanted: fc.boolean(),
  });
  fc.assert(
    fc.property(state, (given) => assert.deepEqual(readState(writeState(given)), structuredClone(given))),
  );
});

test('an address without a query has a state at rest, and the other way round', () => {
  const state = readState('');
  assert.deepEqual([state.q, state.order, countChoices(state.filters)], ['', 'best', 0]);
  assert.equal(writeState(state), '');
});

test('what an address should not hold is passed over', () => {
  const state = readState('?q=a&from=tomorrow&order=price&x=1&near=yes&speaker=b&speaker=b');
  assert.deepEqual([state.q, state.filters.from, state.order, state.isNearWanted], ['a', '', 'best', false]);
  assert.deepEqual(state.filters.speakers, ['b']);
  assert.equal(readState('?q=one%0D%0Atwo').q, 'one two');
});
