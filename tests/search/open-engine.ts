import type { Archive } from '../../src/archive/index.ts';
import { Engine, type Wanted } from '../../src/search/engine/engine.ts';
import { pathOfPart } from '../../src/search/engine/parts.ts';
import { openVolume, parsePart, type IndexHead } from '../../src/search/format.ts';
import { writeQuotationIndex } from '../../src/search/index.ts';
import { readState, type SearchState } from '../../src/search/state.ts';

/** An engine over an archive's index, and the names of the parts that it brought, in order. */
export interface TestEngine {
  readonly engine: Engine;
  readonly brought: string[];
}

/** Opens an engine over the files of an index, as a browser would. */
export function openFiles(files: ReadonlyMap<string, string>): TestEngine {
  const brought: string[] = [];
  let folder: string | undefined;
  const read = (name: string): string => {
    const path = pathOfPart(name, folder);
    const text = files.get(path);
    if (text === undefined) throw new Error(path);
    brought.push(name);
    return text;
  };
  const engine = new Engine({
    part: async (name) => {
      const part = parsePart(read(name));
      if (name === 'head') folder = (part as IndexHead).folder;
      return Promise.resolve(part);
    },
    volume: async (name) => Promise.resolve(openVolume(new TextEncoder().encode(read(name)))),
  });
  return { engine, brought };
}

/** Opens an engine over an archive. @param lengths of the parts of the index. */
export function openEngine(
  archive: Archive,
  lengths?: Parameters<typeof writeQuotationIndex>[1],
): TestEngine {
  return openFiles(writeQuotationIndex(archive, lengths));
}

/** A state as its address gives it. */
export function stateOf(q: string, address = ''): SearchState {
  return { ...readState(address), q };
}

/** So many results, and all choices. */
export const atMost = (results: number): Wanted => ({ results, choices: Infinity, whole: [] });
