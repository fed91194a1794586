import assert from 'node:assert/strict';
import test from 'node:test';
import { describeNaming, describeSureness } from '../../src/site/naming.ts';
import { makeArchive } from '../export/fixture.ts';

function last(body: string) {
  return makeArchive({}, { a: `---\ntitle: T\n---\n\n${body}\n` }).quotations.at(-1)!;
}

test('where the speaker is named is said in words, unless it is in the same sentence', () => {
  const mark = ':quote[“The strait stays open.”]{by=ilse-brandt}';
  assert.equal(describeNaming(last(`Ilse Brandt came. It rained. ${mark}`)), 'named two sentences earlier');
  assert.equal(describeNaming(last(`Ilse Brandt came.\n\n${mark}`)), 'named one paragraph earlier');
  assert.equal(describeNaming(last(`Ilse Brandt said: ${mark}`)), undefined);
});

test('how sure a speaker is, is said unless it is sure; a person’s word is said to be one', () => {
  assert.equal(
    describeSureness(last('Brandt: :quote[“yes”]{by=ilse-brandt confidence=probably}')),
    'according to the archivist',
  );
  assert.equal(
    describeSureness(last('Brandt: :quote[“yes”]{by=ilse-brandt rule=before confidence=probably}')),
    'probably',
  );
  assert.equal(
    describeSureness(last('Brandt: :quote[“yes”]{by=ilse-brandt rule=before confidence=unsure}')),
    'perhaps',
  );
  assert.equal(describeSureness(last('Brandt: :quote[“yes”]{by=ilse-brandt rule=before}')), undefined);
  assert.equal(
    describeSureness(last('Brandt: :quote[“yes”]{by=ilse-brandt rule=archivist}')),
    'according to the archivist',
  );
  assert.equal(describeSureness(last('A sign read :quote[“yes”].')), undefined);
});
