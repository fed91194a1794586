// Measures who is found in articles: node scripts/bench-people.ts [train|dev] [size of the sample]
import { readFileSync } from 'node:fs';
import { measureCasts, type GoldArticle } from '../src/people/measure.ts';

const [split = 'train', sampleSize = '0'] = process.argv.slice(2);
const file = new URL(`../../shared/bench/quotes/${split}.gold.jsonl`, import.meta.url);
const articles = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as GoldArticle);
const { quotations, found, members, sample } = measureCasts(articles, Number(sampleSize));
console.log(
  `${split}: ${found} of ${quotations} quotations (${((100 * found) / quotations).toFixed(2)} %) have their speaker's surname in the cast; ${members} members in ${articles.length} articles`,
);
if (Number(sampleSize) > 0) console.log(sample.join('\n'));
