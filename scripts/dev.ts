import { dev } from 'astro';
import { checkArchive } from './steps/check.ts';
import { findArchive, makeCommand, projectDir, runCommand } from './steps/command.ts';
import { normalizeArchive } from './steps/normalize.ts';
import { printProblems } from './steps/report.ts';

const options = makeCommand('dev', 'Serves the site with live reload while entries and records are edited.')
  .option('--port <number>', 'the port', '4321')
  .parse()
  .opts<{ archive: string; port: string }>();

await runCommand(async () => {
  const dir = findArchive(options.archive);
  const { problems } = normalizeArchive(dir);
  printProblems([...problems, ...checkArchive(dir, { propose: true }).problems]);
  process.env['CHANCERY_ARCHIVE'] = dir;
  await dev({ root: projectDir, server: { port: Number(options.port) } });
  return true;
});
