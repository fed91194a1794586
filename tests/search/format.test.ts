import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openVolume, parsePart, printVolume } from '../../src/search/format.ts';

const parts = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]+-\d+$/), fc.jsonValue()), {
  selector: ([name]) => name,
});

test('a volume gives back its parts, taken apart byte by byte or read whole', () => {
  fc.assert(
    fc.property(parts, (given) => {
      const script = printVolume(
        'volume-1',
        given.map(([name, value]) => [name, JSON.stringify(value)]),
      );
      const expected = given.map(([name, value]): [string, unknown] => [
        name,
        JSON.parse(JSON.stringify(value)),
      ]);
      const opened = openVolume(new TextEncoder().encode(script));
      assert.deepEqual(
        [...opened].map(([name, read]) => [name, read()]),
        expected,
      );
      assert.deepEqual(parsePart(script), Object.fromEntries(expected));
    }),
  );
});
