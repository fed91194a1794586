import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { OWN_GAP, placeLabels, type Labelled, type Placed } from '../../../src/site/chart/place-labels.ts';

const room = { width: 80, levels: 6 };

/** The box of a name in a chart that is `factor` times as wide as the least it was placed for. */
function boxOf({ x, width }: Labelled, { anchor, level }: Placed, factor = 1) {
  const at = x * factor;
  return anchor === 'start'
    ? { x: at, level, from: at + OWN_GAP, to: at + OWN_GAP + width }
    : { x: at, level, from: at - OWN_GAP - width, to: at - OWN_GAP };
}

test('names never lie on one another, no stem runs through a name, and none leaves the chart, however wide it is drawn', () => {
  const label = fc.record({
    x: fc.integer({ min: 0, max: 800 }).map((tenths) => tenths / 10),
    width: fc.integer({ min: 1, max: 40 }),
  });
  const factor = fc.constantFrom(1, 1.1, 1.7, 3);
  fc.assert(
    fc.property(fc.array(label, { maxLength: 20 }), factor, (labels, wider) => {
      const boxes = placeLabels(labels, room).flatMap((place, i) =>
        place ? [boxOf(labels[i]!, place, wider)] : [],
      );
      for (const a of boxes) {
        assert.ok(a.from >= 0 && a.to <= room.width * wider);
        for (const b of boxes) {
          if (a === b) continue;
          if (a.level === b.level) assert.ok(a.to <= b.from || b.to <= a.from, 'names apart');
          if (a.level >= b.level) assert.ok(a.x <= b.from || a.x >= b.to, 'stem beside the name');
        }
      }
    }),
  );
});

test('a name begins at its stem where there is room, and ends there where there is none', () => {
  assert.deepEqual(placeLabels([{ x: 20, width: 3 }], room), [{ level: 1, anchor: 'start' }]);
  assert.deepEqual(placeLabels([{ x: 79, width: 3 }], room), [{ level: 1, anchor: 'end' }]);
});

test('in a cluster on the left the first stands highest, on the right the last', () => {
  const names = (xs: number[]) =>
    placeLabels(
      xs.map((x) => ({ x, width: 8 })),
      room,
    );
  assert.deepEqual(
    names([10, 11, 12]).map((place) => place?.level),
    [3, 2, 1],
  );
  assert.deepEqual(
    names([77, 78, 79]).map((place) => place?.level),
    [1, 2, 3],
  );
});

test('when there is no room for all, the least important go', () => {
  const labels = Array.from({ length: 10 }, (_, i) => ({ x: 40 + i / 10, width: 8 }));
  const placed = placeLabels(labels, room).map((place) => place !== undefined);
  assert.deepEqual(placed, [true, true, true, true, true, true, false, false, false, false]);
});
