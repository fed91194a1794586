import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { proposePeople } from '../src/people/index.ts';
import { measureCasts, measureRecords, type GoldArticle } from '../src/people/measure.ts';
import { projectDir, runCommand, UsageError } from './steps/command.ts';

const CORPUS = join(projectDir, '../shared/bench/quotes');
const options = new Command('npm run bench:people --')
  .description('Measures who is found in annotated articles, and what records that makes of them.')
  .option('--gold <file>', 'articles with their speakers, one a line', join(CORPUS, 'train.gold.jsonl'))
  .option('--sample <number>', 'list about so many proposed people, by a fixed step, to be read', '0')
  .option('--surnames <number>', 'list the bearers of so many of the commonest surnames', '0')
  .helpOption('--help', 'show this help')
  .parse()
  .opts<{ gold: string; sample: string; surnames: string }>();

await runCommand(() => {
  if (!existsSync(options.gold)) throw new UsageError(`there is no file ${options.gold}`);
  const lines = readFileSync(options.gold, 'utf8').trim().split('\n');
  const articles = lines.map((line) => JSON.parse(line) as GoldArticle);
  const share = (part: number, whole: number) =>
    `${part} of ${whole} (${((100 * part) / whole).toFixed(2)} %)`;
  const casts = measureCasts(articles);
  console.log(`${share(casts.found, casts.quotations)} speakers have their surname in the cast`);
  const records = measureRecords(articles, proposePeople);
  console.log(`${share(records.found, records.quotations)} speakers have a record with their surname`);
  console.log(
    `${articles.length} articles, ${records.people.length} people: ${records.weighty} with an office or in two articles`,
  );
  const step = Math.max(1, records.people.length / Number(options.sample));
  for (let at = 0; Number(options.sample) > 0 && at < records.people.length; at += step)
    console.log(records.people[Math.floor(at)]!);
  const surnames = records.surnames.slice(0, Number(options.surnames));
  const bearers = surnames.reduce((sum, line) => sum + line.split(' / ').length, 0);
  if (surnames.length > 0) console.log(`${bearers} records of the ${surnames.length} commonest surnames`);
  for (const line of surnames) console.log(line);
  return true;
});
