import { makeArticleSearch } from '../../src/search/client/articles.ts';
import { judgeArticles } from '../../src/search/engine/articles.ts';
import { NO_FILTERS } from '../../src/search/filters.ts';

// Runs in a page: asks the article search as the search page does, for all that it finds.
Object.assign(globalThis, {
  findArticles: async (root: string, queries: readonly string[]): Promise<string[][]> => {
    const search = makeArticleSearch(new URL(root), (q, texts) => Promise.resolve(judgeArticles(q, texts)));
    const found: string[][] = [];
    for (const q of queries) {
      const state = { q, filters: NO_FILTERS, order: 'best', isNearWanted: false } as const;
      const { hits } = await (await search(state)).readUpTo(Infinity);
      found.push(hits.map(({ id }) => id).sort());
    }
    return found;
  },
});
