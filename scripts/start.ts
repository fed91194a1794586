import { join } from 'node:path';
import { buildArchive } from './steps/build.ts';
import { findArchive, makeCommand, projectDir, runCommand, userPath } from './steps/command.ts';
import { serveSite } from './steps/serve.ts';

const options = makeCommand('start', 'Builds the site of an archive and serves it on this machine.')
  .option('--out <folder>', 'where the site is written', join(projectDir, 'dist'))
  .option('--port <number>', 'the port, or the next free one after it', '4321')
  .parse()
  .opts<{ archive: string; out: string; port: string }>();

await runCommand(async () => {
  const out = userPath(options.out);
  const isRight = await buildArchive(findArchive(options.archive), out);
  const { address } = await serveSite(out, Number(options.port));
  console.log(`\nThe archive is at ${address}  (Ctrl+C stops)`);
  return isRight;
});
