import type { Archive, Article, LinkedEvent, LinkedPerson } from '../archive/index.ts';
import { findSentences } from '../quotes/index.ts';
import {
  compareText,
  sliceSpan,
  type AuthorityKind,
  type AuthorityRecord,
  type Span,
} from '../model/index.ts';

/** A record that the texts suggest, with what speaks for it. */
export interface Proposal {
  readonly kind: AuthorityKind;
  readonly id: string;
  readonly record: AuthorityRecord;
  /** How much the archive has of it: articles, and quotations twice. */
  readonly weight: number;
  /** Whether it is worth a file of its own: more than a name met once. */
  readonly isWeighty: boolean;
  readonly articles: readonly Article[];
  /** The sentences it rests on, a few. */
  readonly sentences: () => readonly { readonly article: string; readonly text: string }[];
}

/** How many sentences are shown of a proposal. */
const MAX_SENTENCES = 3;

/** What each kind proposes: one more kind is one more line. */
const PROPOSERS: Readonly<Record<AuthorityKind, (archive: Archive) => Proposal[]>> = {
  people: ({ people }) => people.map((person) => describeNamed('people', person, isWeightyPerson(person))),
  organizations: ({ organizations }) => organizations.map((one) => describeNamed('organizations', one, true)),
  places: ({ places }) => places.map((place) => describeNamed('places', place, true)),
  events: ({ events }) => events.map(describeEvent),
};

/** The proposals of an archive, the weightiest first. */
export function listProposals(archive: Archive): Proposal[] {
  return Object.values(PROPOSERS)
    .flatMap((propose) => propose(archive))
    .filter(({ record }) => record.status === 'proposed')
    .sort((a, b) => b.weight - a.weight || compareText(a.kind, b.kind) || compareText(a.id, b.id));
}

interface Named {
  readonly id: string;
  readonly record: AuthorityRecord;
  readonly articles: readonly Article[];
  readonly quotations?: readonly unknown[];
  readonly mentions: readonly { readonly article: Article; readonly block: number; readonly span: Span }[];
}

function describeNamed(kind: AuthorityKind, named: Named, isWeighty: boolean): Proposal {
  const { id, record, articles, quotations = [], mentions } = named;
  return {
    kind,
    id,
    record,
    weight: articles.length + 2 * quotations.length,
    isWeighty,
    articles,
    sentences: () => quoteMentions(mentions),
  };
}

function describeEvent({ id, record, articles, sentences }: LinkedEvent): Proposal {
  return {
    kind: 'events',
    id,
    record,
    weight: 2 * articles.length,
    isWeighty: true,
    articles,
    sentences: () => sentences.slice(0, MAX_SENTENCES),
  };
}

/** Named in full and quoted, given an office, or named in two articles; by surname alone only with an office. */
function isWeightyPerson({ record, quotations, articles }: LinkedPerson): boolean {
  if (record.roles.length > 0) return true;
  return /\s/.test(record.name) && (quotations.length > 0 || articles.length > 1);
}

/** The sentence of the fullest mention in each of the first few articles. */
function quoteMentions(mentions: Named['mentions']): { article: string; text: string }[] {
  const byArticle = new Map<Article, Named['mentions'][number]>();
  for (const mention of mentions) {
    const best = byArticle.get(mention.article);
    if (!best && byArticle.size >= MAX_SENTENCES) break;
    if (!best || lengthOf(mention.span) > lengthOf(best.span)) byArticle.set(mention.article, mention);
  }
  return [...byArticle].map(([article, { block, span }]) => {
    const { text } = article.blocks[block]!;
    const around = findSentences(text).find(
      (sentence) => sentence.startUtf16 <= span.startUtf16 && span.endUtf16 <= sentence.endUtf16,
    );
    return { article: article.id, text: around ? sliceSpan(text, around).trim() : text };
  });
}

function lengthOf({ startUtf16, endUtf16 }: Span): number {
  return endUtf16 - startUtf16;
}
