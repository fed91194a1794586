import { checkArchive } from './steps/check.ts';
import { findArchive, makeCommand, runCommand } from './steps/command.ts';
import { counted, printProblems } from './steps/report.ts';

const options = makeCommand(
  'check',
  'Checks entries, ledgers and records of an archive, and the links between them.',
)
  .parse()
  .opts<{ archive: string }>();

await runCommand(() => {
  const { archive, problems } = checkArchive(findArchive(options.archive));
  const isRight = printProblems(problems);
  console.log(`${counted(archive.articles.length, 'article')} checked${isRight ? ': no errors' : ''}`);
  return isRight;
});
