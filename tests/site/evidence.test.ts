import assert from 'node:assert/strict';
import test from 'node:test';
import { listEvidence } from '../../src/site/evidence.ts';
import { makeArchive } from '../export/fixture.ts';

function list(body: string) {
  const archive = makeArchive({}, { a: `---\ntitle: T\npublished: 2031-03-14\n---\n\n${body}\n` });
  return listEvidence(archive.articles[0]!, 'articles/a.html').map(({ id: _, href: __, ...rest }) => rest);
}

test('the evidence for a speaker is the words, the verb, where the name stands, the rule and how sure it is', () => {
  const mark =
    ':quote[“The strait stays open, and it stays open for everybody,”]{by=ilse-brandt as=she cue=said rule=previous confidence=probably to=reporters occasion=briefing at="at a briefing" said=2031-03-12}';
  assert.deepEqual(list(`Ilse Brandt came late. It rained. ${mark} she said.`), [
    {
      opening: 'The strait stays open, and it stays open …',
      speaker: 'Ilse Brandt',
      basis: '“she”, “said”, named two sentences earlier, the speaker of the sentence before, probably',
      occasion: 'to reporters, at a briefing, on 12 March 2031',
    },
  ]);
});

test('a speaker whom a person gave is the archivist’s', () => {
  assert.deepEqual(
    list('Ilse Brandt said :quote[“yes.”]{by=ilse-brandt as=Brandt cue=said rule=archivist}'),
    [
      {
        opening: 'yes',
        speaker: 'Ilse Brandt',
        basis: '“Brandt”, “said”, according to the archivist',
        occasion: undefined,
      },
    ],
  );
});

test('parts of an utterance are one; nobody is said to be nobody', () => {
  const [first, second] = list(
    'Ilse Brandt said :quote[“yes,”]{by=ilse-brandt rule=before u=1} and :quote[“no.”]{by=ilse-brandt rule=before u=1} A sign read :quote[“open.”]',
  );
  assert.equal(first!.basis, 'sure');
  assert.deepEqual(second, { opening: 'open', speaker: 'Speaker not named', basis: '', occasion: undefined });
});
