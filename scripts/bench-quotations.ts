// Predicts the quotations of a benchmark file, or shows what each rule is worth.
//   npm run bench:quotations -- --gold FILE.jsonl --out PRED.jsonl
//   npm run bench:quotations -- --gold FILE.jsonl --ablate
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { RULE_NAMES } from '../src/quotes/index.ts';
import { predictArticle } from './steps/predict-quotations.ts';
import { scoreArticles, scoreLinks, type GoldArticle } from './steps/score-quotations.ts';

const { values } = parseArgs({
  options: { gold: { type: 'string' }, out: { type: 'string' }, ablate: { type: 'boolean', default: false } },
});
if (!values.gold || (!values.out && !values.ablate)) {
  console.error('usage: npm run bench:quotations -- --gold FILE.jsonl (--out PRED.jsonl | --ablate)');
  process.exit(2);
}
const lines = readFileSync(values.gold, 'utf8').split('\n').filter(Boolean);
const articles = lines.map((line) => JSON.parse(line) as GoldArticle);

const start = performance.now();
const predictions = articles.map((article) => predictArticle(article));
const seconds = (performance.now() - start) / 1000;
const bare = performance.now();
for (const { text } of articles) text.match(/[“"][^“”"]*[”"]/g);
const ratio = (seconds * 1000) / (performance.now() - bare);
console.log(
  `${articles.length} articles in ${seconds.toFixed(2)} s, ${ratio.toFixed(0)} times a bare regex for marks`,
);
if (values.out) writeFileSync(values.out, predictions.map((row) => `${JSON.stringify(row)}\n`).join(''));
if (values.ablate) {
  const score = (rows: ReturnType<typeof predictArticle>[]) => [
    scoreArticles(articles, rows, 'full'),
    scoreArticles(articles, rows, 'all'),
    scoreLinks(articles, rows),
  ];
  const whole = score(predictions);
  console.log(
    `all rules: joint F1 of full quotations ${whole[0]!.toFixed(2)}, of all ${whole[1]!.toFixed(2)}; links ${whole[2]!.toFixed(2)}`,
  );
  for (const name of RULE_NAMES) {
    const without = score(articles.map((article) => predictArticle(article, new Set([name]))));
    const worth = whole.map((value, i) => (value - without[i]!).toFixed(2).padStart(6));
    console.log(`${name.padEnd(12)} ${worth.join(' ')}`);
  }
}
