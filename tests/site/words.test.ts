import assert from 'node:assert/strict';
import { test } from 'node:test';
import { INTERFACE_LANGUAGES } from '../../src/model/index.ts';
import { AREAS } from '../../src/site/words/en/index.ts';
import { speak, words } from '../../src/site/words/index.ts';

test('no two areas of the site use one name for what they say', () => {
  const names = Object.values(AREAS).flatMap((area) => Object.keys(area));
  assert.deepEqual(
    names.filter((name, i) => names.indexOf(name) !== i),
    [],
  );
});

test('a language with a region speaks the words of the language; an unknown one changes nothing', () => {
  const english = words;
  for (const language of [...INTERFACE_LANGUAGES, 'en-GB', 'tlh']) {
    speak(language);
    assert.equal(words, english, language);
  }
});

test('counts have the right plural, and digits in groups from five on', () => {
  assert.equal(words.count(0, 'article'), '0 articles');
  assert.equal(words.count(1, 'person'), '1 person');
  assert.equal(words.count(1204, 'person'), '1204 people');
  assert.equal(words.count(12040, 'line'), '12,040 lines');
});
