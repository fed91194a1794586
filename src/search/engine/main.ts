import { parsePart } from '../format.ts';
import { Engine } from './engine.ts';
import { pathOfPart, type LoadPart } from './parts.ts';
import type { Asked, Told } from './protocol.ts';
import type { IndexHead } from '../format.ts';

if (typeof document === 'undefined') listen();
else globalThis.openChancerySearch = (load) => new Engine(load);

/** In a worker: answers what the page asks. Its own address says where the site's root is. */
function listen(): void {
  const engine = new Engine(fetchParts(new URL('..', location.href)));
  addEventListener('message', ({ data }: MessageEvent<Asked>) => {
    const { number, method, args } = data;
    const tell = (told: Told) => postMessage(told);
    (engine[method] as (...given: unknown[]) => Promise<unknown>)(...args).then(
      (value) => tell({ number, value }),
      (error: unknown) => tell({ number, error: error instanceof Error ? error.message : String(error) }),
    );
  });
}

function fetchParts(root: URL): LoadPart {
  let folder: string | undefined;
  return async (name) => {
    const path = pathOfPart(name, folder);
    const response = await fetch(new URL(path, root)).catch(() => undefined);
    if (!response?.ok) throw new Error(path);
    const part = parsePart(await response.text());
    if (name === 'head') folder = (part as IndexHead).folder;
    return part;
  };
}
