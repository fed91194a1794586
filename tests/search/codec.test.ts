import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  decodeNumbers,
  decodeRecurring,
  decodeRising,
  encodeNumbers,
  encodeRecurring,
  encodeRising,
} from '../../src/search/codec.ts';

const numbers = fc.array(fc.oneof(fc.nat(200), fc.nat(2 ** 31 - 1)));

test('numbers come back as they were written', () => {
  fc.assert(
    fc.property(numbers, (given) => {
      const text = encodeNumbers(given);
      assert.deepEqual([...decodeNumbers(text)], given);
      assert.equal(JSON.stringify(text).length, text.length + 2);
      assert.doesNotMatch(text, /\s/);
    }),
  );
});

test('rising numbers come back too, and small steps take one character', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1_000_000)), (given) => {
      given.sort((a, b) => a - b);
      assert.deepEqual([...decodeRising(encodeRising(given))], given);
    }),
  );
  assert.equal(encodeRising([10, 40, 100, 163]).length, 4);
});

test('recurring numbers come back too, and those met lately take one character', () => {
  const given = fc.array(fc.oneof(fc.nat(12), fc.nat(2 ** 30)));
  fc.assert(
    fc.property(given, (list) => void assert.deepEqual([...decodeRecurring(encodeRecurring(list))], list)),
  );
  assert.equal(encodeRecurring([5000, 9000, 5000, 9000, 9000]).length, 2 * encodeNumbers([9000]).length + 3);
});
