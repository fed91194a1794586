import { findCast } from './cast.ts';
import { surnameKey } from './parse-name.ts';

/** An article of the benchmark: `../shared/bench/quotes/README.md`. */
export interface GoldArticle {
  readonly article: string;
  readonly text: string;
  readonly quotes: readonly { readonly speaker: { readonly surname?: string } | null }[];
}

export interface CastFigures {
  /** Quotations whose speaker's surname is known. */
  readonly quotations: number;
  /** Those whose article's cast has a member of this surname. */
  readonly found: number;
  readonly members: number;
  /** Every member that a fixed step reaches, with the words around the first mention. */
  readonly sample: readonly string[];
}

/** Measures casts against speakers known by surname, and draws about `sampleSize` members to look at. */
export function measureCasts(articles: readonly GoldArticle[], sampleSize: number): CastFigures {
  let quotations = 0;
  let found = 0;
  const all: string[] = [];
  for (const { article, text, quotes } of articles) {
    const blocks = text.split('\n').filter((line) => line.trim() !== '');
    const { members, mentions } = findCast(blocks);
    const keys = new Set(members.map(({ surname }) => surnameKey(surname)));
    for (const { speaker } of quotes) {
      if (speaker?.surname === undefined) continue;
      quotations += 1;
      found += Number(keys.has(surnameKey(speaker.surname)));
    }
    for (const [index, { name }] of members.entries()) {
      const { block, span } = mentions.find(({ member }) => member === index)!;
      const around = blocks[block]!.slice(Math.max(0, span.startUtf16 - 40), span.endUtf16 + 40);
      all.push(`${name}\t${article.slice(0, 30)}\t${around}`);
    }
  }
  const step = Math.max(1, Math.floor(all.length / Math.max(1, sampleSize)));
  return { quotations, found, members: all.length, sample: all.filter((_, at) => at % step === 0) };
}
