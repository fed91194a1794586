import { listUnsure } from '../src/archive/index.ts';
import { checkArchive } from './steps/check.ts';
import { findArchive, makeCommand, runCommand } from './steps/command.ts';
import { counted } from './steps/counted.ts';
import { printProblems } from './steps/report.ts';

const options = makeCommand(
  'check',
  'Checks entries, ledgers and records of an archive, and the links between them.',
)
  .option('--unsure', 'list the quotations whose speaker is not sure, to be confirmed or corrected')
  .parse()
  .opts<{ archive: string; unsure?: boolean }>();

await runCommand(() => {
  const { archive, problems, unsure } = checkArchive(findArchive(options.archive), options);
  const isRight = printProblems([...problems, ...unsure]);
  console.log(`${counted(archive.articles.length, 'article')} checked${isRight ? ': no errors' : ''}`);
  const count = listUnsure(archive).length;
  if (count > 0 && !options.unsure)
    console.log(`${counted(count, 'quotation')} whose speaker is not sure: --unsure lists them`);
  return isRight;
});
