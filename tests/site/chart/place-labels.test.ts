import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { placeLabels, type Labelled, type Placed } from '../../../src/site/chart/place-labels.ts';

const room = { left: 100, right: 900, levels: 6, charWidth: 6 };

function boxOf({ x, text }: Labelled, { anchor, level }: Placed) {
  const width = text.length * room.charWidth;
  return anchor === 'start'
    ? { x, level, from: x + 5, to: x + 5 + width }
    : { x, level, from: x - 5 - width, to: x - 5 };
}

test('names never lie on one another, no stem runs through a name, and none leaves the chart', () => {
  const label = fc.record({
    x: fc.integer({ min: 100, max: 900 }),
    text: fc.stringMatching(/^[a-z]{1,40}$/),
  });
  fc.assert(
    fc.property(fc.array(label, { maxLength: 20 }), (labels) => {
      const boxes = placeLabels(labels, room).flatMap((place, i) =>
        place ? [boxOf(labels[i]!, place)] : [],
      );
      for (const a of boxes) {
        assert.ok(a.from >= room.left && a.to <= room.right);
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
  assert.deepEqual(placeLabels([{ x: 200, text: 'abc' }], room), [{ level: 1, anchor: 'start' }]);
  assert.deepEqual(placeLabels([{ x: 890, text: 'abc' }], room), [{ level: 1, anchor: 'end' }]);
});

test('in a cluster on the left the first stands highest, on the right the last', () => {
  const names = (xs: number[]) =>
    placeLabels(
      xs.map((x) => ({ x, text: 'a long name' })),
      room,
    );
  assert.deepEqual(
    names([200, 210, 220]).map((place) => place?.level),
    [3, 2, 1],
  );
  assert.deepEqual(
    names([870, 880, 890]).map((place) => place?.level),
    [1, 2, 3],
  );
});

test('when there is no room for all, the least important go', () => {
  const labels = Array.from({ length: 10 }, (_, i) => ({ x: 500 + i, text: 'a long name' }));
  const placed = placeLabels(labels, room).map((place) => place !== undefined);
  assert.deepEqual(placed, [true, true, true, true, true, true, false, false, false, false]);
});
