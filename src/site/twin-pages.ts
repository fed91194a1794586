import type { Article } from '../archive/index.ts';
import { cutGroups, type GroupOnPage } from './cut-groups.ts';
import { pageOfList } from './links.ts';
import { paginate } from './paginate.ts';
import type { PrintedUtterance } from './utterances.ts';

/** A group of quotations that can be linked to. */
export interface UtteranceGroup {
  /** Fit for an address; unique on the page. */
  readonly key: string;
  readonly utterances: readonly PrintedUtterance[];
}

/** How many of each stand on a page. */
export interface TwinSize {
  readonly quotations: number;
  readonly articles: number;
}

/** One of the pages on somebody or something: a stretch of the quotations and one of the articles. */
export interface TwinPage<G extends UtteranceGroup> {
  readonly url: string;
  /** From 1. */
  readonly number: number;
  readonly urls: readonly string[];
  readonly groups: readonly GroupOnPage<G, PrintedUtterance>[];
  readonly articles: readonly Article[];
  /** Where each group begins, by its key. */
  readonly targets: ReadonlyMap<string, string>;
}

/** Lays quotations in groups and articles, in their order, over as many pages as the longer of both fills. */
export function twinPages<G extends UtteranceGroup>(
  first: string,
  groups: readonly G[],
  articles: readonly Article[],
  size: TwinSize,
): TwinPage<G>[] {
  const quotations = cutGroups(groups, ({ utterances }) => utterances, first, size.quotations);
  const lists = paginate(articles, first, size.articles);
  const urls = Array.from({ length: Math.max(quotations.length, lists.length) }, (_, i) =>
    pageOfList(first, i + 1),
  );
  const targets = new Map(
    quotations.flatMap(({ items, url }) =>
      items
        .filter(({ isGoingOn }) => !isGoingOn)
        .map(({ group: { key } }) => [key, `${url}#${key}`] as const),
    ),
  );
  return urls.map((url, i) => ({
    url,
    number: i + 1,
    urls,
    groups: quotations[i]?.items ?? [],
    articles: lists[i]?.items ?? [],
    targets,
  }));
}
