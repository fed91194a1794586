// Predicts the quotations of a benchmark file, or shows what each rule is worth.
//   npm run bench:quotations -- --gold FILE.jsonl --out PRED.jsonl
//   npm run bench:quotations -- --gold FILE.jsonl --ablate
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findQuotations, RULE_NAMES, type Attribution, type FoundQuotation } from '../src/quotes/index.ts';
import { readBlocks, scoreArticles, type GoldArticle, type Placed } from './steps/score-quotations.ts';

const { values } = parseArgs({
  options: { gold: { type: 'string' }, out: { type: 'string' }, ablate: { type: 'boolean', default: false } },
});
if (!values.gold || (!values.out && !values.ablate)) {
  console.error('usage: npm run bench:quotations -- --gold FILE.jsonl (--out PRED.jsonl | --ablate)');
  process.exit(2);
}
const lines = readFileSync(values.gold, 'utf8').split('\n').filter(Boolean);
const articles = lines.map((line) => JSON.parse(line) as GoldArticle);

/** The benchmark's speaker is the outermost source: who passes words on goes before who spoke them. */
function outermost({ name, mention, rule, confidence, type, via }: Attribution) {
  return via
    ? { ...via, type: 'described', rule, confidence: 'probably' }
    : { name, mention, rule, confidence, type };
}

/** The quotations of one article, with offsets into its whole text. */
function predict({ article, text }: GoldArticle, without?: ReadonlySet<string>) {
  const { blocks, offsets } = readBlocks(text);
  const place = ({ block, span }: Placed) => ({
    start: offsets[block]! + span.startUtf16,
    end: offsets[block]! + span.endUtf16,
  });
  const quotes = findQuotations(blocks, without).map((found: FoundQuotation) => {
    const speaker = found.attribution ? outermost(found.attribution) : undefined;
    const { mention, ...rest } = speaker ?? {};
    return {
      ...place(found),
      utterance: found.utterance,
      speaker: mention ? { ...place(mention), ...rest } : null,
    };
  });
  return { article, quotes };
}

const start = performance.now();
const predictions = articles.map((article) => predict(article));
const seconds = (performance.now() - start) / 1000;
const bare = performance.now();
for (const { text } of articles) text.match(/[“"][^“”"]*[”"]/g);
const ratio = (seconds * 1000) / (performance.now() - bare);
console.log(
  `${articles.length} articles in ${seconds.toFixed(2)} s, ${ratio.toFixed(0)} times a bare regex for marks`,
);
if (values.out) writeFileSync(values.out, predictions.map((row) => `${JSON.stringify(row)}\n`).join(''));
if (values.ablate) {
  const whole = scoreArticles(articles, predictions);
  console.log(`all rules: joint F1 of full quotations ${whole.toFixed(2)}`);
  for (const name of RULE_NAMES) {
    const without = articles.map((article) => predict(article, new Set([name])));
    const worth = whole - scoreArticles(articles, without);
    console.log(`${name.padEnd(12)} ${worth >= 0 ? '+' : ''}${worth.toFixed(2)}`);
  }
}
