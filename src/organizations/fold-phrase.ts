import type { Token } from '../people/tokenize.ts';

/** The words from one token to another as tables know them. */
export function foldPhrase(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last + 1)
    .map(({ folded }) => folded)
    .join(' ');
}
