import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printDay } from '../../../src/search/client/words.ts';

test('days, months, years, spans and doubtful days are said in words', () => {
  const cases = [
    ['2031-03-14', '14 March 2031'],
    ['2031-03', 'March 2031'],
    ['2031', '2031'],
    ['2031-03~', 'about March 2031'],
    ['2031-03-14/2031-03-18', '14 March 2031 to 18 March 2031'],
    ['2031-03-14/..', 'since 14 March 2031'],
    ['../2031', 'until 2031'],
    ['', 'n.d.'],
  ];
  for (const [day, said] of cases) assert.equal(printDay(day!), said);
});
