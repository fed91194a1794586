import type { Request as Asked } from '../types.ts';
import { Keeper } from './keeper.ts';
import { makeResponder } from './respond.ts';
import type { WorkerScope } from './scope.ts';
import { Store } from './store.ts';

const scope = globalThis as unknown as WorkerScope;
const store = new Store(scope.caches, scope.registration.scope);
const keeper = new Keeper(scope, store);
const respond = makeResponder(scope, store, keeper);

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));
scope.addEventListener('message', (event) => event.waitUntil(keeper.answer(event.data as Asked)));
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope.registration.scope)) return;
  event.respondWith(respond(event));
  if (request.mode === 'navigate') event.waitUntil(keeper.dropLeft().then(() => keeper.check()));
});
