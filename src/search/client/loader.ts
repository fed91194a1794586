import { INDEX_FORMAT, type IndexHead, type IndexReceiver, type IndexShard } from '../format.ts';
import { readShard, type ArticleFacts, type QuotationFacts, type Records } from '../records.ts';

/** The quotation index as far as it has come. */
export interface LoadedIndex {
  readonly head: IndexHead;
  /** In the archive's order. */
  readonly articles: readonly ArticleFacts[];
  readonly quotations: readonly QuotationFacts[];
  readonly loadedShards: number;
  readonly isComplete: boolean;
}

declare global {
  var chancerySearch: IndexReceiver;
}

/**
 * Loads the index by script elements, which work from a disk too.
 *
 * @param onShard is told each time more has come.
 * @returns the whole index; rejects, naming the file, when one does not come.
 */
export async function loadIndex(root: URL, onShard: (index: LoadedIndex) => void): Promise<LoadedIndex> {
  const shards: Records[] = [];
  let head: IndexHead | undefined;
  let loaded: LoadedIndex | undefined;
  const grow = () => {
    const come = shards.filter((records) => records !== undefined);
    loaded = {
      head: head!,
      articles: come.flatMap(({ articles }) => articles),
      quotations: come.flatMap(({ quotations }) => quotations),
      loadedShards: come.length,
      isComplete: come.length === head!.shards,
    };
  };
  globalThis.chancerySearch = {
    begin: (given) => {
      if (given.format !== INDEX_FORMAT) throw new Error(`search index of format ${given.format}`);
      head = given;
      grow();
    },
    add: (number: number, shard: IndexShard) => {
      shards[number - 1] = readShard(head!, shard);
      grow();
      onShard(loaded!);
    },
  };
  await loadScript(new URL('search/quotations.js', root));
  if (!head) throw new Error('search/quotations.js');
  const numbers = Array.from({ length: head.shards }, (_, i) => i + 1);
  await Promise.all(numbers.map((number) => loadScript(new URL(`search/quotations-${number}.js`, root))));
  if (!loaded?.isComplete) throw new Error('search/');
  return loaded;
}

function loadScript(url: URL): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url.href;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(url.pathname.replace(/^.*\/(?=search\/)/, ''))));
    document.head.append(script);
  });
}
