import assert from 'node:assert/strict';
import test from 'node:test';
import type { Quotation } from '../../src/archive/index.ts';
import { describeOccasion } from '../../src/site/occasion.ts';

function describe(found: Partial<Quotation>): string | undefined {
  return describeOccasion({ article: { matter: { published: '2031-03-14' } }, ...found } as Quotation);
}

test('an occasion is said in the words of the article', () => {
  const occasion = { kind: 'briefing', words: 'At a news briefing', name: undefined } as const;
  assert.equal(
    describe({
      addressee: 'reporters',
      occasion,
      place: 'outside the Harbour Museum in Oslo',
      said: '2031-03-12',
    }),
    'to reporters, at a news briefing outside the Harbour Museum in Oslo, on 12 March 2031',
  );
});

test('words that do not stand alone are said by their kind, with the name', () => {
  assert.equal(describe({ occasion: { kind: 'tweet', words: 'tweeted', name: undefined } }), 'in a tweet');
  assert.equal(
    describe({ occasion: { kind: 'broadcast', words: undefined, name: 'Morning Watch' } }),
    'on the air (Morning Watch)',
  );
});

test('those whom the occasion names are not named twice', () => {
  const occasion = { kind: 'call', words: 'on a call with reporters', name: undefined } as const;
  assert.equal(describe({ addressee: 'reporters', occasion }), 'on a call with reporters');
});

test('the day of the article is not said again; a month is said as one; words that tell no day stand as they are', () => {
  assert.equal(describe({ said: '2031-03-14', saidAsWritten: 'on Friday' }), undefined);
  assert.equal(describe({ said: '2031-02', saidAsWritten: 'last month' }), 'in February 2031');
  assert.equal(describe({ saidAsWritten: 'Last week' }), '“last week”');
});

test('who passed the words on is named', () => {
  assert.equal(
    describe({ addressee: 'reporters', via: 'the Interfax news agency' }),
    'to reporters, according to the Interfax news agency',
  );
});

test('nothing is said where the article tells nothing', () => assert.equal(describe({}), undefined));
