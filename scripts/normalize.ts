import { findArchive, makeCommand, runCommand } from './steps/command.ts';
import { normalizeArchive, showEdits } from './steps/normalize.ts';
import { summarize } from './steps/entry-summary.ts';
import { printEntries, printProblems } from './steps/report.ts';

const options = makeCommand('normalize', 'Makes the entries of an archive from its sources.')
  .option('--show', 'show what would be written in place of entries edited by hand, and write nothing')
  .option('--replace <file...>', 'take the new entry of these sources or entries, edited by hand or not')
  .option('--json', 'print the report as JSON')
  .parse()
  .opts<{ archive: string; show?: boolean; replace?: string[]; json?: boolean }>();

await runCommand(() => {
  const dir = findArchive(options.archive);
  const { planned, problems } = normalizeArchive(dir, {
    replace: options.replace ?? [],
    dryRun: options.show ?? false,
  });
  if (options.json) console.log(JSON.stringify({ files: planned.map(summarize), problems }, null, 2));
  else if (options.show) console.log(showEdits(dir, planned));
  else printEntries(planned);
  return options.json ? !problems.some(({ severity }) => severity === 'error') : printProblems(problems);
});
