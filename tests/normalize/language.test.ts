import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalizeSource } from '../../src/normalize/index.ts';

const matterOf = (text: string) =>
  normalizeSource({ file: 'a.txt', bytes: new TextEncoder().encode(text) }).entry!.matter;

test('a text in another language says so, with its evidence', () => {
  const { language, published, evidence } = matterOf(
    'Le bac reste au port\n\nPublié le 4 mai 2023\n\nLe bac de Velmouth restera au port jusqu’au printemps, a annoncé vendredi la ministre, faute de bois pour réparer le quai que la glace a brisé.',
  );
  assert.equal(language, 'fr');
  assert.equal(published, '2023-05-04');
  assert.equal(evidence.find(({ field }) => field === 'language')?.basis, 'inferred');
});

test('an English text, and one that is too short to tell, say nothing', () => {
  const english =
    'The ferry of Velmouth will stay in the harbour until the spring, the minister said on Friday, for want of timber to mend the quay.';
  assert.equal(matterOf(`The Ferry Stays\n\n${english}`).language, undefined);
  assert.equal(matterOf('Le bac\n\nLe bac reste au port, dit-elle.').language, undefined);
});
