import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeProgress, findObstacle } from '../../src/offline/client/status.ts';

const note = { id: 'a', bytes: 200, files: 3 };
const coming = { ...note, bytesHere: 50 };
const wanted = { isWanted: true, isPaused: false };

test('what the page says and offers follows from what the worker tells', () => {
  const cases = [
    [undefined, { saying: 'none', deeds: ['keep'] }],
    [
      { isWanted: false, isPaused: false },
      { saying: 'none', deeds: ['keep'] },
    ],
    [wanted, { saying: 'starting', deeds: ['pause', 'remove'], share: undefined }],
    [
      { ...wanted, coming },
      { saying: 'coming', deeds: ['pause', 'remove'], share: 0.25 },
    ],
    [
      { ...wanted, isPaused: true, coming },
      { saying: 'paused', deeds: ['resume', 'remove'], share: 0.25 },
    ],
    [
      { ...wanted, kept: note },
      { saying: 'kept', deeds: ['check', 'remove'] },
    ],
    [
      { ...wanted, kept: note, coming },
      { saying: 'renewing', deeds: ['pause', 'remove'], share: 0.25 },
    ],
    [
      { ...wanted, coming, trouble: 'network' as const },
      { saying: 'network', deeds: ['resume', 'remove'], share: 0.25 },
    ],
    [
      { ...wanted, kept: note, coming, trouble: 'network' as const },
      { saying: 'kept', deeds: ['check', 'remove'] },
    ],
    [
      { ...wanted, coming, trouble: 'altered' as const, file: 'x.html' },
      { saying: 'altered', deeds: ['resume', 'remove'], share: 0.25 },
    ],
  ] as const;
  for (const [progress, status] of cases) assert.deepEqual(describeProgress(progress), status);
});

test('a page that can keep nothing says why', () => {
  assert.equal(findObstacle('file:', true, true), 'disk');
  assert.equal(findObstacle('http:', false, false), 'insecure');
  assert.equal(findObstacle('https:', true, false), 'unsupported');
  assert.equal(findObstacle('https:', true, true), undefined);
});
