import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { describeFile, isKept, makeEdition } from '../../src/offline/index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('an edition lists every file with its size and checksum, by path, and adds up the sizes', () => {
  const edition = makeEdition([describeFile('b.html', bytes('bé')), describeFile('a.html', bytes('a'))]);
  assert.equal(edition.bytes, 4);
  assert.deepEqual(
    edition.files.map(([path, size]) => [path, size]),
    [
      ['a.html', 1],
      ['b.html', 3],
    ],
  );
  assert.equal(edition.files[0]![2], 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb');
});

test('the same files have one id in any order; one other byte has another', () => {
  const files = fc.uniqueArray(fc.tuple(fc.string({ minLength: 1 }), fc.string()), {
    selector: ([path]) => path,
    minLength: 1,
  });
  const id = (list: readonly (readonly [string, string])[]) =>
    makeEdition(list.map(([path, text]) => describeFile(path, bytes(text)))).id;
  fc.assert(
    fc.property(files, (list) => {
      assert.equal(id(list), id(list.toReversed()));
      assert.notEqual(id(list), id(list.map(([path, text], i) => [path, i === 0 ? `${text}.` : text])));
    }),
  );
});

test('two files with one path are refused', () => {
  const file = describeFile('a.html', bytes('a'));
  assert.throws(() => makeEdition([file, file]), { message: 'two files of the site have the path a.html' });
});

test('settings of hosts, the keeping itself and volumes of the index are not kept', () => {
  const paths = [
    'search/0123456789ab/volume-12.js',
    'search/0123456789ab/words-12.js',
    '_headers',
    '.nojekyll',
    'sw.js',
    'offline/edition.json',
    'offline.html',
    'people/_headers.html',
  ];
  assert.deepEqual(paths.filter(isKept), [
    'search/0123456789ab/words-12.js',
    'offline.html',
    'people/_headers.html',
  ]);
});
