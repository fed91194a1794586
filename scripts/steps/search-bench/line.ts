import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

/** A line between server and reader; nothing is held up without one. */
export interface Line {
  readonly name: string;
  readonly roundTripMs: number;
  readonly bytesPerMs: number;
  /** How many times slower than this machine the reader's processor is. */
  readonly slowdown: number;
}

/** No line at all, and a middling phone on a middling line: 1.6 Mbit/s and 150 ms, as Lighthouse takes it. */
export const LINES: readonly Line[] = [
  { name: 'desk', roundTripMs: 0, bytesPerMs: Infinity, slowdown: 1 },
  { name: 'phone', roundTripMs: 150, bytesPerMs: 200, slowdown: 4 },
];

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** A server that compresses, counts what it sends, and sends it as slowly as a line would. */
export interface BenchServer {
  readonly root: string;
  /** What was sent since the last time this was called. */
  readonly takeCounts: () => { bytes: number; requests: number };
  readonly close: () => void;
}

/** Serves a folder over a line. Workers' requests are held up as all others are, which a browser's own throttling does not do. */
export async function serveOver(dir: string, line: Line): Promise<BenchServer> {
  let sent = { bytes: 0, requests: 0 };
  let freeMs = 0;
  const answer = async (path: string, response: ServerResponse): Promise<void> => {
    const file = join(dir, path);
    const isThere = existsSync(file) && statSync(file).isFile();
    const body = isThere ? compress(file) : Buffer.alloc(0);
    sent.bytes += body.length;
    sent.requests += 1;
    const now = performance.now();
    freeMs = Math.max(now + line.roundTripMs, freeMs) + body.length / line.bytesPerMs;
    if (freeMs > now + 1) await wait(freeMs - now);
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(isThere ? 200 : 404, {
      'content-type': type,
      'cache-control': 'max-age=3600',
      ...(isThere && isText(file) ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(body);
  };
  const server = createServer((request, response) => {
    void answer(decodeURIComponent(new URL(request.url!, 'http://x').pathname), response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    takeCounts: () => {
      const counts = sent;
      sent = { bytes: 0, requests: 0 };
      return counts;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const isText = (file: string) => extname(file) in TYPES;
const compressed = new Map<string, Buffer>();

/** What hosts compress is compressed; Pagefind compresses its own files. */
function compress(file: string): Buffer {
  const known = compressed.get(file);
  if (known) return known;
  const content = readFileSync(file);
  const body = isText(file) ? gzipSync(content) : content;
  compressed.set(file, body);
  return body;
}
