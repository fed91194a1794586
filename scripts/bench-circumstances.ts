// Counts to whom, at what, where and when quotations of a benchmark file are said, and prints every Nth to be read.
//   npm run bench:circumstances -- --gold FILE.jsonl [--of occasion|addressee|place|when] [--every 6] [--from 0]
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findQuotations, type Circumstances, type FoundQuotation } from '../src/quotes/index.ts';
import { readBlocks, type GoldArticle } from './steps/score-quotations.ts';

const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    of: { type: 'string' },
    every: { type: 'string', default: '6' },
    from: { type: 'string', default: '0' },
  },
});
if (!values.gold) {
  console.error('usage: npm run bench:circumstances -- --gold FILE.jsonl [--of KIND] [--every N] [--from N]');
  process.exit(2);
}
const kinds = ['occasion', 'addressee', 'place', 'when'] as const;
const counts: Record<string, number> = { quotations: 0, occasion: 0, addressee: 0, place: 0, when: 0 };
let met = 0;

/** Prints a find with the words around the speaker's mention, when its turn has come. */
function show(article: string, blocks: readonly string[], quotation: FoundQuotation): void {
  const found = quotation.circumstances[values.of as keyof Circumstances];
  if (found === undefined || met++ % Number(values.every) !== Number(values.from)) return;
  const { block, span } = quotation.attribution?.mention ?? quotation;
  const around = blocks[block]!.slice(Math.max(0, span.startUtf16 - 200), span.endUtf16 + 200);
  console.log(`${article}\n  ${JSON.stringify(found)}\n  ${around}\n`);
}

for (const line of readFileSync(values.gold, 'utf8').split('\n').filter(Boolean)) {
  const { article, text } = JSON.parse(line) as GoldArticle;
  const { blocks } = readBlocks(text);
  const utterances = new Set<number>();
  for (const quotation of findQuotations(blocks)) {
    counts['quotations']!++;
    for (const kind of kinds) if (quotation.circumstances[kind] !== undefined) counts[kind]!++;
    if (!utterances.has(quotation.utterance)) show(article, blocks, quotation);
    utterances.add(quotation.utterance);
  }
}
console.log(
  Object.entries(counts)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', '),
);
