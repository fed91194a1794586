import { foldText } from './fold.ts';
import type { Facet, IndexHead, IndexShard } from './format.ts';

/** What search knows of an article. */
export interface ArticleFacts {
  readonly id: string;
  /** Relative to the site's root. */
  readonly url: string;
  readonly title: string;
  readonly isSupplied: boolean;
  readonly outlet: Facet | undefined;
  readonly events: readonly Facet[];
  /** In EDTF; empty when not known. */
  readonly day: string;
}

/** What search knows of a quotation. */
export interface QuotationFacts {
  readonly id: string;
  readonly url: string;
  readonly text: string;
  readonly folded: string;
  readonly article: ArticleFacts;
  readonly outlet: Facet | undefined;
  readonly events: readonly Facet[];
  readonly speaker: Facet | undefined;
  /** The office that the speaker held on the day. */
  readonly role: string | undefined;
  readonly isFull: boolean;
  readonly confidence: string | undefined;
  /** The day it was said, else that of the article. */
  readonly day: string;
}

/** The records of one shard, in the archive's order. */
export interface Records {
  readonly articles: readonly ArticleFacts[];
  readonly quotations: readonly QuotationFacts[];
}

/** Unpacks a shard of the index, and folds its texts. */
export function readShard(head: IndexHead, shard: IndexShard): Records {
  const articles = shard.articles.map(([id, title, isSupplied, outlet, day, events]): ArticleFacts => ({
    id,
    url: `articles/${id}.html`,
    title,
    isSupplied: isSupplied === 1,
    outlet: head.outlets[outlet],
    events: events.flatMap((position) => head.events[position] ?? []),
    day,
  }));
  const quotations = shard.quotations.flatMap((packed): QuotationFacts[] => {
    const [at, id, text, speaker, role, isFull, confidence, said] = packed;
    const article = articles[at];
    if (!article) return [];
    return [
      {
        id,
        url: `${article.url}#${id}`,
        text,
        folded: foldText(text),
        article,
        outlet: article.outlet,
        events: article.events,
        speaker: head.speakers[speaker],
        role: shard.roles[role],
        isFull: isFull === 1,
        confidence: head.confidences[confidence],
        day: said || article.day,
      },
    ];
  });
  return { articles, quotations };
}
