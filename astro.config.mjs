import { defineConfig } from 'astro/config';
import { bodyProcessor } from './src/site/body/processor.ts';
import { stylePage } from './src/style-page/integration.ts';

// Every page is a file by its own name (`preserve`), so that a site opened from disk finds what links name.
export default defineConfig({
  output: 'static',
  build: { format: 'preserve', assets: 'assets' },
  trailingSlash: 'ignore',
  integrations: [stylePage],
  devToolbar: { enabled: false },
  markdown: { processor: bodyProcessor, syntaxHighlight: false },
  vite: {
    build: {
      cssMinify: 'lightningcss',
      assetsInlineLimit: 0,
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    },
  },
});
