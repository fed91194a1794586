import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LinkedOrganization, LinkedOutlet, LinkedPerson, LinkedPlace } from '../../src/archive/index.ts';
import {
  countHoldings,
  organizationFacts,
  outletFacts,
  personFacts,
  placeFacts,
  type Fact,
} from '../../src/site/facts.ts';
import { linkFixture } from './fixture.ts';

const archive = linkFixture();
const NONE = { counts: '', span: undefined };
const list = (facts: readonly Fact[]) => facts.map(({ label, values }) => [label, ...values]);
const make = <T>(record: object): T =>
  ({ record: { name: 'X', forms: [], metonyms: [], roles: [], sameAs: [], ...record } }) as T;

test('holdings are counted, with the days of the first article and the last', () => {
  assert.deepEqual(countHoldings(archive.articles.slice(0, 2), [[3, 'quotation']]), {
    counts: '2 articles, 3 quotations',
    span: '14–15 March 2031',
  });
  assert.deepEqual(countHoldings([], [[0, 'event']]), NONE);
});

test('the office that stands below a name is not said again, unless with its time or beside others', () => {
  const envoy = { title: 'envoy to Oslo' };
  const offices = (roles: readonly object[]) =>
    list(personFacts(make<LinkedPerson>({ roles }), NONE, 'Envoy to Oslo')).find(
      ([label]) => label === 'Offices',
    );
  assert.equal(offices([envoy]), undefined);
  assert.deepEqual(offices([{ title: 'minister' }]), ['Offices', 'Minister']);
  assert.deepEqual(offices([{ ...envoy, from: '2031' }]), ['Offices', 'Envoy to Oslo, since 2031']);
  assert.deepEqual(offices([{ title: 'minister' }, envoy]), ['Offices', 'Envoy to Oslo', 'Minister']);
});

test('a record of which nothing is known says that the archive does not name it', () => {
  assert.deepEqual(list(personFacts(make<LinkedPerson>({}), NONE)), [
    ['In this archive', 'No article of the archive names this person.'],
  ]);
  assert.deepEqual(list(organizationFacts(make<LinkedOrganization>({}), NONE)), [
    ['In this archive', 'No article of the archive names it.'],
  ]);
  assert.deepEqual(list(outletFacts(make<LinkedOutlet>({}), NONE)), [
    ['In this archive', 'No article of the archive is of this outlet.'],
  ]);
});

test('addresses elsewhere, notes and what is not confirmed are told of every kind of record', () => {
  const told = {
    metonyms: ['the quay', 'the house on the quay'],
    sameAs: ['https://example.org/x'],
    note: 'Moved in 2030.',
    status: 'proposed',
  };
  const holdings = { counts: '1 article', span: '2031' };
  const rest = [
    ['In this archive', '1 article', '2031'],
    ['Elsewhere', [{ text: 'example.org/x', url: 'https://example.org/x', isElsewhere: true }]],
    ['Note', 'Moved in 2030.', 'Not yet confirmed: this record was made from the names in the texts.'],
  ];
  assert.deepEqual(list(organizationFacts(make<LinkedOrganization>(told), holdings)), [
    ['Named also by', 'the quay; the house on the quay'],
    ...rest,
  ]);
  assert.deepEqual(list(placeFacts(archive, make<LinkedPlace>(told), holdings)), rest);
  const { sameAs, note } = told;
  const outlet = make<LinkedOutlet>({ url: sameAs[0], note });
  assert.deepEqual(list(outletFacts(outlet, holdings)), [rest[0], rest[1], ['Note', note]]);
});
