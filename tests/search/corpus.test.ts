import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { foldText, tokenize } from '../../src/search/fold.ts';
import { makeMatcher } from '../../src/search/match.ts';
import { parseQuery } from '../../src/search/query.ts';

const DIR = fileURLToPath(new URL('../../../shared/bench/quotes/', import.meta.url));
const needsCorpus = existsSync(DIR) ? {} : { skip: 'the quotation benchmark is not at hand' };

interface GoldArticle {
  readonly text: string;
  readonly quotes: readonly { readonly start: number; readonly end: number }[];
}

/** The same words with each kind of mark around them, and their ends alone. */
function listQueries(text: string): string[] {
  const words = text.split(/\s+/);
  const straight = text.replace(/[’‘]/g, "'");
  return [
    `“${text}”`,
    `"${straight}"`,
    `«${words.slice(0, 5).join(' ')}»`,
    `"${words.slice(-5).join('\n')}"`,
  ];
}

for (const split of ['train', 'dev']) {
  test(`every quotation of the ${split} corpus is found by its words and by its ends`, needsCorpus, () => {
    const lines = readFileSync(`${DIR}${split}.gold.jsonl`, 'utf8').trim().split('\n');
    const texts = lines.flatMap((line) => {
      const { text, quotes } = JSON.parse(line) as GoldArticle;
      return quotes.map(({ start, end }) => text.slice(start, end));
    });
    const missed = texts.flatMap((text) => {
      const tokens = tokenize(text);
      const folded = foldText(text);
      assert.equal(folded.trim(), tokens.map(({ word }) => word).join(' '));
      return listQueries(text).filter((query) => {
        const matcher = makeMatcher(parseQuery(query));
        return !matcher.test(folded) || matcher.find(tokens).length === 0;
      });
    });
    assert.ok(texts.length > 0);
    assert.deepEqual(missed, []);
  });
}
