import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinSpan } from '../../src/model/join-span.ts';

test('what both ends of a span end in is said once', () => {
  const say = (from: string, to: string) => `${from} to ${to}`;
  const cases = [
    [['2022-01-10', '2022-01-13'], ['10 January 2022', '13 January 2022'], '10–13 January 2022'],
    [['2022-01-31', '2022-02-02'], ['31 January 2022', '2 February 2022'], '31 January to 2 February 2022'],
    [['2022-01', '2022-03'], ['January 2022', 'March 2022'], 'January to March 2022'],
    [['2021-12', '2022-01'], ['December 2021', 'January 2022'], 'December 2021 to January 2022'],
    [['2022-01~', '2022-03'], ['about January 2022', 'March 2022'], 'about January 2022 to March 2022'],
  ] as const;
  for (const [dates, ends, said] of cases) assert.equal(joinSpan(dates, ends, say), said);
});
