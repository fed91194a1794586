import { readCue } from '../cues.ts';
import type { Token } from '../tokens.ts';
import { DETERMINERS, isAdverb, JOINERS, PREPOSITIONS, PRONOUNS } from '../words.ts';
import { isNameWord, nameStart, type Subject } from './names.ts';

/** The noun phrase that ends at token `i`: its head's words. */
export function findPhraseEnding(tokens: readonly Token[], i: number, left: number): Subject | undefined {
  const token = tokens[i]!;
  if (token.kind !== 'word') return undefined;
  const isName = isNameWord(tokens, i);
  if (PRONOUNS.has(token.lower) && !isName)
    return findPartOf(tokens, i, left) ?? { from: i, to: i + 1, kind: 'pronoun' };
  const start = isName ? nameStart(tokens, i, left) : nominalStart(tokens, i, left);
  if (start === undefined || (start === i && !isName && isVerbForm(token))) return undefined;
  if (isName && i > start && isOfficeOf(tokens, start)) {
    const own = /^(?:state|defense|defence|labor|education)$/.test(tokens[start]!.lower) ? start + 1 : start;
    return { from: own, to: i + 1, kind: 'name' };
  }
  const joined = isName ? listStart(tokens, start, left) : start;
  const whole = isName ? (nominalStart(tokens, joined, left, true) ?? joined) : overList(tokens, start, left);
  if (!isName && whole < start) return findPhraseEnding(tokens, whole, left);
  const outer = findHeadBefore(tokens, whole - 1, left) ?? findRelativeHead(tokens, whole, left);
  if (outer) return outer;
  if (!isName && start > left && isGoverned(tokens, start)) return undefined;
  return isName ? joinNames(tokens, start, i + 1, left) : { from: start, to: i + 1, kind: 'nominal' };
}

/** The phrase of common nouns that ends at token `i`, also where a preposition governs it. */
export function findObjectEnding(tokens: readonly Token[], i: number, left: number): Subject | undefined {
  if (tokens[i]!.kind !== 'word') return undefined;
  const from = nominalStart(tokens, i, left);
  return from === undefined ? undefined : { from, to: i + 1, kind: 'nominal' };
}

/** Whether a word is a participle or a past form of a reporting verb. */
export const isVerbForm = ({ lower }: Token): boolean => /^(?:past|ing)$/.test(readCue(lower)?.form ?? '');

/** "Secretary of State Holm": the office before the name is no head of its own. */
function isOfficeOf(tokens: readonly Token[], start: number): boolean {
  const office =
    tokens[start - 1]?.lower === 'of'
      ? start - 2
      : tokens[start - 1]?.lower === 'the' && tokens[start - 2]?.lower === 'of'
        ? start - 3
        : -1;
  return /^(?:secretary|minister|speaker)$/.test(tokens[office]?.lower ?? '');
}

/** "Holm and Anna Berg", "Sweden, Norway and Finland": all the names; who speaks is then no one person. */
function joinNames(tokens: readonly Token[], from: number, to: number, left: number): Subject {
  const first = [listStart(tokens, from, left), joinedStart(tokens, from, left)].find(
    (start) => start < from && isFree(tokens, start, left),
  );
  return first === undefined ? { from, to, kind: 'name' } : { from: first, to, kind: 'nominal' };
}

/** Whether neither a preposition nor a verb stands before a phrase. */
function isFree(tokens: readonly Token[], from: number, left: number): boolean {
  const before = tokens[from - 1];
  return (
    from === left ||
    before?.kind === 'sign' ||
    JOINERS.has(before?.lower ?? '') ||
    (before?.kind === 'word' && !PREPOSITIONS.has(before.lower) && !readCue(before.lower))
  );
}

/** "Voters who watched the debate": the phrase before a `who` near by. */
function findRelativeHead(tokens: readonly Token[], start: number, left: number): Subject | undefined {
  for (let i = start - 1; i > left && i > start - 15; i--) {
    if (tokens[i]!.kind !== 'word') return undefined;
    if (tokens[i]!.lower !== 'who' || i >= start - 1) continue;
    if (!/^(?:and|but|or)$/.test(tokens[i - 1]!.lower)) return findPhraseEnding(tokens, i - 1, left);
  }
  return undefined;
}

/** "a statement issued by the port": the thing, where a participle parts it from its maker. */
function findIssued(tokens: readonly Token[], participle: number, left: number): Subject | undefined {
  const thing = participle - 1 > left ? findPhraseEnding(tokens, participle - 1, left) : undefined;
  return thing?.kind === 'nominal' && DETERMINERS.has(tokens[thing.from]!.lower) ? thing : undefined;
}

/** "most of those": the part that a pronoun is the whole of. */
const findPartOf = (tokens: readonly Token[], i: number, left: number): Subject | undefined =>
  tokens[i - 1]?.lower === 'of' && /^(?:those|all|them)$/.test(tokens[i]!.lower)
    ? findHeadBefore(tokens, i - 1, left)
    : undefined;

/** Whether a preposition governs a phrase, and does not only round its number: "about half of the voters". */
const isGoverned = (tokens: readonly Token[], from: number): boolean =>
  PREPOSITIONS.has(tokens[from - 1]!.lower) &&
  !(
    /^(?:about|around|over|under|near)$/.test(tokens[from - 1]!.lower) &&
    /^(?:\d.*|half|one|two|three|four|five|six|seven|eight|nine|ten|a)$/.test(tokens[from]!.lower)
  );

/** "she met with Holm": a single word after a pronoun or a name is no noun. */
const isVerbLike = (tokens: readonly Token[], { from, to, kind }: Subject): boolean =>
  kind === 'nominal' &&
  to - from === 1 &&
  (/^(?:i|you|he|she|it|we|they|who)$/.test(tokens[from - 1]?.lower ?? '') ||
    tokens[from - 1]?.isPerson === true);

/** Pronouns that a phrase can describe: "many in the port". */
const INDEFINITE =
  /^(?:someone|somebody|everyone|everybody|nobody|one|many|some|others|another|most|few|several|all|those)$/;

/** "artists, writers and actors": the last word of the list's first part; `start` where there is no list. */
function overList(tokens: readonly Token[], start: number, left: number): number {
  if (!/^(?:and|or)$/.test(tokens[start - 1]?.lower ?? '')) return start;
  let at = start - 2;
  while (at - 2 > left && tokens[at]!.kind === 'word' && tokens[at - 1]!.text === ',') at -= 2;
  return at < start - 2 && /s$/.test(tokens[at]!.lower) ? at : start;
}

/** "of Holm and Berg": where the first of two names begins. */
function joinedStart(tokens: readonly Token[], start: number, left: number): number {
  const and = skipArticle(tokens, start) - 1;
  const isPair = and - 1 >= left && tokens[and]!.lower === 'and' && isNameWord(tokens, and - 1);
  return isPair ? nameStart(tokens, and - 1, left) : start;
}

/** "of Sweden, Norway and Finland", "of Sweden, Norway, and Finland": where the first of names of one kind begins. */
function listStart(tokens: readonly Token[], start: number, left: number): number {
  const and = skipArticle(tokens, start) - 1;
  if (tokens[and]?.lower !== 'and') return start;
  const isSerial = tokens[and - 1]?.text === ',';
  let first = isSerial ? and : joinedStart(tokens, start, left);
  let names = isSerial ? 1 : 2;
  for (; ; names++) {
    const comma = skipArticle(tokens, first) - 1;
    const i = comma - 1;
    const isNext = i >= left && tokens[comma]!.text === ',' && isNameWord(tokens, i);
    if (first === start || !isNext || tokens[i]!.isPerson !== tokens[start]!.isPerson) break;
    first = nameStart(tokens, i, left);
  }
  return isSerial && names < 3 ? start : first;
}

const skipArticle = (tokens: readonly Token[], from: number): number =>
  tokens[from - 1]?.lower === 'the' ? from - 1 : from;

/** Prepositions after which a phrase says more of its head, and those after which only one with an article does. */
const HEADED = /^(?:of|for|at|with|from|in|on|to|by|like|as)$/;
const PLACED = /^(?:behind|outside|inside|near|beside|around|between|among|about)$/;

/** The head of "a spokesman for X": the phrase before the preposition, where it can be a subject. */
function findHeadBefore(tokens: readonly Token[], preposition: number, left: number): Subject | undefined {
  if (
    preposition <= left ||
    !(HEADED.test(tokens[preposition]!.lower) || PLACED.test(tokens[preposition]!.lower))
  )
    return undefined;
  const isSuch = tokens[preposition]!.lower === 'as';
  if (isSuch && tokens[preposition - 1]!.lower !== 'such') return undefined;
  const isClose = /^(?:close|familiar)$/.test(tokens[preposition - 1]!.lower);
  const i = isSuch || isClose ? preposition - 2 : preposition - 1;
  if (i < left) return undefined;
  if (tokens[preposition]!.lower === 'by' && /(?:[^s]ed|en)$/.test(tokens[i]!.lower))
    return findIssued(tokens, i, left);
  const token = tokens[i]!;
  if (token.kind !== 'word' || JOINERS.has(token.lower) || readCue(token.lower)?.form === 'past')
    return undefined;
  const isOf = tokens[preposition]!.lower === 'of';
  if (PRONOUNS.has(token.lower) && !isOf && !INDEFINITE.test(token.lower)) return undefined;
  const subject = findPhraseEnding(tokens, i, left);
  const isBy = tokens[preposition]!.lower === 'by' || PLACED.test(tokens[preposition]!.lower);
  if (!subject || isVerbLike(tokens, subject) || (isBy && !DETERMINERS.has(tokens[subject.from]!.lower)))
    return undefined;
  return subject.from > left && isGoverned(tokens, subject.from) ? undefined : subject;
}

/** The first token of a phrase of common nouns that ends at `i`. */
function nominalStart(tokens: readonly Token[], i: number, left: number, isName = false): number | undefined {
  if (!isName && isStop(tokens[i]!)) return undefined;
  let start = i;
  while (start > left && i - start < 9) {
    const previous = tokens[start - 1]!;
    if (previous.kind === 'sign') break;
    if (previous.kind === 'quote') break;
    if (DETERMINERS.has(previous.lower)) {
      start--;
      const isAlso = DETERMINERS.has(tokens[start - 1]?.lower ?? '') && tokens[start - 1]!.lower !== 'that';
      if (isAlso && start > left) start--;
      break;
    }
    const form = readCue(previous.lower)?.form;
    if (isStop(previous) || form === 'past' || (isName && form === 'present')) break;
    if (/[^e]ed$/.test(previous.lower) && !DETERMINERS.has(tokens[start - 2]?.lower ?? '') && !isName)
      return tokens[start - 2]?.lower === 'who' ? start : undefined;
    start--;
  }
  return isName || DETERMINERS.has(tokens[start]!.lower) ? start : overComma(tokens, start, left);
}

/** Endings of adjectives. */
const ADJECTIVE = /(?:ed|al|ic|y|ous|ive|ful|less|able|ish)$/;

/** "the tired, grey diplomat": the start of a phrase whose adjectives a comma parts. */
function overComma(tokens: readonly Token[], start: number, left: number): number {
  const from = start - 3;
  const isPair = from >= left && tokens[start - 1]!.text === ',' && ADJECTIVE.test(tokens[start - 2]!.lower);
  return isPair && /^(?:the|a|an)$/.test(tokens[from]!.lower) ? from : start;
}

function isStop(token: Token): boolean {
  if (token.kind !== 'word') return true;
  return (
    PREPOSITIONS.has(token.lower) ||
    JOINERS.has(token.lower) ||
    isAdverb(token.lower) ||
    PRONOUNS.has(token.lower) ||
    /^(?:took|gave|made|got|came|went|drew|brought|knew|threw|became|began|sought|grew)$/.test(token.lower)
  );
}
