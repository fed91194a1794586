import { foldText, tokenize } from '../fold.ts';
import { makeMatcher, type Matcher } from '../match.ts';
import { openQuery, type Query } from '../query.ts';
import type { ArticleFacts } from '../records.ts';

/** An article that has what the query asks for, in its text or its title. */
export interface ArticleHit {
  readonly article: ArticleFacts;
  /** Its text, where that has the words; absent where the title has them. */
  readonly text?: string;
  readonly matcher: Matcher;
}

/** What the article search found. */
export interface ArticlesFound {
  readonly hits: readonly ArticleHit[];
  /** False when there were more candidates than could be verified. */
  readonly isComplete: boolean;
}

/** How many candidates are read, to be verified word for word, before the search calls it enough. */
const MOST_VERIFIED = 200;

interface PagefindResult {
  readonly id: string;
  readonly data: () => Promise<{ readonly raw_url?: string; readonly url: string; readonly content: string }>;
}

interface Pagefind {
  readonly search: (term: string | null) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** Finds articles by title alone: all that can be done from a disk. */
export function findTitles(query: Query, articles: readonly ArticleFacts[]): ArticleHit[] {
  const matcher = makeMatcher(query);
  return articles
    .filter(({ title }) => matcher.test(foldText(title)))
    .map((article) => ({ article, matcher }));
}

/**
 * Makes the search of the articles' text by Pagefind. Its index knows stems; what it proposes is read and kept only
 * where the words stand as asked.
 */
export function makeArticleSearch(root: URL) {
  let loading: Promise<Pagefind> | undefined;
  const load = () => (loading ??= import(new URL('pagefind/pagefind.js', root).href) as Promise<Pagefind>);
  return async (query: Query, articles: readonly ArticleFacts[]): Promise<ArticlesFound> => {
    const pagefind = await load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    const candidates = await propose(pagefind, query);
    const found = await verify(candidates.slice(0, MOST_VERIFIED), query, articles);
    return { hits: found, isComplete: candidates.length <= MOST_VERIFIED };
  };
}

/** Pages that may match: a phrase as Pagefind understands it first, then all with the words anywhere. */
async function propose(pagefind: Pagefind, { terms }: Query): Promise<PagefindResult[]> {
  const wanted = terms.filter(({ isExcluded }) => !isExcluded);
  const words = wanted.flatMap((term) => term.words).filter((word) => /[\p{L}\p{N}]/u.test(word));
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

async function verify(
  candidates: readonly PagefindResult[],
  query: Query,
  articles: readonly ArticleFacts[],
): Promise<ArticleHit[]> {
  const byUrl = new Map(articles.map((article) => [article.url, article]));
  const pages = await Promise.all(candidates.map((candidate) => candidate.data()));
  const read = pages.flatMap(({ raw_url, url, content }) => {
    const article = byUrl.get((raw_url ?? url).replace(/^\//, ''));
    return article ? [{ article, text: content, folded: foldText(content) }] : [];
  });
  const keep = (asked: Query): ArticleHit[] => {
    const matcher = makeMatcher(asked);
    const inText = read.filter(({ folded }) => matcher.test(folded));
    const known = new Set(inText.map(({ article }) => article));
    const inTitle = findTitles(asked, articles).filter(({ article }) => !known.has(article));
    return [...inText.map(({ article, text }) => ({ article, text, matcher })), ...inTitle];
  };
  const opened = openQuery(query);
  const hits = keep(query);
  return hits.length === 0 && opened ? keep(opened) : hits;
}

/** Characters of context on each side of the first words found. */
const CONTEXT_UTF16 = 90;

/** The words that were found with some before and after them, cut between words. */
export function cutExcerpt(text: string, matcher: Matcher): string {
  const [span] = matcher.find(tokenize(text));
  if (!span) return '';
  const from = Math.max(0, span.startUtf16 - CONTEXT_UTF16);
  const to = Math.min(text.length, span.endUtf16 + CONTEXT_UTF16);
  const before = text.slice(from, span.startUtf16);
  const after = text.slice(span.endUtf16, to);
  const head = from === 0 ? before : `… ${before.replace(/^\S*\s*/, '')}`;
  const tail = to === text.length ? after : `${after.replace(/\s*\S*$/, '')} …`;
  return head + text.slice(span.startUtf16, span.endUtf16) + tail;
}
