import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, findFile } from '../../src/offline/find-file.ts';

const FILES = new Set([
  'index.html',
  'about.html',
  'people/index.html',
  'people/ада.html',
  'data/a.json',
  '100%.html',
]);
const find = (address: string) => findFile((path) => FILES.has(path), address);

test('an address means a file as hosts read it', () => {
  assert.deepEqual(find(''), { file: 'index.html' });
  assert.deepEqual(find('about.html'), { file: 'about.html' });
  assert.deepEqual(find('about'), { file: 'about.html' });
  assert.deepEqual(find('people/'), { file: 'people/index.html' });
  assert.deepEqual(find('people'), { folder: 'people/' });
  assert.deepEqual(find('data/a.json'), { file: 'data/a.json' });
});

test('what is not there is not found; nor is an address that cannot be read', () => {
  for (const address of ['nowhere', 'about/', 'data/', '%E0%A4%A'])
    assert.equal(find(address), undefined, address);
});

test('every file is found at its address', () => {
  for (const file of FILES) assert.deepEqual(find(addressOf(file)), { file });
});
