import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { sliceSpan } from '../../src/model/index.ts';
import { findPlaces } from '../../src/places/index.ts';

const find = (text: string) => findPlaces([text], () => []).map(({ name, written }) => `${name}: ${written}`);

describe('findPlaces', () => {
  const cases: [string, string, string[]][] = [
    ['finds a city', 'The envoys met in Lisbon.', ['Lisbon: Lisbon']],
    ['leaves the possessive ending', 'Portugal’s envoy came late.', ['Portugal: Portugal']],
    ['takes two spellings for one city', 'From Kiev to Kyiv.', ['Kyiv: Kiev', 'Kyiv: Kyiv']],
    ['takes a lake for no city', 'A boat crossed Lake Geneva.', []],
    ['takes a paper for no city', 'So the Washington Post wrote.', []],
    ['takes accords for no city', 'They invoked the Helsinki Accords.', []],
    ['takes no bearer of a city’s name for it', 'This was Holm and Lincoln and even Quist.', []],
    [
      'takes a city that people are named after where it lies',
      'They met in Charlotte and near Lincoln, Neb.',
      ['Charlotte: Charlotte', 'Lincoln: Lincoln'],
    ],
    ['reads a city before a day', 'He reached Geneva Friday.', ['Geneva: Geneva']],
  ];
  for (const [title, text, found] of cases) it(title, () => assert.deepEqual(find(text), found));

  it('leaves out what names somebody else', () => {
    const text = 'Ada Lisbon spoke in Oslo.';
    const found = findPlaces([text], () => [{ startUtf16: 0, endUtf16: 10 }]);
    assert.deepEqual(
      found.map(({ written }) => written),
      ['Oslo'],
    );
  });

  it('finds a place of the archive’s own', () => {
    const found = findPlaces(['They met at Fernwick.'], () => [], new Map([['fernwick', 'Fernwick']]));
    assert.deepEqual(
      found.map(({ name }) => name),
      ['Fernwick'],
    );
  });

  it('knows the kind and country of a place on the map, whatever the archive calls it', () => {
    const [found] = findPlaces(['They met in Geneva.'], () => [], new Map([['geneva', 'Genève']]));
    assert.deepEqual([found!.name, found!.type, found!.country], ['Genève', 'city', 'Switzerland']);
  });

  it('gives spans that slice back to what is written', () => {
    const words = fc.constantFrom(
      'Geneva',
      'Paris',
      'talks',
      'in',
      'Lake',
      'New',
      'York',
      '—',
      '“',
      'Ada',
      'U.S.',
    );
    fc.assert(
      fc.property(fc.array(words), (list) => {
        const text = list.join(' ');
        for (const { span, written } of findPlaces([text], () => []))
          assert.equal(sliceSpan(text, span).replace(/[’']s?$/, ''), written);
      }),
    );
  });
});
