import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sliceSpan } from '../../src/model/index.ts';
import { findOrganizations } from '../../src/people/index.ts';

describe('findOrganizations', () => {
  const cases: [string, string, string[]][] = [
    ['takes an institution for a government', 'Aides at the Kremlin shrugged.', ['kremlin: Kremlin']],
    ['takes a capital that acts', 'Moscow said it would wait.', ['government-of-russia: Moscow']],
    ['takes a capital that is addressed', 'The allies urged Kyiv to wait.', ['government-of-ukraine: Kyiv']],
    ['takes a capital that owns demands', 'Nobody read Moscow’s demands.', ['government-of-russia: Moscow']],
    ['leaves a capital that is a place', 'They met in Moscow and flew to London.', []],
    ['leaves a capital in another name', 'The Washington Post said so. A London Bridge fell.', []],
  ];
  for (const [title, block, expected] of cases) {
    it(title, () => {
      const found = findOrganizations([block]).map(
        ({ span, organization }) => `${organization}: ${sliceSpan(block, span)}`,
      );
      assert.deepEqual(found, expected);
    });
  }
});
