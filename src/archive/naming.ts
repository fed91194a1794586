import type { Span } from '../model/index.ts';
import { sentencesOf } from './sentences.ts';
import type { Mention, Quotation } from './types.ts';

/** Where an article names the speaker of a quotation, counted from the quotation. */
export interface Naming {
  readonly unit: 'sentence' | 'paragraph';
  /** 0: in the same sentence. */
  readonly distance: number;
  readonly direction: 'earlier' | 'later';
}

/**
 * Tells where the article names a quotation's speaker: in its own sentence; else the nearest place before it;
 * else the nearest after it. Names within quotations do not count.
 *
 * @returns nothing when the speaker is no person of the archive, or the article does not name them.
 */
export function locateNaming(quotation: Quotation): Naming | undefined {
  const { article, person, block, span } = quotation;
  if (!person) return undefined;
  const named = article.mentions.filter(
    (mention) => mention.person === person && !isQuoted(quotation, mention),
  );
  const sentences = sentencesOf(article.blocks[block]!);
  const at = indexOf(sentences, span);
  const near = named
    .filter((mention) => mention.block === block)
    .map((mention) => indexOf(sentences, mention.span) - at);
  const within = nearest(near);
  if (within !== undefined && within <= 0) return measure('sentence', within);
  const across = nearest(named.map((mention) => countParagraphs(quotation, mention)).filter((n) => n !== 0));
  if (across !== undefined && across < 0) return measure('paragraph', across);
  if (within !== undefined) return measure('sentence', within);
  return across === undefined ? undefined : measure('paragraph', across);
}

const measure = (unit: Naming['unit'], steps: number): Naming => ({
  unit,
  distance: Math.abs(steps),
  direction: steps > 0 ? 'later' : 'earlier',
});

/** The nearest of some steps: none, else the fewest back, else the fewest on. */
function nearest(steps: readonly number[]): number | undefined {
  const back = steps.filter((n) => n <= 0);
  if (back.length > 0) return Math.max(...back);
  return steps.length > 0 ? Math.min(...steps) : undefined;
}

/** The index of the sentence in which a span begins. */
function indexOf(sentences: readonly Span[], { startUtf16 }: Span): number {
  return Math.max(
    0,
    sentences.findLastIndex((sentence) => sentence.startUtf16 <= startUtf16),
  );
}

/** How many paragraphs lie between; subheads are not counted. */
function countParagraphs({ article, block }: Quotation, mention: Mention): number {
  const [from, to] = [Math.min(block, mention.block), Math.max(block, mention.block)];
  const between = article.blocks.slice(from + 1, to).filter(({ kind }) => kind === 'paragraph').length;
  if (mention.block === block) return 0;
  return mention.block < block ? -between - 1 : between + 1;
}

function isQuoted({ article }: Quotation, { block, span }: Mention): boolean {
  return article.blocks[block]!.quotations.some(
    (marked) => marked.span.startUtf16 <= span.startUtf16 && span.endUtf16 <= marked.span.endUtf16,
  );
}
