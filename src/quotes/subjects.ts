import type { Token } from './tokens.ts';
import { readCue } from './cues.ts';
import { DAYS_AND_MONTHS, DETERMINERS, isAdverb, JOINERS, OPENERS, PREPOSITIONS, PRONOUNS } from './words.ts';

/** The words that name a speaker: tokens `from` to `to` (exclusive) of a sentence. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  readonly kind: 'name' | 'pronoun' | 'nominal';
}

const isCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^(?:@?\p{Lu}|#\p{Lu})/u.test(token.text);
const PARTICLES = /^(?:de|la|le|van|von|der|den|del|di|da|dos|al|el|bin|ibn|ben|y|du)$/;

/** Whether the token belongs to a name where it stands. */
function isNameWord(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!isCapital(token)) return false;
  const isOpener = i === 0 || tokens[i - 1]?.kind !== 'word';
  return (
    !(isOpener && OPENERS.has(token!.lower)) && !DAYS_AND_MONTHS.has(token!.lower) && token!.lower !== 'i'
  );
}

/** The run of name words that ends at token `i`; its first index. */
function nameStart(tokens: readonly Token[], i: number, left: number): number {
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
function nameEnd(tokens: readonly Token[], i: number, right: number): number {
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

/**
 * The subject of the verb at token `verb`, looked for to its left, not before token `left`.
 *
 * Steps over adverbs and auxiliaries, appositives between commas, brackets and dashes, and relative clauses.
 *
 * @example "Anna Berg, an aide to the minister, later said" // Anna Berg
 */
export function findSubjectBefore(tokens: readonly Token[], verb: number, left: number): Subject | undefined {
  let i = verb - 1;
  while (
    i >= left &&
    tokens[i]!.kind === 'word' &&
    isAdverb(tokens[i]!.lower) &&
    !(isNameWord(tokens, i) && !DAYS_AND_MONTHS.has(tokens[i]!.lower))
  )
    i--;
  if (i < left) return undefined;
  const token = tokens[i]!;
  if (token.text === ',' || token.text === ')' || /^(?:[—–-]|--)$/.test(token.text))
    return findAcross(tokens, i, left);
  if (token.kind !== 'word') return undefined;
  if (/^(?:who|which|that)$/.test(token.lower))
    return findAntecedent(tokens, i, left) ?? (token.lower === 'that' ? undefined : undefined);
  return findPhraseEnding(tokens, i, left);
}

function findAntecedent(tokens: readonly Token[], relative: number, left: number): Subject | undefined {
  let i = relative - 1;
  if (i >= left && tokens[i]!.text === ',') i--;
  return i < left ? undefined : findPhraseEnding(tokens, i, left);
}

/** The subject before a phrase that a comma, a bracket or a dash at `close` ends. */
function findAcross(tokens: readonly Token[], close: number, left: number): Subject | undefined {
  if (tokens[close]!.text === ')') {
    let open = close;
    while (open > left && tokens[open]!.text !== '(') open--;
    return open > left ? findSubjectBefore(tokens, open, left) : undefined;
  }
  let fallback: Subject | undefined;
  const opener = tokens[close]!.text === ',' ? /^,$/ : /^(?:[—–-]|--)$/;
  for (let i = close - 1, n = 0; i > left && n < 6; i--) {
    if (!opener.test(tokens[i]!.text)) continue;
    n++;
    const subject = endsHere(tokens, i, left);
    if (!subject) continue;
    if (subject.kind !== 'nominal' && opensSegment(tokens, subject.from, left)) return subject;
    fallback ??= subject;
  }
  return fallback;
}

function endsHere(tokens: readonly Token[], i: number, left: number): Subject | undefined {
  if (tokens[i - 1]!.text === ')') return findAcross(tokens, i - 1, left);
  return findPhraseEnding(tokens, i - 1, left);
}

/** Whether only a title or an opener stands between a subject and the sign or sentence start before it. */
function opensSegment(tokens: readonly Token[], from: number, left: number): boolean {
  for (let i = from - 1; i >= left; i--) {
    const { kind, lower, text } = tokens[i]!;
    if (kind !== 'word') return true;
    if (lower === 'and' || lower === 'but' || JOINERS.has(lower)) return true;
    if (PREPOSITIONS.has(lower) || text === "'s" || text === '’s') return false;
    if (/^(?:a|an)$/.test(lower)) return false;
  }
  return true;
}

/** The noun phrase that ends at token `i`: its head's words. */
export function findPhraseEnding(tokens: readonly Token[], i: number, left: number): Subject | undefined {
  const token = tokens[i]!;
  if (token.kind !== 'word') return undefined;
  const isName = isNameWord(tokens, i);
  if (PRONOUNS.has(token.lower) && !isName) return { from: i, to: i + 1, kind: 'pronoun' };
  const start = isName ? nameStart(tokens, i, left) : nominalStart(tokens, i, left);
  if (start === undefined) return undefined;
  const outer =
    start - 2 >= left && PREPOSITIONS.has(tokens[start - 1]!.lower)
      ? findHeadBefore(tokens, start - 1, left)
      : undefined;
  if (outer) return outer;
  if (!isName && start > left && PREPOSITIONS.has(tokens[start - 1]!.lower)) return undefined;
  return { from: start, to: i + 1, kind: isName ? 'name' : 'nominal' };
}

/** The head of "a spokesman for X": the phrase before the preposition, where it can be a subject. */
function findHeadBefore(tokens: readonly Token[], preposition: number, left: number): Subject | undefined {
  const i = preposition - 1;
  const token = tokens[i]!;
  if (token.kind !== 'word' || JOINERS.has(token.lower) || readCue(token.lower)?.form === 'past')
    return undefined;
  if (PRONOUNS.has(token.lower) && tokens[preposition]!.lower !== 'of') return undefined;
  const subject = findPhraseEnding(tokens, i, left);
  if (!subject) return undefined;
  return subject.from > left && PREPOSITIONS.has(tokens[subject.from - 1]!.lower) ? undefined : subject;
}

/** The first token of a phrase of common nouns that ends at `i`. */
function nominalStart(tokens: readonly Token[], i: number, left: number): number | undefined {
  if (isStop(tokens[i]!)) return undefined;
  let start = i;
  while (start > left && i - start < 9) {
    const previous = tokens[start - 1]!;
    if (previous.kind === 'sign') break;
    if (previous.kind === 'quote') break;
    if (DETERMINERS.has(previous.lower)) {
      start--;
      break;
    }
    if (isStop(previous)) break;
    start--;
  }
  return start;
}

function isStop(token: Token): boolean {
  if (token.kind !== 'word') return true;
  return (
    PREPOSITIONS.has(token.lower) ||
    JOINERS.has(token.lower) ||
    isAdverb(token.lower) ||
    PRONOUNS.has(token.lower)
  );
}

/**
 * The subject that follows an inverted verb: the phrase that begins at token `i`.
 *
 * @example "said the ministry's spokeswoman Ida Holm, who" // Ida Holm
 */
export function findSubjectAfter(tokens: readonly Token[], i: number, right: number): Subject | undefined {
  const first = tokens[i];
  if (!first || i >= right || first.kind !== 'word') return undefined;
  if (PRONOUNS.has(first.lower) && !(tokens[i + 1]?.kind === 'word' && DETERMINERS.has(first.lower)))
    return { from: i, to: i + 1, kind: 'pronoun' };
  if (!isNameWord(tokens, i) && (PREPOSITIONS.has(first.lower) || JOINERS.has(first.lower))) return undefined;
  let end = i;
  let name: Subject | undefined;
  while (end < right) {
    const token = tokens[end]!;
    if (token.kind !== 'word') break;
    if (isNameWord(tokens, end)) {
      const stop = nameEnd(tokens, end, right);
      name = tokens[stop]?.lower === "'s" ? undefined : { from: end, to: stop, kind: 'name' };
      end = stop;
      continue;
    }
    if (
      end > i &&
      (PREPOSITIONS.has(token.lower) ||
        JOINERS.has(token.lower) ||
        PRONOUNS.has(token.lower) ||
        DAYS_AND_MONTHS.has(token.lower))
    )
      break;
    if (
      name &&
      token.lower !== "'s" &&
      (isAdverb(token.lower) || readCue(token.lower)?.form === 'ing' || DETERMINERS.has(token.lower))
    )
      break;
    if (token.lower !== "'s") name = undefined;
    end++;
  }
  if (name) return name;
  return end > i ? { from: i, to: end, kind: 'nominal' } : undefined;
}
