import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SECURITY_HEADERS } from '../../src/offline/index.ts';

/** Serves a built site on this machine, with the headers a host should send, on `port` or the next free one. @returns the server and its address. */
export async function serveSite(dir: string, port: number): Promise<{ server: Server; address: string }> {
  const files = sirv(dir, { dev: true, extensions: ['html'] });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(rootLinks(readFileSync(join(dir, '404.html'), 'utf8')));
    });
  });
  await listen(server, port, 20);
  return { server, address: `http://localhost:${(server.address() as AddressInfo).port}/` };
}

/** The page for what is not there, with links that are right in every folder: it is shown under any address. */
function rootLinks(page: string): string {
  return page.replace(/(?<= (?:href|src|action)=")(?![a-z]+:|[#/])/g, '/');
}

function listen(server: Server, port: number, tries: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || tries === 0) reject(error);
      else resolve(listen(server, port + 1, tries - 1));
    });
    server.listen(port, '127.0.0.1', () => resolve());
  });
}
