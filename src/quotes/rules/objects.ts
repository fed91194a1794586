import type { Frame } from '../frames.ts';
import type { Token } from '../tokens.ts';

/** Words between a verb and the quotation that is its object. */
const BETWEEN = /^(?:a|an|the|as|it|him|her|them)$/;

/**
 * Whether a quotation is what somebody calls something, in a clause that hangs on the rest of the sentence.
 *
 * @example In what Holm called “a wet year,” the shop closed.
 */
export const isObject = (
  tokens: readonly Token[],
  { cueEnd, subject, link, order }: Frame,
  quote: number,
): boolean =>
  link === 'own' &&
  order === 'subject-verb' &&
  cueEnd <= quote &&
  /^(?:what|which|whom|that)$/.test(tokens[subject.from - 1]?.lower ?? '') &&
  tokens.slice(cueEnd, quote).every(({ lower }) => BETWEEN.test(lower));
