import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toRoles } from '../../src/people/roles.ts';

const titles = (counts: Record<string, number>) =>
  toRoles(new Map(Object.entries(counts))).map(({ title }) => title);

test('the office most often stated comes first', () => {
  assert.deepEqual(titles({ 'harbour master': 1, 'Transport Minister': 4, envoy: 2 }), [
    'Transport Minister',
    'envoy',
  ]);
});

test('offices come before what somebody is, however often it is said', () => {
  assert.deepEqual(titles({ billionaire: 90, 'presidential candidate': 3 }), [
    'presidential candidate',
    'billionaire',
  ]);
});
