import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeArchive } from '../made-archive.ts';
import { atMost, openEngine, stateOf } from '../open-engine.ts';

async function list(q: string, address = ''): Promise<string[]> {
  const archive = madeArchive([
    {
      day: '2031-02',
      quotations: [{ text: 'talked of peace' }, { text: 'we talked of peace and of the price' }],
    },
    { day: '2030', quotations: [{ text: 'peace talks' }, { text: 'peace by long and patient talks' }] },
    { quotations: [{ text: 'talks peace' }] },
  ]);
  const { engine } = openEngine(archive);
  const answer = await engine.search(stateOf(q, address), atMost(20));
  return answer!.hits.map(({ text }) => text);
}

test('best are words as typed and side by side, then whole quotations, then short ones', async () => {
  assert.deepEqual(await list('peace talks '), [
    'peace talks',
    'peace by long and patient talks',
    'talks peace',
    'we talked of peace and of the price',
    'talked of peace',
  ]);
});

test('by day the undated come last, and equal ones stay as they were', async () => {
  const earliest = [
    'peace talks',
    'peace by long and patient talks',
    'talked of peace',
    'we talked of peace and of the price',
  ];
  assert.deepEqual(await list('peace', '?order=date'), [...earliest, 'talks peace']);
  const latest = [...earliest.slice(2), ...earliest.slice(0, 2)];
  assert.deepEqual(await list('peace', '?order=latest'), [...latest, 'talks peace']);
});
