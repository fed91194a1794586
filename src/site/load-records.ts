import { relative } from 'node:path';
import type { Loader } from 'astro/loaders';
import { readArchive, type StoredArchive } from '../archive/index.ts';
import { archiveDir } from './archive.ts';
import { articleFields } from './collections.ts';

/** The lists of a stored archive that become collections. */
type Part = 'entries' | 'people' | 'organizations' | 'places' | 'events' | 'outlets';

/** Loads one part of the archive into a collection, and again whenever a file of the archive changes. */
export function loadRecords(part: Part): Loader {
  return {
    name: `chancery-${part}`,
    load: async (context) => {
      const { store, watcher } = context;
      const fill = async () => {
        store.clear();
        for (const { id, data, digestOf } of listRecords(readShared(), part)) {
          store.set({
            id,
            data: await context.parseData({ id, data }),
            digest: context.generateDigest(digestOf),
          });
        }
      };
      await fill();
      watcher?.add(archiveDir);
      watcher?.on('all', (_event, path) => {
        if (relative(archiveDir, path).startsWith('..')) return;
        shared = undefined;
        void fill();
      });
    },
  };
}

/** One reading serves all collections. */
let shared: StoredArchive | undefined;
function readShared(): StoredArchive {
  return (shared ??= readArchive(archiveDir));
}

function listRecords(stored: StoredArchive, part: Part) {
  if (part === 'outlets')
    return stored.outlets.map((record) => ({ id: record.id, data: record, digestOf: record }));
  if (part !== 'entries')
    return stored[part].map(({ id, record }) => ({ id, data: record, digestOf: record }));
  return stored.entries.map(({ id, matter, blocks }) => {
    const kept = Object.entries(matter).filter(([field]) => field in articleFields.shape);
    return { id, data: Object.fromEntries(kept), digestOf: { matter, blocks } };
  });
}
