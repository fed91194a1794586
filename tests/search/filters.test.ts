import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countFacets, NO_FILTERS, passes, type Filterable, type Filters } from '../../src/search/filters.ts';

const facet = (key: string) => ({ key, name: key.toUpperCase() });

function item(speaker: string, outlet: string, events: string[], day: string): Filterable {
  return {
    speakers: speaker ? [facet(speaker)] : [],
    outlet: outlet ? facet(outlet) : undefined,
    events: events.map(facet),
    day,
  };
}

const ITEMS = [
  item('a', 'p', ['x'], '2031-03-14'),
  item('a', 'q', ['x', 'y'], '2031-04'),
  item('b', 'p', [], '2032'),
  item('', '', [], ''),
];

function pick(filters: Partial<Filters>): number[] {
  return ITEMS.flatMap((one, i) => (passes(one, { ...NO_FILTERS, ...filters }) ? [i] : []));
}

const CASES: readonly [string, Partial<Filters>, number[]][] = [
  ['nothing chosen', {}, [0, 1, 2, 3]],
  ['one speaker', { speakers: ['a'] }, [0, 1]],
  ['two speakers', { speakers: ['a', 'b'] }, [0, 1, 2]],
  ['a speaker and an outlet', { speakers: ['a'], outlets: ['p'] }, [0]],
  ['an event', { events: ['y'] }, [1]],
  ['no event', { events: ['-'] }, [2, 3]],
  ['no speaker', { speakers: ['-'] }, [3]],
  ['from a day', { from: '2031-03-15' }, [1, 2]],
  ['up to a day', { to: '2031-03-14' }, [0]],
  ['a month', { from: '2031-04', to: '2031-04' }, [1]],
  ['a year', { from: '2031', to: '2031' }, [0, 1]],
  ['a day in a month that is known as a whole', { from: '2031-04-10', to: '2031-04-12' }, [1]],
];

for (const [name, filters, expected] of CASES) {
  test(`narrows to ${name}`, () => assert.deepEqual(pick(filters), expected));
}

test('counts say what each choice would show under the other filters', () => {
  const count = (filters: Partial<Filters>) =>
    countFacets(ITEMS, { ...NO_FILTERS, ...filters }, 'speakers', []).map(
      ({ facet: { key }, count: n }) => `${key} ${n}`,
    );
  assert.deepEqual(count({}), ['a 2', 'b 1', '- 1']);
  assert.deepEqual(count({ speakers: ['b'] }), ['a 2', 'b 1', '- 1']);
  assert.deepEqual(count({ outlets: ['p'] }), ['a 1', 'b 1']);
});

test('what is chosen stays in the list at nought', () => {
  const counts = countFacets([], { ...NO_FILTERS, outlets: ['p'] }, 'outlets', [facet('p'), facet('q')]);
  assert.deepEqual(counts, [{ facet: facet('p'), count: 0 }]);
});
