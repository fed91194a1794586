import { passesGroups, type ArticleJudgement, type ArticleText } from '../engine/articles.ts';
import { isBetween, type Filters } from '../filters.ts';
import { parseQuery, type Query } from '../query.ts';
import { dropSpeltOut, spellOut } from '../spell-out.ts';
import type { SearchState } from '../state.ts';
import type { ArticleView } from './result-view.ts';

/** What the article search found so far. */
export interface ArticlesFound {
  readonly hits: readonly ArticleView[];
  /** False when there are candidates that were not yet read. */
  readonly isComplete: boolean;
}

/** Reads candidates and judges them word for word. */
type Judge = (q: string, texts: readonly ArticleText[]) => Promise<readonly (ArticleJudgement | undefined)[]>;

/** How many candidates are read at once. */
const AT_ONCE = 10;

interface PagefindPage {
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

interface PagefindResult {
  readonly id: string;
  readonly data: () => Promise<PagefindPage>;
}

interface Pagefind {
  readonly search: (term: string | null) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** A search of the articles that goes on as far as it is asked to. */
export interface ArticleSearch {
  /** Reads candidates until so many are found, or there are none left. */
  readonly readUpTo: (wanted: number) => Promise<ArticlesFound>;
}

/**
 * Makes the search of the articles' text by Pagefind. Its index knows stems; what it proposes is read and kept only
 * where the words stand as asked.
 */
export function makeArticleSearch(root: URL, judge: Judge) {
  let loading: Promise<Pagefind> | undefined;
  const load = () => (loading ??= import(new URL('pagefind/pagefind.js', root).href) as Promise<Pagefind>);
  return async ({ q, filters }: SearchState): Promise<ArticleSearch> => {
    const pagefind = await load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    const candidates = await propose(pagefind, parseQuery(q));
    const whole: ArticleView[] = [];
    const opened: ArticleView[] = [];
    let read = 0;
    const readUpTo = async (wanted: number): Promise<ArticlesFound> => {
      while (whole.length < wanted && read < candidates.length) {
        const some = candidates.slice(read, read + AT_ONCE);
        read += some.length;
        const pages = (await Promise.all(some.map((candidate) => candidate.data()))).filter(({ meta }) =>
          passes(meta, filters),
        );
        const judged = await judge(q, pages.map(readText));
        pages.forEach(({ meta }, i) => {
          const found = judged[i];
          if (found) (found.isOpened ? opened : whole).push({ ...found, ...readFacts(meta) });
        });
      }
      return { hits: whole.length > 0 ? whole : opened, isComplete: read >= candidates.length };
    };
    return { readUpTo };
  };
}

/** Articles that may match: a phrase as Pagefind understands it first, then all with the words anywhere. */
async function propose(pagefind: Pagefind, { terms }: Query): Promise<PagefindResult[]> {
  const wanted = terms.filter(({ isExcluded }) => !isExcluded);
  const words = spellOut(wanted.flatMap((term) => term.words));
  const [first] = wanted;
  const asked: (string | null)[] = [words.length > 0 ? words.join(' ') : null];
  if (wanted.length === 1 && first!.isPhrase && words.length > 1) asked.unshift(`"${words.join(' ')}"`);
  const byId = new Map<string, PagefindResult>();
  for (const text of asked) {
    for (const result of (await pagefind.search(text)).results)
      if (!byId.has(result.id)) byId.set(result.id, result);
  }
  return [...byId.values()];
}

/** The indexed text begins with the title. */
function readText({ content, meta }: PagefindPage): ArticleText {
  // Pagefind makes one blank of several.
  const title = (meta['title'] ?? '').replace(/\s+/g, ' ').trim();
  const text = dropSpeltOut(content);
  return {
    title,
    text: text.startsWith(title) ? text.slice(title.length).replace(/^[.\s]+/, '') : text,
  };
}

function readFacts(meta: PagefindPage['meta']) {
  return {
    id: meta['id'] ?? '',
    isSupplied: meta['supplied'] === '1',
    outlet: meta['outletName'] || undefined,
    day: meta['day'] ?? '',
  };
}

/** Filters of quotations alone do not apply to articles. */
function passes(meta: PagefindPage['meta'], filters: Filters): boolean {
  const listOf = (name: string) => (meta[name] ?? '').split('\n').filter((key) => key !== '');
  const keysOf = { speakers: listOf('speakers'), outlets: listOf('outlet'), events: listOf('events') };
  return isBetween(meta['day'] ?? '', filters) && passesGroups(keysOf, filters);
}
