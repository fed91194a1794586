import { Option } from 'commander';
import type { AuthorityKind } from '../src/model/index.ts';
import { AUTHORITY_KINDS } from '../src/model/index.ts';
import { ActionError } from '../src/records/index.ts';
import { printProposals, readProposals, runAction, type RecordsOptions } from './steps/change-records.ts';
import { findArchive, makeCommand, runCommand, UsageError } from './steps/command.ts';
import { filterProposals, parseAction } from './steps/parse-action.ts';

const command = makeCommand(
  'records',
  'Lists proposed records, and confirms, merges, splits, renames or drops records.',
)
  .argument('[action]', 'list, confirm, drop, merge, split or rename', 'list')
  .argument('[ids...]', 'ids such as jen-psaki or people/jen-psaki, or patterns such as "*-putin"')
  .addOption(new Option('--kind <kind>', 'records of this kind only').choices(Object.keys(AUTHORITY_KINDS)))
  .option('--forms <forms>', 'split: the forms that become a record of their own, with semicolons between')
  .option('--articles <ids>', 'split: the articles whose person is another of the same name; ids or patterns')
  .option('--as <id>', 'split: the id of that record')
  .option('--name <name>', 'rename: the preferred name')
  .option('--limit <number>', 'list: how many', '30')
  .option('--dry-run', 'show what would change, and write nothing')
  .option('--yes', 'write without asking')
  .addHelpText(
    'after',
    `
Examples:
  npm run records                                        what was proposed, the weightiest first
  npm run records -- list "people/*-trump"
  npm run records -- confirm jen-psaki "organizations/*"
  npm run records -- merge jennifer-psaki into jen-psaki
  npm run records -- split ann-roe --forms "A. B. Roe"
  npm run records -- split ann-roe --articles "2019-*-harbour*; 2020-03-01-strait"
  npm run records -- merge ann-roe-2 into ann-roe        takes a split back
  npm run records -- rename jen-psaki --name "Jennifer Psaki"
  npm run records -- rename jen-psaki to jennifer-psaki
  npm run records -- drop places/reading`,
  )
  .parse();
type Options = RecordsOptions & {
  archive: string;
  limit: string;
  forms?: string;
  articles?: string;
  as?: string;
  name?: string;
  kind?: AuthorityKind;
};
const options = command.opts<Options>();
const [action = 'list', ids = []] = command.processedArgs as [string?, string[]?];

await runCommand(async () => {
  const dir = findArchive(options.archive);
  try {
    if (action !== 'list') return await runAction(dir, parseAction(action, ids, options), options);
    const proposals = filterProposals(readProposals(dir), ids, options.kind);
    printProposals(proposals, Number(options.limit));
    return true;
  } catch (error) {
    if (error instanceof ActionError) throw new UsageError(error.message);
    throw error;
  }
});
