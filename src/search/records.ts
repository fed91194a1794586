import { foldText } from './fold.ts';
import type { Facet, IndexHead, IndexShard, PackedArticle, PackedQuotation } from './format.ts';

/** What search knows of an article. */
export interface ArticleFacts {
  readonly id: string;
  /** Relative to the site's root. */
  readonly url: string;
  readonly title: string;
  readonly isSupplied: boolean;
  readonly outlet: Facet | undefined;
  readonly events: readonly Facet[];
  /** Of its quotations, in order of appearance. */
  readonly speakers: readonly Facet[];
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
  /** One, or none when the article does not tell. */
  readonly speakers: readonly Facet[];
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
  const speakersOf = shard.articles.map(() => new Set<Facet>());
  for (const [article, , , speaker] of shard.quotations) {
    const facet = head.speakers[speaker];
    if (facet) speakersOf[article]?.add(facet);
  }
  const articles = shard.articles.map((packed, i) => readArticle(packed, head, [...speakersOf[i]!]));
  const quotations = shard.quotations.map((packed) =>
    readQuotation(packed, head, shard, articles[packed[0]]!),
  );
  return { articles, quotations };
}

function readArticle(packed: PackedArticle, head: IndexHead, speakers: readonly Facet[]): ArticleFacts {
  const [id, title, isSupplied, outlet, day, events] = packed;
  return {
    id,
    url: `articles/${id}.html`,
    title,
    isSupplied: isSupplied === 1,
    outlet: head.outlets[outlet],
    events: events.flatMap((position) => head.events[position] ?? []),
    speakers,
    day,
  };
}

function readQuotation(
  packed: PackedQuotation,
  head: IndexHead,
  { roles }: IndexShard,
  article: ArticleFacts,
): QuotationFacts {
  const [, id, text, speaker, role, isFull, confidence, said] = packed;
  const facet = head.speakers[speaker];
  return {
    id,
    url: `${article.url}#${id}`,
    text,
    folded: foldText(text),
    article,
    outlet: article.outlet,
    events: article.events,
    speakers: facet ? [facet] : [],
    role: roles[role],
    isFull: isFull === 1,
    confidence: head.confidences[confidence],
    day: said || article.day,
  };
}
