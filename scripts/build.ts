import { join } from 'node:path';
import { buildArchive } from './steps/build.ts';
import { findArchive, makeCommand, projectDir, runCommand, userPath } from './steps/command.ts';

const options = makeCommand(
  'build',
  'Normalizes, checks, renders and indexes an archive: sources in, a website out.',
)
  .option('--out <folder>', 'where the site is written', join(projectDir, 'dist'))
  .parse()
  .opts<{ archive: string; out: string }>();

await runCommand(() => buildArchive(findArchive(options.archive), userPath(options.out)));
