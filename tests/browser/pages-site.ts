import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { linkArchive, readArchive } from '../../src/archive/index.ts';
import { renderSite } from '../../scripts/steps/render.ts';
import { writeCrowd } from '../site/crowd.ts';
import { writeFixture } from '../site/fixture.ts';
import { writeStates } from './article-states.ts';
import { buildOnce } from './build-once.ts';

/** A site made of the invented archive and a crowd of small articles, served below a path of its own. */
export interface PagesSite {
  readonly dir: string;
  /** Ends in a slash. */
  readonly root: string;
  /** Every page, from the site's root. */
  readonly pages: readonly string[];
  readonly close: () => void;
}

/** The path below which the site is served; that of the address in the invented archive. */
export const SUB_PATH = '/river/';

/** Enough to fill a second page of every list. */
const CROWD = { articles: 260, outlets: 12, people: 260, events: 140, days: 900 };

/** Builds the site as the commands do, once for all test files of a run. */
export async function makePagesSite(): Promise<PagesSite> {
  const { dir, release } = await buildOnce('pages', async (work) => {
    const archiveDir = join(work, 'archive');
    writeFixture(archiveDir);
    writeStates(archiveDir);
    writeCrowd(archiveDir, CROWD);
    await renderSite(archiveDir, linkArchive(readArchive(archiveDir)), join(work, 'site'));
  });
  const server = serve(dir);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    dir,
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}${SUB_PATH}`,
    pages: readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.html'))
      .sort(),
    close: () => {
      server.closeAllConnections();
      server.close();
      release();
    },
  };
}

/** What is not there gets the site's own page for that, at whatever depth. */
function serve(dir: string): Server {
  const files = sirv(dir, { dev: true });
  return createServer((request, response) => {
    const isInside = request.url!.startsWith(SUB_PATH);
    request.url = isInside ? request.url!.slice(SUB_PATH.length - 1) : '/outside';
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(dir, '404.html')));
    });
  });
}
