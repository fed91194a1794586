import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupChecksum, noteEvidence, readLedger, sayCredits, sayLines } from '../../src/site/apparatus.ts';
import { linkFixture } from './fixture.ts';

const article = linkFixture().articles[0]!;

test('evidence has letters in the order in which the title block shows what it explains', () => {
  assert.deepEqual(
    noteEvidence(article).map(({ letter, lemma, isReferred }) => [letter, lemma, isReferred]),
    [
      ['a', 'Harbour Courier', true],
      ['b', '14 March 2031', true],
    ],
  );
});

test('evidence of what the title block does not show is noted under the name of its field', () => {
  const evidence = { field: 'kind', basis: 'catalogue', note: 'It is said to be a report.' } as const;
  const other = { ...article, matter: { ...article.matter, evidence: [evidence] } };
  assert.deepEqual(
    noteEvidence(other).map(({ lemma, isReferred }) => [lemma, isReferred]),
    [['Kind', false]],
  );
});

test('the day of what is told stands in the title block where it is not that of publication', () => {
  const evidence = { field: 'happened', basis: 'inferred', note: 'It says “Thursday”.' } as const;
  const lemmaOf = (happened: string) => {
    const matter = { ...article.matter, happened, evidence: [evidence] };
    return noteEvidence({ ...article, matter }).map(({ lemma, isReferred }) => [lemma, isReferred]);
  };
  assert.deepEqual(lemmaOf('2031-03-13'), [['13 March 2031', true]]);
  assert.deepEqual(lemmaOf('2031-03-14'), [['What it tells', false]]);
});

test('after z comes aa', () => {
  const evidence = Array.from(
    { length: 28 },
    () => ({ field: 'title', basis: 'stated', note: '-' }) as const,
  );
  const letters = noteEvidence({ ...article, matter: { ...article.matter, evidence } }).map(
    ({ letter }) => letter,
  );
  assert.deepEqual([letters[25], letters[26], letters[27]], ['z', 'aa', 'ab']);
});

test('the ledger is told apart into what is set aside and what stands elsewhere on the page', () => {
  const ledger = readLedger(article);
  assert.equal(ledger.total, 11);
  assert.equal(ledger.aside, 3);
  assert.deepEqual(
    ledger.setAside.map(({ lines, class: name }) => [lines, name]),
    [
      ['1', 'masthead'],
      ['12', 'teaser'],
      ['18', 'interface'],
    ],
  );
  assert.deepEqual(
    ledger.placed.map(({ lines, class: name }) => [lines, name]),
    [
      ['2', 'title'],
      ['4', 'caption'],
    ],
  );
});

test('credits, line numbers and checksums are set to be read', () => {
  assert.equal(sayCredits(article.matter.contributors), 'Otto Kovac (Oslo) and Mara Lindqvist');
  assert.equal(sayCredits([]), undefined);
  assert.equal(sayLines('8,10-12'), '8, 10–12');
  assert.equal(groupChecksum('0123456789abcdef01'), '01234567 89abcdef 01');
});
