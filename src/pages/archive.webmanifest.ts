import { getArchive } from '../site/archive.ts';
import { archiveTitle } from '../site/describe.ts';

/** What a device shows of the archive where a reader puts it among the programs. Addresses are relative to this file. */
export function GET() {
  const archive = getArchive();
  const { description, language = 'en' } = archive.settings;
  const manifest = {
    name: archiveTitle(archive),
    ...(description && { description }),
    lang: language,
    start_url: 'index.html',
    scope: './',
    display: 'minimal-ui',
    background_color: '#fbfaf7',
    theme_color: '#fbfaf7',
    icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  };
  return new Response(`${JSON.stringify(manifest, null, 2)}\n`);
}
