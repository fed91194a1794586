import type { Appearance } from './cluster.ts';
import type { ReadArticle } from './propose-people.ts';
import type { Cast, ProposalSentence } from './types.ts';

/** How many sentences a proposal quotes at most. */
const MAX_SENTENCES = 3;

/** The sentences on which a proposal rests: the first in which each article names the person in full. */
export function quoteSentences(
  appearances: readonly Appearance[],
  casts: readonly Cast[],
  articles: readonly ReadArticle[],
): ProposalSentence[] {
  const telling = [...appearances].sort(
    (a, b) => b.person.titles.length - a.person.titles.length || a.article - b.article,
  );
  return telling.slice(0, MAX_SENTENCES).map(({ article, member, person }) => {
    const own = casts[article]!.mentions.filter((mention) => mention.member === member);
    const { blocks, id } = articles[article]!;
    const isFull = ({ block, span }: (typeof own)[number]) =>
      blocks[block]!.slice(span.startUtf16, span.endUtf16) === person.name;
    const { block, span } = own.find(isFull) ?? own[0]!;
    return { article: id, block, text: sentenceAround(blocks[block]!, span.startUtf16, span.endUtf16) };
  });
}

/** The sentence that holds the words from `start` to `end`. A full stop ends one where a space and a capital follow a word of three letters or more. */
function sentenceAround(text: string, start: number, end: number): string {
  const ends = [...text.matchAll(/(?<=[\p{Ll}\d]{3}[.!?]["”’']{0,2}) +(?=["“‘'\p{Lu}])/gu)].map(
    ({ index }) => index,
  );
  const from = ends.findLast((at) => at < start) ?? 0;
  const to = ends.find((at) => at >= end) ?? text.length;
  return text.slice(from, to).trim();
}
