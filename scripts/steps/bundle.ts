import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { projectDir } from './command.ts';

/**
 * Bundles a script of the site into one classic script, which also runs from a disk.
 *
 * @param entry path of its first module, from the project's folder.
 */
export async function bundleScript(entry: string, outFile: string): Promise<void> {
  const bundle = await rolldown({
    input: join(projectDir, entry),
    platform: 'browser',
    transform: { target: 'es2022' },
  });
  try {
    await bundle.write({ file: outFile, format: 'iife', minify: true });
  } finally {
    await bundle.close();
  }
}
