import { findFile } from '../find-file.ts';
import type { Keeper } from './keeper.ts';
import type { FetchRequest, WorkerScope } from './scope.ts';
import type { Store } from './store.ts';

/** Addresses that always come from the host: what tells whether there is a newer edition. */
const FROM_HOST = /^(?:sw\.js|offline\/.*)$/;

/** Makes the answer to every request of a page: from the edition that it came from, else from the host. */
export function makeResponder(scope: WorkerScope, store: Store, keeper: Keeper) {
  const root = scope.registration.scope;

  async function choose({ request, clientId, resultingClientId }: FetchRequest): Promise<string | undefined> {
    const { kept, pinned } = await store.readShelf();
    if (!kept) return undefined;
    const id = request.mode === 'navigate' ? kept.id : (pinned[clientId] ?? kept.id);
    if (resultingClientId) keeper.servedFrom.set(resultingClientId, id);
    return id;
  }

  async function askHost(request: Request, id: string): Promise<Response> {
    try {
      return await scope.fetch(request);
    } catch (error) {
      const page = request.mode === 'navigate' ? await store.readFile(id, '404.html') : undefined;
      if (!page) throw error;
      return new Response(page.body, { status: 404, headers: page.headers });
    }
  }

  return async (event: FetchRequest): Promise<Response> => {
    const { request } = event;
    const url = new URL(request.url);
    const address = url.href.slice(root.length, url.href.length - url.search.length - url.hash.length);
    const id = FROM_HOST.test(address) ? undefined : await choose(event);
    const edition = id === undefined ? undefined : await store.readEdition(id);
    if (!edition) return scope.fetch(request);
    const found = findFile((path) => edition.paths.has(path), address);
    if (found && 'folder' in found) return Response.redirect(root + found.folder + url.search, 301);
    const kept = found && (await store.readFile(edition.edition.id, found.file));
    return kept ?? askHost(request, edition.edition.id);
  };
}
