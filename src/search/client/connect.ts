import type { Asked, EngineApi, EngineOpener, Told } from '../engine/protocol.ts';
import { loadScript, scriptSource } from './script-source.ts';

declare global {
  /** Set by the engine's script where it runs in the page. */
  var openChancerySearch: EngineOpener | undefined;
}

const ENGINE = 'assets/search-engine.js';

/** Starts the engine: in a worker, or in the page where there is none, as from a disk. */
export async function connectEngine(root: URL): Promise<EngineApi> {
  const isFromDisk = root.protocol === 'file:';
  const worker = isFromDisk ? undefined : startWorker(new URL(ENGINE, root));
  if (worker) {
    const api = askWorker(worker);
    const isAlive = await Promise.race([
      api.warm().then(() => true),
      new Promise<false>((resolve) => worker.addEventListener('error', () => resolve(false))),
    ]);
    if (isAlive) return api;
  }
  await loadScript(root, ENGINE);
  return globalThis.openChancerySearch!(root, isFromDisk ? scriptSource(root) : undefined);
}

function startWorker(url: URL): Worker | undefined {
  try {
    return new Worker(url);
  } catch {
    return undefined;
  }
}

function askWorker(worker: Worker): EngineApi {
  const waiting = new Map<number, PromiseWithResolvers<never>>();
  let number = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if ('error' in data) asked?.reject(new Error(data.error));
    else asked?.resolve(data.value as never);
  });
  const ask =
    (method: keyof EngineApi) =>
    (...args: unknown[]): Promise<never> => {
      const asked = makePromise();
      waiting.set(++number, asked);
      worker.postMessage({ number, method, args } satisfies Asked);
      return asked.promise;
    };
  return {
    warm: ask('warm'),
    search: ask('search'),
    near: ask('near'),
    context: ask('context'),
    save: ask('save'),
    judge: ask('judge'),
    titles: ask('titles'),
    readAhead: ask('readAhead'),
  };
}

function makePromise(): PromiseWithResolvers<never> {
  let resolve!: PromiseWithResolvers<never>['resolve'];
  let reject!: PromiseWithResolvers<never>['reject'];
  const promise = new Promise<never>((...given) => ([resolve, reject] = given));
  return { promise, resolve, reject };
}
