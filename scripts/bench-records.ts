import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { linkArchive, type LinkedOrganization, type LinkedPlace } from '../src/archive/index.ts';
import { formsOf } from '../src/model/index.ts';
import { projectDir, runCommand, UsageError } from './steps/command.ts';
import { readGoldArchive } from './steps/gold-archive.ts';

const KINDS = ['organizations', 'places'] as const;
/** Letters shown before and after a name. */
const AROUND = 60;

const options = new Command('npm run bench:records --')
  .description(
    'Lists organizations or places that a benchmark\u2019s articles make, by a fixed step, to be read by hand.',
  )
  .addOption(new Option('--kind <kind>', 'what to list').choices(KINDS).default('organizations'))
  .option(
    '--gold <file>',
    'articles, one a line',
    join(projectDir, '../shared/bench/quotes/train.gold.jsonl'),
  )
  .option('--sample <number>', 'how many', '200')
  .helpOption('--help', 'show this help')
  .parse()
  .opts<{ kind: (typeof KINDS)[number]; gold: string; sample: string }>();

await runCommand(() => {
  if (!existsSync(options.gold)) throw new UsageError(`there is no file ${options.gold}`);
  const stored = readGoldArchive(options.gold);
  const list: readonly (LinkedOrganization | LinkedPlace)[] = linkArchive(stored)[options.kind];
  console.log(`${stored.entries.length} articles, ${list.length} ${options.kind}`);
  const step = Math.max(1, list.length / Number(options.sample));
  for (let at = 0; at < list.length; at += step) console.log(describe(list[Math.floor(at)]!));
  return true;
});

/** A record on a line: name, forms, number of articles, and the words around its first mention. */
function describe({ record, articles, mentions }: LinkedOrganization | LinkedPlace): string {
  const { article, block, span } = mentions[0]!;
  const { text } = article.blocks[block]!;
  const words = text.slice(Math.max(0, span.startUtf16 - AROUND), span.endUtf16 + AROUND);
  return [record.name, formsOf(record).join('; '), articles.length, words].join(' | ');
}
