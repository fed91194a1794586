import { openVolume, parsePart, type IndexHead } from '../format.ts';
import { pathOfPart, type Source } from './parts.ts';

/** Brings the index over the network. @param root the site's. */
export function fetchSource(root: URL): Source {
  let folder: string | undefined;
  const request = async (name: string, init: RequestInit = {}): Promise<Response> => {
    const path = pathOfPart(name, folder);
    const response = await fetch(new URL(path, root), init).catch(() => undefined);
    if (!response?.ok) throw new Error(path);
    return response;
  };
  return {
    part: async (name) => {
      const part = parsePart(await (await request(name)).text());
      if (name === 'head') folder = (part as IndexHead).folder;
      return part;
    },
    volume: async (name) => {
      const response = await request(name, { priority: 'low' });
      return openVolume(new Uint8Array(await response.arrayBuffer()));
    },
  };
}
