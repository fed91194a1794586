import type { Article } from '../archive/index.ts';
import { joinUtterances, type PrintedUtterance } from './utterances.ts';

/** What one article quotes. */
export interface ArticleQuotations {
  /** Fit for an address; unique on the page. */
  readonly key: string;
  readonly article: Article;
  readonly utterances: readonly PrintedUtterance[];
}

/** Quotations by article, of those that quote anybody. */
export function groupByArticle(articles: readonly Article[]): ArticleQuotations[] {
  return articles
    .filter(({ quotations }) => quotations.length > 0)
    .map((article) => ({
      key: `a-${article.id}`,
      article,
      utterances: joinUtterances(article.quotations),
    }));
}

/** Where days, months and years begin among groups in any order of time. */
export function articleTargets(
  groups: readonly ArticleQuotations[],
  targets: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { key, article } of groups) {
    const date = article.matter.published;
    const target = targets.get(key);
    if (date === undefined || target === undefined) continue;
    for (const bin of [date, date.slice(0, 7), date.slice(0, 4)]) if (!found.has(bin)) found.set(bin, target);
  }
  return found;
}
