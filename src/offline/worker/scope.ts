import type { Progress } from '../types.ts';

/** An event that keeps the worker alive until a promise has settled. */
export interface LastingEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}

export interface MessageToWorker extends LastingEvent {
  readonly data: unknown;
}

export interface FetchRequest extends LastingEvent {
  readonly request: Request;
  /** Of the page that asks; empty where it is only being opened. */
  readonly clientId: string;
  /** Of the page or worker that the answer becomes; else empty. */
  readonly resultingClientId: string;
  respondWith(response: Promise<Response>): void;
}

interface Client {
  readonly id: string;
  postMessage(message: Progress): void;
}

/** What this program uses of a service worker's global scope, which the library for pages does not describe. */
export interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly caches: CacheStorage;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { includeUncontrolled: boolean; type: 'all' }): Promise<readonly Client[]>;
  };
  skipWaiting(): Promise<void>;
  fetch(request: Request | string, init?: RequestInit): Promise<Response>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageToWorker) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchRequest) => void): void;
}
