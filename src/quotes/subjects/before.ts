import type { Token } from '../tokens.ts';
import { DASH, DAYS_AND_MONTHS, DETERMINERS, isAdverb, PREPOSITIONS, PRONOUNS, TIMES } from '../words.ts';
import { findAcross, opensSegment } from './across.ts';
import { isCapital, isNameWord, nameStart, type Subject } from './names.ts';
import { findObjectEnding, findPhraseEnding } from './phrases.ts';

/**
 * The subject of the verb at token `verb`, looked for to its left, not before token `left`.
 *
 * Steps over adverbs and auxiliaries, appositives between commas, brackets and dashes, and relative clauses.
 *
 * @example "Anna Berg, an aide to the minister, later said" // Anna Berg
 */
export function findSubjectBefore(tokens: readonly Token[], verb: number, left: number): Subject | undefined {
  const bare = findBareName(tokens, verb);
  if (bare) return bare;
  let i = verb - 1;
  while (i >= left && tokens[i]!.kind === 'word' && isAdverb(tokens[i]!.lower) && !isNameWord(tokens, i)) i--;
  if (DAYS_AND_MONTHS.has(tokens[i + 1]?.lower ?? '') && /^(?:on|late|early)$/.test(tokens[i]?.lower ?? ''))
    i--;
  if (TIMES.test(tokens[i]?.lower ?? '') && DAYS_AND_MONTHS.has(tokens[i - 1]?.lower ?? ''))
    i -= /^(?:on|late|early)$/.test(tokens[i - 2]?.lower ?? '') ? 3 : 2;
  if (
    TIMES.test(tokens[i]?.lower ?? '') &&
    /^(?:last|this|that|next|every)$/.test(tokens[i - 1]?.lower ?? '')
  )
    i -= 2;
  if (i < left) return undefined;
  const token = tokens[i]!;
  if (token.kind === 'quote' && /,['’”"]*$/.test(token.text) && i > left) return findAcross(tokens, i, left);
  if (token.text === ',' || token.text === ')' || DASH.test(token.text)) return findAcross(tokens, i, left);
  if (token.kind !== 'word') return undefined;
  if (/^(?:who|which)$/.test(token.lower) || (token.lower === 'that' && i === verb - 1))
    return findAntecedent(tokens, i, left);
  const subject = findPhraseEnding(tokens, i, left);
  const isNew = subject && isUnnamed(tokens, subject) && tokens[verb + 1]?.text === ',';
  return isNew ? subject : climb(tokens, subject, left);
}

/** "a critic", "officials": somebody not spoken of before. */
const isUnnamed = (tokens: readonly Token[], { from, to, kind }: Subject): boolean =>
  /^(?:a|an|one)$/.test(tokens[from]!.lower) ||
  (kind === 'nominal' && to - from < 3 && /^\p{Ll}+s$/u.test(tokens[to - 1]!.text));

/** A surname that is also a common word, alone between a quotation and its verb: "…,” Rice said". */
function findBareName(tokens: readonly Token[], verb: number): Subject | undefined {
  const token = tokens[verb - 1];
  if (tokens[verb - 2]?.kind !== 'quote' || !isCapital(token)) return undefined;
  if (PRONOUNS.has(token!.lower) || DETERMINERS.has(token!.lower) || DAYS_AND_MONTHS.has(token!.lower))
    return undefined;
  return { from: verb - 1, to: verb, kind: 'name' };
}

/** "Holm, chief and founder of the office said", "Holm, who is chief said": the name before a description that no comma ends. */
function climb(tokens: readonly Token[], subject: Subject | undefined, left: number): Subject | undefined {
  if (!subject || subject.kind === 'pronoun' || tokens[subject.to - 1]!.isPerson) return subject;
  let from = subject.from;
  while (from - 2 > left && tokens[from - 1]!.lower === 'and' && tokens[from - 2]!.kind === 'word') from -= 2;
  if (/^(?:is|was)$/.test(tokens[from - 1]?.lower ?? '') && tokens[from - 2]?.lower === 'who') from -= 2;
  if (tokens[from - 1]?.text !== ',' || !tokens[from - 2]?.isPerson) return subject;
  const name = findPhraseEnding(tokens, from - 2, left);
  return name?.kind === 'name' && opensSegment(tokens, name.from, left) ? name : subject;
}

/** What "who" or "which" stands for: the phrase before it, whatever that phrase hangs on. */
function findAntecedent(tokens: readonly Token[], relative: number, left: number): Subject | undefined {
  const sign = tokens[relative - 1]?.text ?? '';
  const i = sign === ',' || DASH.test(sign) ? relative - 2 : relative - 1;
  if (i < left) return undefined;
  if (/^(?:and|but)$/.test(tokens[i]!.lower)) {
    const first = tokens.findLastIndex(
      ({ lower }, k) => k >= left && k < i && lower === tokens[relative]!.lower,
    );
    const whole = first < 0 ? undefined : findAntecedent(tokens, first, left);
    return whole && { ...whole, relative };
  }
  const person = tokens[i]!.isPerson ? nameStart(tokens, i, left) : -1;
  const described =
    person < 0 && i < relative - 1 && tokens[relative]!.lower === 'who'
      ? findAcross(tokens, relative - 1, left)
      : undefined;
  if (described?.kind === 'name' && tokens[described.from]!.isPerson) return { ...described, relative };
  const subject: Subject | undefined =
    person >= 0 && i < relative - 1
      ? { from: person, to: i + 1, kind: 'name' }
      : findPhraseEnding(tokens, i, left);
  const whole = subject ?? findObjectEnding(tokens, i, left) ?? findNoun(tokens, i);
  return whole && { ...whole, relative };
}

/** The bare noun at token `i`: "bottles" in "they passed out bottles that said". */
const findNoun = (tokens: readonly Token[], i: number): Subject | undefined =>
  tokens[i]!.kind === 'word' && !PREPOSITIONS.has(tokens[i]!.lower)
    ? { from: i, to: i + 1, kind: 'nominal' }
    : undefined;
