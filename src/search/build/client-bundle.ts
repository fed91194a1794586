import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** The scripts of the search page: the page's own, and the engine that runs in a worker or, from a disk, in the page. */
const SCRIPTS = { 'search.js': '../client/main.ts', 'search-engine.js': '../engine/main.ts' };

/** Bundles the search page's scripts into a folder, each a classic one, which also runs from a disk. */
export async function buildSearchClient(outDir: string): Promise<void> {
  for (const [name, entry] of Object.entries(SCRIPTS)) {
    const input = fileURLToPath(new URL(entry, import.meta.url));
    const bundle = await rolldown({ input, platform: 'browser', transform: { target: 'es2022' } });
    try {
      await bundle.write({ file: join(outDir, name), format: 'iife', minify: true });
    } finally {
      await bundle.close();
    }
  }
}
