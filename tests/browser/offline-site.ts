import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { SECURITY_HEADERS } from '../../src/offline/index.ts';
import { makeKeepable } from '../../scripts/steps/keep.ts';
import { buildFixture } from './build-once.ts';

/** Words that the second edition has on its About page, and the first has not. */
export const NEWS = 'Second edition of the river papers';

/** Two editions of one site, and a way to serve them. */
export interface Editions {
  readonly first: string;
  readonly second: string;
  /** Every page of either, from the site's root. */
  readonly pages: readonly string[];
  readonly remove: () => void;
}

/** Two editions of the invented archive; the second differs in one page. */
export async function makeEditions(): Promise<Editions> {
  const work = mkdtempSync(join(tmpdir(), 'chancery-offline-'));
  const second = join(work, 'second');
  const { dir: first, release } = await buildFixture();
  cpSync(first, second, { recursive: true });
  const about = join(second, 'about.html');
  writeFileSync(about, readFileSync(about, 'utf8').replace('</h1>', ` ${NEWS}</h1>`));
  await makeKeepable(second);
  const pages = readdirSync(first, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html') && path !== '404.html')
    .sort();
  const remove = () => {
    rmSync(work, { recursive: true, force: true });
    release();
  };
  return { first, second, pages, remove };
}

/** A host of static files that a test can take away, bring back, hold up and make misbehave. */
export class Host {
  /** Files asked for, from the site's root. */
  readonly asked: string[] = [];
  /** Requests for which this is true are not answered before `release`. */
  holds: (path: string) => boolean = () => false;
  /** Files for which this is true come with a byte too many. */
  alters: (path: string) => boolean = () => false;
  readonly #subPath: string;
  #files: ReturnType<typeof sirv>;
  #dir: string;
  #held: (() => void)[] = [];
  #server: Server | undefined;
  #port = 0;

  /** @param subPath where the site's root is, with slashes at both ends. */
  constructor(dir: string, subPath = '/') {
    this.#dir = dir;
    this.#files = sirv(dir, { dev: true });
    this.#subPath = subPath;
  }

  get root(): string {
    return `http://127.0.0.1:${this.#port}${this.#subPath}`;
  }

  publish(dir: string): void {
    this.#dir = dir;
    this.#files = sirv(dir, { dev: true });
  }

  async start(): Promise<this> {
    this.#server = createServer((request, response) => this.#answer(request, response));
    await new Promise<void>((resolve) => this.#server!.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
    return this;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    server?.closeAllConnections();
    await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
  }

  /** Answers what was held up, and holds nothing any more. */
  release(): void {
    this.holds = () => false;
    for (const answer of this.#held.splice(0)) answer();
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url!.split('?')[0]!.slice(this.#subPath.length);
    this.asked.push(path);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    if (!request.url!.startsWith(this.#subPath)) return void response.writeHead(404).end();
    if (this.holds(path)) return void this.#held.push(() => this.#give(request, response, path));
    this.#give(request, response, path);
  }

  #give(request: IncomingMessage, response: ServerResponse, path: string): void {
    if (this.alters(path)) return void response.end(`${readFileSync(join(this.#dir, path), 'utf8')} `);
    request.url = request.url!.slice(this.#subPath.length - 1);
    this.#files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(this.#dir, '404.html')));
    });
  }
}
