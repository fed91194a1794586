import { createHash } from 'node:crypto';
import { sliceSpan, type Block } from '../model/index.ts';

const MARKS = /^["“”„«»‘’'\s]+|["“”„«»‘’'\s]+$/gu;

/** The words of a quotation without the marks around them. */
export function stripMarks(text: string): string {
  return text.replace(MARKS, '');
}

/** The words of the quotations marked in blocks, without the marks around them, in order. */
export function quotedWords(blocks: readonly Block[]): string[] {
  return blocks.flatMap(({ text, quotations }) =>
    quotations.map(({ span }) => stripMarks(sliceSpan(text, span))),
  );
}

/** The words that an id is made from: without case and punctuation. */
export function foldWords(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? text
  );
}

/**
 * Gives the quotations of one article their permanent ids: `q-` and 10 hexadecimal digits of the SHA-256 of
 * the article's id and the words, without case and punctuation. Words that come again are counted, so that
 * twins stay apart. No id depends on anything else in the article.
 */
export function quotationIds(article: string, texts: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const words = foldWords(text);
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    const name = [article, words, ...(count > 1 ? [String(count)] : [])].join('\n');
    return `q-${createHash('sha256').update(name).digest('hex').slice(0, 10)}`;
  });
}
