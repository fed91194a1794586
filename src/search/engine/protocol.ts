import type { Engine } from './engine.ts';
import type { Source } from './parts.ts';

/** What the page may ask of the engine, wherever it runs. */
export type EngineApi = Pick<
  Engine,
  'warm' | 'search' | 'near' | 'context' | 'save' | 'judge' | 'titles' | 'readAhead'
>;

/** A question to a worker. */
export interface Asked {
  readonly number: number;
  readonly method: keyof EngineApi;
  readonly args: readonly unknown[];
}

/** Its answer. */
export type Told = { readonly number: number } & ({ readonly value: unknown } | { readonly error: string });

/** Opens an engine in the page. @param source where the index comes from, unless it is fetched. */
export type EngineOpener = (root: URL, source?: Source) => EngineApi;
