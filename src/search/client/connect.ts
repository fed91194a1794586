import type { IndexHead, PartReceiver } from '../format.ts';
import { pathOfPart, type LoadPart } from '../engine/parts.ts';
import type { Asked, EngineApi, EngineOpener, Told } from '../engine/protocol.ts';

declare global {
  /** What the parts of the index call when they are run as scripts. */
  var chancerySearch: PartReceiver;
  /** Set by the engine's script where it runs in the page. */
  var openChancerySearch: EngineOpener | undefined;
}

const ENGINE = 'assets/search-engine.js';

/** Starts the engine: in a worker, or in the page where there is none, as from a disk. */
export async function connectEngine(root: URL): Promise<EngineApi> {
  const worker = root.protocol === 'file:' ? undefined : startWorker(new URL(ENGINE, root));
  if (worker) {
    const api = askWorker(worker);
    const isAlive = await Promise.race([
      api.warm().then(() => true),
      new Promise<false>((resolve) => worker.addEventListener('error', () => resolve(false))),
    ]);
    if (isAlive) return api;
  }
  await loadScript(new URL(ENGINE, root), ENGINE);
  return globalThis.openChancerySearch!(loadByScripts(root));
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
  };
}

function makePromise(): PromiseWithResolvers<never> {
  let resolve!: PromiseWithResolvers<never>['resolve'];
  let reject!: PromiseWithResolvers<never>['reject'];
  const promise = new Promise<never>((...given) => ([resolve, reject] = given));
  return { promise, resolve, reject };
}

/** Parts by script elements: all that a page opened from a disk may read. */
function loadByScripts(root: URL): LoadPart {
  const come = new Map<string, unknown>();
  globalThis.chancerySearch = { take: (name, part) => void come.set(name, part) };
  let folder: string | undefined;
  return async (name) => {
    const path = pathOfPart(name, folder);
    await loadScript(new URL(path, root), path);
    if (!come.has(name)) throw new Error(path);
    const part = come.get(name);
    come.delete(name);
    if (name === 'head') folder = (part as IndexHead).folder;
    return part;
  };
}

function loadScript(url: URL, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url.href;
    script.addEventListener('load', () => {
      script.remove();
      resolve();
    });
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(path));
    });
    document.head.append(script);
  });
}
