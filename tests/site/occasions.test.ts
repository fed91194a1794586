import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LinkedPerson, Quotation } from '../../src/archive/index.ts';
import { listOccasions, occasionTargets } from '../../src/site/occasions.ts';
import { cutPerson } from '../../src/site/person-pages.ts';
import { linkFixture } from './fixture.ts';

const findAda = () => linkFixture().people.find(({ id }) => id === 'ada-almgren')!;
const ada = findAda();
const [first] = ada.quotations;

/** Ada with so many quotations outside all events, one in each month from January 2031 on. */
function quotedInMonths(count: number): LinkedPerson {
  const quotations = Array.from({ length: count }, (_, i): Quotation => {
    const published = `${2031 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-05`;
    const article = { ...first!.article, events: [], matter: { ...first!.article.matter, published } };
    return { ...first!, utterance: `u${i}`, article: { ...article, id: `a${i}` }, said: undefined };
  });
  const person = findAda();
  person.quotations.push(...quotations);
  return person;
}

const keysOf = (person: LinkedPerson) => listOccasions(person).map(({ key }) => key);

test('a few quotations outside events stand together after the events', () => {
  assert.deepEqual(keysOf(ada), ['e-2031-03-14-lisbon', 'others']);
});

test('many quotations outside events stand by month, among the events', () => {
  const keys = keysOf(quotedInMonths(14));
  assert.deepEqual(keys.slice(0, 5), ['m2031-01', 'm2031-02', 'm2031-03', 'e-2031-03-14-lisbon', 'm2031-04']);
});

test('who is quoted without any event or date is quoted under one head', () => {
  const { article } = first!;
  const undated = { ...article, events: [], matter: { ...article.matter, published: undefined } };
  const person = { ...ada, quotations: [{ ...first!, article: undated, said: undefined }] };
  assert.deepEqual(keysOf(person), ['undated']);
});

test('nobody who is not quoted has an occasion', () => {
  assert.deepEqual(keysOf({ ...ada, quotations: [] }), []);
});

test('years and months are found on the page on which they begin', () => {
  const pages = cutPerson(quotedInMonths(14), { quotations: 5, articles: 5 });
  const { days } = pages[0]!;
  assert.equal(days.get('2031'), 'people/ada-almgren.html#m2031-01');
  assert.equal(days.get('2032-02'), 'people/ada-almgren/page-4.html#m2032-02');
  assert.deepEqual(
    pages.map(({ groups }) => groups.reduce((sum, { items }) => sum + items.length, 0)),
    [5, 5, 5, 2],
  );
});

test('an occasion without an address leads nowhere', () => {
  assert.equal(occasionTargets(listOccasions(ada), new Map()).size, 0);
});
