import { Engine } from './engine.ts';
import { fetchSource } from './fetch-source.ts';
import type { Asked, Told } from './protocol.ts';

if (typeof document === 'undefined') listen();
else globalThis.openChancerySearch = (root, source) => new Engine(source ?? fetchSource(root));

/** In a worker: answers what the page asks. Its own address says where the site's root is. */
function listen(): void {
  const engine = new Engine(fetchSource(new URL('..', location.href)));
  addEventListener('message', ({ data }: MessageEvent<Asked>) => {
    const { number, method, args } = data;
    const tell = (told: Told) => postMessage(told);
    (engine[method] as (...given: unknown[]) => Promise<unknown>)(...args).then(
      (value) => tell({ number, value }),
      (error: unknown) => tell({ number, error: error instanceof Error ? error.message : String(error) }),
    );
  });
}
