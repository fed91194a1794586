// Proposes the events of a benchmark's articles and lists some of them, every so many by id, to be read by hand.
//   npm run bench:events -- --gold FILE.jsonl [--list 150]
import { parseArgs } from 'node:util';
import { linkArchive, type LinkedEvent } from '../src/archive/index.ts';
import { readGoldArchive } from './steps/gold-archive.ts';

const { values } = parseArgs({
  options: { gold: { type: 'string' }, list: { type: 'string', default: '0' } },
});
if (!values.gold) {
  console.error('usage: npm run bench:events -- --gold FILE.jsonl [--list COUNT]');
  process.exit(2);
}

const stored = readGoldArchive(values.gold);
const { events } = linkArchive(stored);
const kinds = Map.groupBy(events, ({ record }) => record.kind!);
const counts = [...kinds].map(([kind, list]) => `${list.length} ${kind}`).sort();
console.log(`${stored.entries.length} articles, ${events.length} events: ${counts.join(', ')}`);

const step = Math.max(1, events.length / Number(values.list));
for (let at = 0; Number(values.list) > 0 && at < events.length; at += step) show(events[Math.floor(at)]!);

function show({ record, people, sentences, confidence }: LinkedEvent): void {
  const who = [...people.map(({ id }) => id), ...record.unnamed, ...record.organizations].join(', ');
  console.log(
    `\n${record.date}${record.planned ? ' (planned)' : ''}  ${record.name}  [${record.kind}; ${who}; ${confidence}]`,
  );
  for (const { article, text } of sentences) console.log(`  ${article}: ${text}`);
}
