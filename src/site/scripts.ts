import { join } from 'node:path';
import { rolldown } from 'rolldown';

/** Scripts of the site's own pages, by their names in `assets/`. */
const ENTRIES = { page: 'main.ts', theme: 'theme.ts' } as const;

/** Bundles a script that pages share into one classic script, which also runs from a disk. */
export async function bundlePageScript(name: keyof typeof ENTRIES): Promise<string> {
  const input = join(process.cwd(), 'src/site/client', ENTRIES[name]);
  const bundle = await rolldown({ input, platform: 'browser', transform: { target: 'es2022' } });
  try {
    const { output } = await bundle.generate({ format: 'iife', minify: true });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}
