import type { Token } from '../tokens.ts';
import { DAYS_AND_MONTHS, isAdverb, OPENERS, PREPOSITIONS } from '../words.ts';

/** The words that name a speaker: tokens `from` to `to` (exclusive) of a sentence. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  readonly kind: 'name' | 'pronoun' | 'nominal';
  /** The token of "who" or "which", where that is the verb's subject. */
  readonly relative?: number;
}

const PARTICLES = /^(?:de|la|le|van|von|der|den|del|di|da|dos|al|el|bin|ibn|ben|y|du)$/;

export const isCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^(?:@?\p{Lu}|#\p{Lu})/u.test(token.text);

/** Whether the token belongs to a name where it stands. */
export function isNameWord(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.isPerson) return true;
  if (!isCapital(token) || token!.lower === 'i') return false;
  // “USA Today” is a name, and “today” after a name is not.
  if (DAYS_AND_MONTHS.has(token!.lower))
    return token!.lower === 'today' && i > 0 && isNameWord(tokens, i - 1);
  const isHead = i === 0 || tokens[i - 1]!.kind !== 'word';
  return !(isHead && isHeadOnly(tokens, i));
}

/** The run of name words that ends at token `i`; its first index. */
export function nameStart(tokens: readonly Token[], i: number, left: number): number {
  let start = i;
  while (start > left) {
    const previous = tokens[start - 1]!;
    if (isNameWord(tokens, start - 1)) start--;
    else if (PARTICLES.test(previous.text) && start - 2 >= left && isNameWord(tokens, start - 2)) start -= 2;
    else break;
  }
  return start;
}

/** The run of name words that begins at token `i`; the index after it. */
export function nameEnd(tokens: readonly Token[], i: number, right: number): number {
  let end = i + 1;
  while (end < right) {
    if (isNameWord(tokens, end)) end++;
    else if (PARTICLES.test(tokens[end]!.text) && end + 1 < right && isNameWord(tokens, end + 1)) end += 2;
    else if (
      tokens[end]!.text === ',' &&
      /^(?:jr|sr)\.?$/.test(tokens[end + 1]?.lower ?? '') &&
      end + 1 < right
    )
      end += 2;
    else break;
  }
  return end;
}

/** A capital that only the place at the head of a sentence gives. */
function isHeadOnly(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  if (OPENERS.has(lower) || PREPOSITIONS.has(lower) || (isAdverb(lower) && lower.endsWith('ly'))) return true;
  if (i > 0 || isCapital(tokens[1])) return false;
  return (
    lower.endsWith('ing') ||
    (lower.endsWith('ed') &&
      /^(?:by|on|in|at|about|whether|if|to|with|for|as|from)$/.test(tokens[1]?.lower ?? ''))
  );
}
