import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeArticles } from '../../../src/search/engine/articles.ts';
import { makeArchive } from '../../export/fixture.ts';
import { openEngine, stateOf } from '../open-engine.ts';

const TEXT =
  'Nobody had come. ' + 'The quay was wet, and the ferry late. '.repeat(8) + 'Then a lamp was lit.';

const judge = (q: string) => judgeArticles(q, [{ title: 'Ferry talks fail', text: TEXT }])[0];

const CASES: readonly [string, boolean][] = [
  ['"ferry late"', true],
  ['"ferries late"', false],
  ['“lamp was lit”', true],
  ['lamp talks', true],
  ['"talks fail"', true],
  ['"fail nobody"', false],
  ['lamp -quay', false],
  ['lamp -"quay lamp"', true],
];

for (const [q, expected] of CASES) {
  test(`${q} ${expected ? 'holds' : 'does not hold'} word for word`, () => {
    assert.equal(judge(q) !== undefined, expected);
  });
}

test('the excerpt is cut between words around the first words found, which are marked', () => {
  const { excerpt } = judge('"lamp was"')!;
  assert.match(excerpt!.text, /^… \S.* Then a lamp was lit\.$/);
  const [mark] = excerpt!.marks;
  assert.equal(excerpt!.text.slice(mark!.startUtf16, mark!.endUtf16), 'lamp was');
  assert.equal(judge('"talks fail"')!.excerpt, undefined);
});

test('titles are found where texts cannot be, under the filters that apply to articles', async () => {
  const { engine } = openEngine(makeArchive());
  const find = async (q: string, address = '') =>
    (await engine.titles(stateOf(q, address))).map(({ id }) => id);
  assert.deepEqual(await find('"dovrin strait"'), ['2031-03-14-gazette-envoys']);
  assert.deepEqual(await find('dovr'), ['2031-03-14-gazette-envoys']);
  assert.deepEqual(await find('dovrin', '?outlet=harbour-gazette&speaker=ilse-brandt&from=2031-03'), [
    '2031-03-14-gazette-envoys',
  ]);
  assert.deepEqual(await find('dovrin', '?outlet=-'), []);
  assert.deepEqual(await find('dovrin', '?event=other'), []);
});
