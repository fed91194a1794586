import { pathOfPart, type Source } from '../engine/parts.ts';
import type { IndexHead, PartReceiver, VolumePart } from '../format.ts';

declare global {
  /** What the parts of the index call when they are run as scripts. */
  var chancerySearch: PartReceiver;
}

/** Brings the index by script elements: all that a page opened from a disk may read. @param root the site's. */
export function scriptSource(root: URL): Source {
  const come = new Map<string, unknown>();
  globalThis.chancerySearch = { take: (name, part) => void come.set(name, part) };
  let folder: string | undefined;
  const part = async (name: string): Promise<unknown> => {
    const path = pathOfPart(name, folder);
    await loadScript(root, path);
    if (!come.has(name)) throw new Error(path);
    const value = come.get(name);
    come.delete(name);
    if (name === 'head') folder = (value as IndexHead).folder;
    return value;
  };
  return {
    part,
    volume: async (name) => {
      const parts = Object.entries((await part(name)) as VolumePart);
      return new Map(parts.map(([key, value]) => [key, () => value]));
    },
  };
}

/** Runs a script of the site. Rejects, naming it, when it does not come. */
export function loadScript(root: URL, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL(path, root).href;
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
