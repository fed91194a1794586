import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalizeSource } from '../../src/normalize/index.ts';

/** The day of a text in which President Moreau held office from 2009 to 2017. */
function dateOf(lead: string, receivedBy?: string) {
  const rest = 'President Moreau spoke of the ferry. “It sails again,” President Moreau told reporters.';
  const tenures = [
    { office: 'President', name: 'Ada Moreau', surname: 'Moreau', from: '2009-01-20', to: '2017-01-19' },
  ];
  const bytes = new TextEncoder().encode(`A Ferry Sails Again\n\n${lead}\n\n${rest}`);
  return normalizeSource({ file: 'a.txt', bytes }, { tenures, receivedBy }).entry!.matter.published;
}

test('a first paragraph dates what happened on its weekday', () => {
  assert.equal(
    dateOf('OSLO — The ferry sailed again on Friday, March 12, with the two ministers on board.'),
    '2010-03-12',
  );
  assert.equal(
    dateOf('OSLO — The ferry sailed again on Friday, two days after the March 10 vote on it.'),
    '2010-03-12',
  );
});

test('another date in it is that of something else', () => {
  assert.equal(
    dateOf('OSLO — The ferry sailed again on Friday, ahead of the March 12 vote on it.'),
    undefined,
  );
  assert.equal(
    dateOf('OSLO — The ferry, which had not sailed since March 12, left the quay on Friday.'),
    undefined,
  );
});

test('where the days left share a year, that is the date', () => {
  const lead = 'OSLO — The ferry, which was moored on March 10, 2016, sailed again on Friday.';
  assert.equal(dateOf(lead), undefined);
  assert.equal(dateOf(lead, '2016-12-31'), '2016');
  assert.equal(dateOf(lead, '2016-03-31'), '2016-03');
});
