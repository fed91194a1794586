import type { Article, Quotation } from '../archive/index.ts';
import { joinUtterances, type PrintedUtterance } from './utterances.ts';

/** What one article quotes. */
export interface ArticleQuotations {
  /** Fit for an address; unique on the page. */
  readonly key: string;
  readonly article: Article;
  readonly utterances: readonly PrintedUtterance[];
}

/** Quotations by article, all of them or those of a set. */
export function groupByArticle(
  articles: readonly Article[],
  of?: ReadonlySet<Quotation>,
): ArticleQuotations[] {
  return articles
    .map((article) => ({
      article,
      list: article.quotations.filter((one) => of === undefined || of.has(one)),
    }))
    .filter(({ list }) => list.length > 0)
    .map(({ article, list }) => ({ key: `a-${article.id}`, article, utterances: joinUtterances(list) }));
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
