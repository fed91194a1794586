// Proposes the events of a benchmark's articles and lists some of them, every so many by id, to be read by hand.
//   npm run bench:events -- --gold FILE.jsonl [--list 150]
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { linkArchive, type LinkedEvent, type StoredArchive } from '../src/archive/index.ts';
import { entryMatter, slugify } from '../src/model/index.ts';
import { readBlocks } from './steps/score-quotations.ts';

const { values } = parseArgs({
  options: { gold: { type: 'string' }, list: { type: 'string', default: '0' } },
});
if (!values.gold) {
  console.error('usage: npm run bench:events -- --gold FILE.jsonl [--list COUNT]');
  process.exit(2);
}

interface GoldArticle {
  readonly article: string;
  readonly date: string;
  readonly text: string;
}

const articles = readFileSync(values.gold, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as GoldArticle);
const none = {
  settings: {},
  catalogue: [],
  people: [],
  organizations: [],
  places: [],
  events: [],
  outlets: [],
  problems: [],
};
const entries: StoredArchive['entries'] = articles.map(({ article, date, text }) => ({
  id: slugify(article),
  file: article,
  isEdited: false,
  matter: entryMatter.parse({ title: article, published: date }),
  blocks: readBlocks(text).blocks.map((block) => ({ kind: 'paragraph', text: block, quotations: [] })),
}));
const { events } = linkArchive({ ...none, entries });
const kinds = Map.groupBy(events, ({ record }) => record.kind!);
const counts = [...kinds].map(([kind, list]) => `${list.length} ${kind}`).sort();
console.log(`${articles.length} articles, ${events.length} events: ${counts.join(', ')}`);

const step = Math.max(1, events.length / Number(values.list));
for (let at = 0; Number(values.list) > 0 && at < events.length; at += step) show(events[Math.floor(at)]!);

function show({ record, people, sentences, confidence }: LinkedEvent): void {
  const who = [...people.map(({ id }) => id), ...record.organizations].join(', ');
  console.log(
    `\n${record.date}${record.planned ? ' (planned)' : ''}  ${record.name}  [${record.kind}; ${who}; ${confidence}]`,
  );
  for (const { article, text } of sentences) console.log(`  ${article}: ${text}`);
}
