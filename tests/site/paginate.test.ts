import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutGroups } from '../../src/site/cut-groups.ts';
import { pageNumbers, paginate } from '../../src/site/paginate.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

test('pages hold every item once and in order', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.integer({ min: 1, max: 50 }), (count, size) => {
      const pages = paginate(numbers(count), 'list.html', size);
      assert.deepEqual(
        pages.flatMap(({ items }) => items),
        numbers(count),
      );
      assert.deepEqual(
        pages.map(({ url }) => url),
        pages[0]!.urls,
      );
      for (const { items } of pages) assert.ok(items.length <= size * 1.25);
    }),
  );
});

test('an empty list has one page, and a short rest joins the page before it', () => {
  assert.deepEqual(
    paginate([], 'x.html', 10).map(({ items }) => items),
    [[]],
  );
  assert.deepEqual(
    paginate(numbers(12), 'x.html', 10).map(({ items }) => items.length),
    [12],
  );
  assert.deepEqual(
    paginate(numbers(13), 'x.html', 10).map(({ items }) => items.length),
    [10, 3],
  );
});

test('a group that is cut goes on on the next page and says so', () => {
  const groups = [
    { name: 'a', list: numbers(3) },
    { name: 'b', list: numbers(4) },
  ];
  const pages = cutGroups(groups, ({ list }) => list, 'x.html', 5);
  assert.deepEqual(
    pages.map(({ items }) => items.map(({ group, items: part, isGoingOn }) => [group.name, part, isGoingOn])),
    [
      [
        ['a', [0, 1, 2], false],
        ['b', [0, 1], false],
      ],
      [['b', [2, 3], true]],
    ],
  );
});

test('the first, the last and the nearest pages are offered', () => {
  assert.deepEqual(pageNumbers(1, 4), [1, 2, 3, 4]);
  assert.deepEqual(pageNumbers(10, 40), [1, undefined, 8, 9, 10, 11, 12, undefined, 40]);
});
