import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveSettings } from '../../src/model/index.ts';
import { chooseInterface, directionOf, languageOf } from '../../src/site/interface.ts';

test('the interface speaks as the archive sets it, else as its texts, else English', () => {
  const choose = (settings: object) => chooseInterface(archiveSettings.parse(settings));
  assert.deepEqual(choose({}), { language: 'en', direction: 'ltr' });
  assert.deepEqual(choose({ language: 'en-GB' }), { language: 'en-GB', direction: 'ltr' });
  assert.deepEqual(choose({ language: 'ar' }), { language: 'en', direction: 'ltr' });
  assert.deepEqual(choose({ language: 'en', interface: { language: 'en-US', direction: 'rtl' } }), {
    language: 'en-US',
    direction: 'rtl',
  });
});

test('a language that the interface does not speak is refused', () => {
  const { error } = archiveSettings.safeParse({ interface: { language: 'fr' } });
  assert.equal(error?.issues[0]?.message, 'is not a language of the interface');
});

test('a script named in a tag decides which way it is read, before the language does', () => {
  assert.equal(directionOf('he'), 'rtl');
  assert.equal(directionOf('fa-IR'), 'rtl');
  assert.equal(directionOf('az-Arab'), 'rtl');
  assert.equal(directionOf('ku-Latn'), 'ltr');
  assert.equal(directionOf('ru'), 'ltr');
});

test('words in another language say which, and which way they are read', () => {
  const page = { language: 'en', direction: 'ltr' } as const;
  assert.deepEqual(languageOf('en', page), {});
  assert.deepEqual(languageOf('fr', page), { lang: 'fr' });
  assert.deepEqual(languageOf('ar', page), { lang: 'ar', dir: 'rtl' });
});
