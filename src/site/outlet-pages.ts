import type { Archive, LinkedOutlet } from '../archive/index.ts';
import { compareText } from '../model/index.ts';
import { articleTargets, groupByArticle, type ArticleQuotations } from './by-article.ts';
import { newestFirst } from './describe.ts';
import { PAGES } from './links.ts';
import { once } from './once.ts';
import { paginate } from './paginate.ts';
import { PAGE_SIZES, TWIN_SIZES } from './sizes.ts';
import { twinPages, type TwinPage } from './twin-pages.ts';

/** One of the pages of an outlet. */
export interface OutletPage extends TwinPage<ArticleQuotations> {
  readonly outlet: LinkedOutlet;
  /** Where the days, months and years of the quotations begin. */
  readonly days: ReadonlyMap<string, string>;
}

/** The pages of an outlet: one, or as many as its articles and what they quote fill. */
export const outletPages = once((outlet: LinkedOutlet): OutletPage[] => {
  const articles = newestFirst(outlet.articles);
  const groups = groupByArticle(articles);
  const pages = twinPages(outlet.url, groups, articles, TWIN_SIZES);
  const days = articleTargets(groups, pages[0]!.targets);
  return pages.map((page) => ({ ...page, outlet, days }));
});

/** All outlets by name, by pages; those without a name in an article too. */
export const outletLists = once((archive: Archive) =>
  paginate(
    archive.outlets.toSorted((a, b) => compareText(sortName(a), sortName(b))),
    PAGES.outlets,
    PAGE_SIZES.people,
  ),
);

function sortName({ record }: LinkedOutlet): string {
  return record.name.replace(/^(?:the|an?)\s+/i, '').toLowerCase();
}
