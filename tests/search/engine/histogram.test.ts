import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawHistogram, layOutBars } from '../../../src/search/engine/histogram.ts';

function drawDays(days: string[]) {
  const ones = Int32Array.from(days, () => 1);
  return drawHistogram(layOutBars(days, ones), ones);
}

const UNITS: readonly [string[], string, number][] = [
  [['2031-03-14', '2031-03-16'], 'day', 3],
  [['2031-01-01', '2031-06-30'], 'week', 27],
  [['2031-01-31', '2033-02-01'], 'month', 26],
  [['2019-05-01', '2031-02-01'], 'year', 13],
  [['2031-02', '2031-04'], 'month', 3],
  [['2031', '2033'], 'year', 3],
];

for (const [days, unit, size] of UNITS) {
  test(`${days.join(' to ')} is drawn in ${size} bars of a ${unit}`, () => {
    const { unit: drawn, bars } = drawDays(days);
    assert.deepEqual([drawn, bars.length], [unit, size]);
    bars.slice(1).forEach((bar, i) => assert.ok(bars[i]!.to < bar.from));
    assert.ok(bars[0]!.from.slice(0, days[0]!.length) <= days[0]! && bars.at(-1)!.to >= days[1]!);
  });
}

test('what is not known to the bar is counted beside', () => {
  const { bars, undrawn } = drawDays(['', '2031', '2031-03', '2031-03-14', '2031-03-15?']);
  assert.deepEqual(
    bars.map(({ from, to, count }) => [from, to, count]),
    [
      ['2031-03-14', '2031-03-14', 1],
      ['2031-03-15', '2031-03-15', 1],
    ],
  );
  assert.equal(undrawn, 3);
});

test('nothing has no bars', () => assert.deepEqual(drawDays([]).bars, []));
