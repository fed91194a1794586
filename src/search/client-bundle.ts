import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const ENTRY = fileURLToPath(new URL('client/main.ts', import.meta.url));

/** Bundles the search page's client into one classic script, which also runs from a disk. */
export async function buildSearchClient(outFile: string): Promise<void> {
  const bundle = await rolldown({ input: ENTRY, platform: 'browser', transform: { target: 'es2022' } });
  try {
    await bundle.write({ file: outFile, format: 'iife', minify: true });
  } finally {
    await bundle.close();
  }
}
