import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf } from '../../src/dates/index.ts';
import { parseFiledLine } from '../../src/normalize/filed-line.ts';

const CASES: readonly [string, string | undefined, string?][] = [
  ['Oslo, 24 May 2031', '2031-05-24'],
  ['The Fjord Courier | Opinion | June 15, 2031', '2031-06-15', 'The Fjord Courier'],
  ['The Fjord Courier, 28 May 2031', '2031-05-28', 'The Fjord Courier'],
  ['Velmouth - 23 MAY 2031 - 09:30 CEST', '2031-05-23'],
  ['Bergen, den 4. Mai 2031', undefined],
  ['Lindau, 4. Mai 2031', '2031-05-04'],
  ['May 4, 2031 · Oslo', '2031-05-04'],
  /* A date alone is read elsewhere; of these something else may be the headline. */
  ['24 May 2031', undefined],
  ['Remarks on the Ferries, Velmouth, March 10, 2023', undefined],
  ['Ministers met in Oslo on May 4, 2031', undefined],
  ['Oslo, 24 May', undefined],
  ['Talks of May 4, 2031 and May 5, 2031', undefined],
];
for (const [line, day, outlet] of CASES) {
  test(`${day === undefined ? 'is none' : 'is a filed line'}: ${line}`, () => {
    const found = parseFiledLine(line);
    assert.equal(found && dayOf(found.date), day);
    assert.equal(found?.outlet, outlet);
  });
}
