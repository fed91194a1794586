/**
 * What the quotation index holds in transport: plain JSON in classic scripts, so that it can be read from a disk.
 * `quotations.js` calls `begin` with the head; `quotations-1.js` and so on call `add` with a shard each.
 */

/** Grows by one whenever a field changes. */
export const INDEX_FORMAT = 1;

/** Somebody or something that quotations can be filtered by. */
export interface Facet {
  /** In addresses: an id, or the name of what has none. */
  readonly key: string;
  readonly name: string;
  /** Of its page, relative to the site's root. */
  readonly url?: string;
  /** Of an event, in EDTF. */
  readonly date?: string;
}

/** What all shards refer to, by position. */
export interface IndexHead {
  readonly format: number;
  readonly quotations: number;
  readonly articles: number;
  /** How many shards there are; their files are numbered from 1. */
  readonly shards: number;
  /** Names of the degrees of confidence, the surest first. */
  readonly confidences: readonly string[];
  readonly speakers: readonly Facet[];
  readonly outlets: readonly Facet[];
  readonly events: readonly Facet[];
}

/** Positions in the head, or -1. */
type Position = number;

/** An article: id, title, whether that was supplied, outlet, day of publication or '', events. */
export type PackedArticle = readonly [
  id: string,
  title: string,
  isSupplied: 0 | 1,
  outlet: Position,
  published: string,
  events: readonly Position[],
];

/** A quotation; `article` and `role` are positions in the shard. */
export type PackedQuotation = readonly [
  article: Position,
  id: string,
  text: string,
  speaker: Position,
  role: Position,
  isFull: 0 | 1,
  confidence: Position,
  said: string,
];

/** Some articles, in order of date, with all their quotations. */
export interface IndexShard {
  readonly articles: readonly PackedArticle[];
  /** Titles of the offices that speakers held on the day. */
  readonly roles: readonly string[];
  readonly quotations: readonly PackedQuotation[];
}

/** What the index scripts call: the global `chancerySearch`. */
export interface IndexReceiver {
  readonly begin: (head: IndexHead) => void;
  readonly add: (number: number, shard: IndexShard) => void;
}
