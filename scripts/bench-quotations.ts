// Predicts the quotations of a benchmark file: npm run bench:quotations -- --gold FILE.jsonl --out PRED.jsonl
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findQuotations } from '../src/quotes/index.ts';

const { values } = parseArgs({
  options: { gold: { type: 'string' }, out: { type: 'string' }, ablate: { type: 'boolean' } },
});
const rows = readFileSync(values.gold!, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { article: string; text: string });

/** Quotations of one article in the scorer's format, with offsets into the whole text. */
function predict({ article, text }: { article: string; text: string }) {
  const lines = [...text.matchAll(/.*\S.*/g)];
  const blocks = lines.map(([line]) => line);
  const offsets = lines.map(({ index }) => index);
  const quotes = findQuotations(blocks).map(({ block, span, utterance, attribution }) => ({
    start: offsets[block]! + span.startUtf16,
    end: offsets[block]! + span.endUtf16,
    utterance,
    speaker: attribution
      ? {
          start: offsets[attribution.mention.block]! + attribution.mention.span.startUtf16,
          end: offsets[attribution.mention.block]! + attribution.mention.span.endUtf16,
          name: attribution.name,
          confidence: attribution.confidence,
          rule: attribution.rule,
        }
      : null,
  }));
  return { article, quotes };
}

const start = performance.now();
const predictions = rows.map(predict);
const seconds = (performance.now() - start) / 1000;
writeFileSync(values.out!, predictions.map((row) => JSON.stringify(row) + '\n').join(''));
console.log(`${rows.length} articles in ${seconds.toFixed(2)} s`);
