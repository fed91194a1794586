import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Block } from '../../src/model/index.ts';
import { findCorrected, keepIds, quotationIds, quotedWords } from '../../src/quotes/index.ts';

/** A paragraph for each quotation; `was` after a bar. */
const write = (...texts: readonly string[]): Block[] =>
  texts.map((given) => {
    const [text = '', was] = given.split('|');
    const span = { startUtf16: 0, endUtf16: text.length };
    return { kind: 'paragraph', text, quotations: [{ span, attributes: was === undefined ? {} : { was } }] };
  });
const idOf = (...texts: readonly string[]) => quotationIds('a', texts).at(-1)!;
const correct = (before: Block[], after: Block[]) =>
  findCorrected('a', before, after).map(({ quotation, was }) => [quotation, ...was]);

test('mended letters keep the old id as an alias', () => {
  const before = write('It rains', 'We donâ€™t fear the cafÃ© owners', 'It snows');
  const after = write('It rains', 'We don’t fear the café owners', 'It snows');
  assert.deepEqual(correct(before, after), [[1, idOf('We donâ€™t fear the cafÃ© owners')]]);
});

test('words that were joined to a quotation, or taken from it, keep the old id', () => {
  const [short, long] = ['There is no ice on it', 'There is no ice on it, none at all this year'];
  assert.deepEqual(correct(write(short), write(long)), [[0, idOf(short)]]);
  assert.deepEqual(correct(write(long), write(short)), [[0, idOf(long)]]);
});

test('other words are another quotation', () => {
  assert.deepEqual(correct(write('The ice is thick enough'), write('The ferry sails on Sunday')), []);
});

test('where two are alike, nothing is certain', () => {
  const before = write('The ice is thick enough here', 'The ice is thick enough there');
  assert.deepEqual(correct(before, write('The ice is thick enough, hear')), []);
});

test('a quotation that stands elsewhere is no correction', () => {
  const before = write('The ice is thick enoughh', 'It snows');
  assert.deepEqual(correct(before, write('It snows', 'The ice is thick enough')), []);
});

test('aliases are handed on, and none is an id in use', () => {
  const older = 'q-0123456789';
  assert.deepEqual(correct(write(`It rains|${older}`), write('It rains')), [[0, older]]);
  const before = write(`We fear the cafÃ© owners|${older}`);
  assert.deepEqual(correct(before, write('We fear the café owners')), [
    [0, older, idOf('We fear the cafÃ© owners')],
  ]);
  const current = idOf('It snows');
  assert.deepEqual(correct(write(`It rains|${current}`, 'It snows'), write('It rains', 'It snows')), []);
});

test('when one of two twins goes, the other stands for both', () => {
  const before = write('It rains', 'It rains');
  assert.deepEqual(correct(before, write('It rains')), [[0, idOf('It rains', 'It rains')]]);
});

test('what has its aliases already is not corrected again', () => {
  const before = write('We fear the cafÃ© owners');
  const once = keepIds('a', before, write('We fear the café owners'));
  assert.deepEqual(findCorrected('a', before, once), []);
  assert.deepEqual(keepIds('a', once, once), once);
});

test('every id stays an id or an alias of one quotation, however few letters change', () => {
  const sentence = fc.array(fc.constantFrom('ice', 'ferry', 'harbour', 'winter', 'quay', 'lamp'), {
    minLength: 6,
    maxLength: 9,
  });
  fc.assert(
    fc.property(sentence, fc.nat(), (all, n) => {
      const old = all.join(' ');
      const at = n % old.length;
      const text = `${old.slice(0, at)}x${old.slice(at)}`;
      const before = write('It rains', old, 'It snows');
      const after = keepIds('a', before, write('It rains', text, 'It snows'));
      const now = quotationIds('a', quotedWords(after));
      const known = after.flatMap(({ quotations }) =>
        quotations.flatMap(({ attributes: { was } }) => was ?? []),
      );
      for (const id of quotationIds('a', quotedWords(before))) assert.ok([...now, ...known].includes(id));
      assert.equal(new Set([...now, ...known]).size, now.length + known.length);
    }),
  );
});
