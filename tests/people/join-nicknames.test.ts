import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { proposePeople } from '../../src/people/index.ts';

const idsOf = (...texts: string[]) =>
  proposePeople(texts.map((text, i) => ({ id: String(i), blocks: [text] }))).map(({ id }) => id);
/** Others who bear the surname, so that it is nobody's alone. */
const OTHERS = 'Anna Holm sat. Maria Holm stood.';

describe('proposePeople takes a short and a long form of a given name for one person', () => {
  it('where nobody else bears the surname', () => {
    assert.deepEqual(idsOf('Jen Holm sat.', 'Jennifer Holm stood.').length, 1);
  });
  it('where both bear an office', () => {
    assert.deepEqual(
      idsOf('Spokesman Steve Holm sat.', 'Stephen Holm, spokesman for the port, left.', OTHERS).length,
      3,
    );
  });
  it('where one word of what they are is seldom used of others', () => {
    const texts = [
      'Stan Holm, a lighthouse keeper, sat.',
      'Stanley Holm of the Lighthouse Society left.',
      OTHERS,
    ];
    assert.equal(idsOf(...texts).length, 3);
  });
  it('where both are named beside somebody who is seldom named', () => {
    const texts = ['Geoff Holm and Petra Quist sat.', 'Petra Quist saw Geoffrey Holm.', OTHERS];
    assert.equal(idsOf(...texts).filter((id) => id.endsWith('holm')).length, 3);
  });
  it('whichever comes first, and whatever stands between', () => {
    assert.equal(idsOf('J. Christopher Holm sat.', 'Chris Holm sat.', 'Karl Holm sat.').length, 2);
  });
});

describe('proposePeople keeps apart', () => {
  it('short and long forms by the surname alone', () => {
    assert.equal(idsOf('Jen Holm sat.', 'Jennifer Holm stood.', OTHERS).length, 4);
  });
  it('two of whom different things are told', () => {
    const texts = ['Bob Holm, a retired letter carrier, sat.', 'Robert Holm, a professor of law, left.'];
    assert.equal(idsOf(...texts).length, 2);
  });
  it('a short form that two others may have', () => {
    assert.equal(idsOf('Pat Holm sat.', 'Patrick Holm sat.', 'Patricia Holm sat.').length, 3);
  });
  it('a name of one initial too many', () => {
    assert.equal(idsOf('Jonah Holm sat.', 'J.J. Holm sat.').length, 2);
  });
});

it('proposePeople reads over a slip of one letter where both bear an office', () => {
  const slip = ['Chairman Reince Holm sat.', 'The party chairman Rence Holm stood.'];
  assert.equal(idsOf(...slip).length, 1);
  assert.equal(idsOf('Marco Holm sat.', 'Mario Holm stood.').length, 2);
});
