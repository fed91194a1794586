import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { mediaType } from '../../src/offline/media-type.ts';

/** What a host does with an address, from the site's root: gives a file, or sends elsewhere. */
type Answer = { readonly file: string } | { readonly status: number; readonly to: string } | undefined;

interface Rules {
  readonly answer: (has: (path: string) => boolean, path: string) => Answer;
  readonly compresses?: boolean;
}

const folder = (has: (path: string) => boolean, path: string, status: number): Answer =>
  has(`${path}/index.html`) ? { status, to: `${path}/` } : undefined;
const plain = (has: (path: string) => boolean, path: string): Answer => {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return has(file) ? { file } : undefined;
};

/** Hosts by what their documents say of addresses. */
export const RULES: Readonly<Record<string, Rules>> = {
  /** “GitHub Pages”: `/x` gives `x.html`; a folder without its slash is sent to it. */
  'GitHub Pages': {
    compresses: true,
    answer: (has, path) =>
      plain(has, path) ?? (has(`${path}.html`) ? { file: `${path}.html` } : folder(has, path, 301)),
  },
  /** “Serving pages”: `.html` and `index.html` are taken off the address. */
  'Cloudflare Pages': {
    compresses: true,
    answer: (has, path) => {
      if (/(?:^|\/)index\.html$/.test(path) && has(path))
        return { status: 308, to: path.slice(0, -'index.html'.length) };
      if (path.endsWith('.html') && has(path)) return { status: 308, to: path.slice(0, -'.html'.length) };
      return plain(has, path) ?? (has(`${path}.html`) ? { file: `${path}.html` } : folder(has, path, 308));
    },
  },
  /** Without “Pretty URLs”. */
  Netlify: {
    compresses: true,
    answer: (has, path) =>
      plain(has, path) ?? (has(`${path}.html`) ? { file: `${path}.html` } : folder(has, path, 301)),
  },
  /** “Configuring an index document”: keys as they are; a folder without its slash is sent to it. */
  S3: { answer: (has, path) => plain(has, path) ?? folder(has, path, 302) },
};

/** Serves a site by the rules of a host. @returns the address of the site's root. */
export async function serveByRules(
  dir: string,
  name: string,
  subPath: string,
): Promise<{ server: Server; root: string }> {
  const { answer, compresses = false } = RULES[name]!;
  const has = (path: string) => existsSync(join(dir, path)) && statSync(join(dir, path)).isFile();
  const server = createServer((request, response) => {
    const [address = '', query = ''] = request.url!.split(/(?=\?)/);
    const path = decodeURIComponent(address.slice(subPath.length));
    const found = address.startsWith(subPath) ? answer(has, path) : undefined;
    if (found && 'to' in found)
      return void response.writeHead(found.status, { location: subPath + encodeURI(found.to) + query }).end();
    const file = found?.file ?? '404.html';
    const content = readFileSync(join(dir, file));
    response.writeHead(found ? 200 : 404, {
      'content-type': mediaType(file),
      ...(compresses && { 'content-encoding': 'gzip' }),
    });
    response.end(compresses ? gzipSync(content) : content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, root: `http://127.0.0.1:${(server.address() as AddressInfo).port}${subPath}` };
}
