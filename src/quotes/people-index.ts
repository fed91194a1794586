import type { Cast, NameMention } from '../people/types.ts';
import type { Span } from '../model/index.ts';

/** Finds the names in a stretch of a block. */
export interface PeopleIndex {
  readonly cast: Cast;
  /** Mentions that touch a span, in order. */
  readonly touching: (block: number, span: Span) => readonly NameMention[];
}

/** Indexes an article's cast by block. */
export function indexPeople(cast: Cast): PeopleIndex {
  const byBlock: NameMention[][] = [];
  for (const mention of cast.mentions) (byBlock[mention.block] ??= []).push(mention);
  return {
    cast,
    touching: (block, { startUtf16, endUtf16 }) => {
      const mentions = byBlock[block] ?? [];
      const found: NameMention[] = [];
      for (
        let i = firstEndingAfter(mentions, startUtf16);
        i < mentions.length && mentions[i]!.span.startUtf16 < endUtf16;
        i++
      )
        found.push(mentions[i]!);
      return found;
    },
  };
}

function firstEndingAfter(mentions: readonly NameMention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.span.endUtf16 <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
