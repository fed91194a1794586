import type { Finding, Reading } from '../reading.ts';

/** Words in capitals that make a heading, at least. */
const LEAST = 3;

/**
 * A heading in capitals runs into the paragraph, and the quotation that follows is of the piece that it names.
 *
 * @example RAIN ALL OVER THE COAST “It will rain until the middle of May.” [Visby Gazette]
 */
export function findHeading({ quotes, sentences }: Reading, quote: number): Finding | undefined {
  const { sentence, token, block } = quotes[quote]!;
  const heading = sentences[sentence]!.tokens.slice(0, token);
  const words = heading.filter(({ kind }) => kind === 'word');
  if (words.length < LEAST || sentences[sentence - 1]?.block === block) return undefined;
  if (!words.every(({ text, lower }) => text !== lower && text === text.toUpperCase())) return undefined;
  return { sentence, subject: { from: 0, to: heading.indexOf(words.at(-1)!) + 1, kind: 'nominal' } };
}
