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
const TIMES = /^(?:(?:week|month|year|day|hour|minute|moment|decade|weekend|morning|night|evening|afternoon|summer|winter|spring|fall|time)s?|later|ago|earlier)$/;
const PARTICLES = /^(?:de|la|le|van|von|der|den|del|di|da|dos|al|el|bin|ibn|ben|y|du)$/;

/** Whether the token belongs to a name where it stands. */
function isNameWord(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.isPerson) return true;
  if (!isCapital(token) || DAYS_AND_MONTHS.has(token!.lower) || token!.lower === 'i') return false;
  const isHead = i === 0 || tokens[i - 1]!.kind !== 'word';
  return !(isHead && isHeadOnly(tokens, i));
}

/** A capital that only the place at the head of a sentence gives. */
function isHeadOnly(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  if (OPENERS.has(lower) || (isAdverb(lower) && lower.endsWith('ly'))) return true;
  if (i > 0 || isCapital(tokens[1])) return false;
  return lower.endsWith('ing') || (lower.endsWith('ed') && /^(?:by|on|in|at|about|whether|if|to|with|for|as|from)$/.test(tokens[1]?.lower ?? ''));
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
  const bare = findBareName(tokens, verb);
  if (bare) return bare;
  let i = verb - 1;
  while (
    i >= left &&
    tokens[i]!.kind === 'word' &&
    isAdverb(tokens[i]!.lower) &&
    !(isNameWord(tokens, i) && !DAYS_AND_MONTHS.has(tokens[i]!.lower))
  )
    i--;
  if (DAYS_AND_MONTHS.has(tokens[i + 1]?.lower ?? '') && /^(?:on|late|early)$/.test(tokens[i]?.lower ?? '')) i--;
  if (TIMES.test(tokens[i]?.lower ?? '') && /^(?:last|this|that|next|every)$/.test(tokens[i - 1]?.lower ?? '')) i -= 2;
  if (i < left) return undefined;
  const token = tokens[i]!;
  if (token.kind === 'quote' && /,['’”"]*$/.test(token.text) && i > left) return findAcross(tokens, i, left);
  if (token.text === ',' || token.text === ')' || /^(?:[—–-]|--)$/.test(token.text))
    return findAcross(tokens, i, left);
  if (token.kind !== 'word') return undefined;
  if (/^(?:who|which|that)$/.test(token.lower))
    return findAntecedent(tokens, i, left) ?? (token.lower === 'that' ? undefined : undefined);
  return climb(tokens, findPhraseEnding(tokens, i, left), left);
}

/** A surname that is also a common word, alone between a quotation and its verb: "…,” Rice said". */
function findBareName(tokens: readonly Token[], verb: number): Subject | undefined {
  const token = tokens[verb - 1];
  if (tokens[verb - 2]?.kind !== 'quote' || !isCapital(token)) return undefined;
  if (PRONOUNS.has(token!.lower) || DETERMINERS.has(token!.lower) || DAYS_AND_MONTHS.has(token!.lower)) return undefined;
  return { from: verb - 1, to: verb, kind: 'name' };
}

/** "Holm, the chief of the office said": the name before a description that no comma ends. */
function climb(tokens: readonly Token[], subject: Subject | undefined, left: number): Subject | undefined {
  if (subject?.kind !== 'nominal' || tokens[subject.from - 1]?.text !== ',' || !tokens[subject.from - 2]?.isPerson) return subject;
  const name = findPhraseEnding(tokens, subject.from - 2, left);
  return name?.kind === 'name' && opensSegment(tokens, name.from, left) ? name : subject;
}

function findAntecedent(tokens: readonly Token[], relative: number, left: number): Subject | undefined {
  let i = relative - 1;
  if (i >= left && tokens[i]!.text === ',') i--;
  return i < left ? undefined : findPhraseEnding(tokens, i, left);
}

/** The subject before a phrase that a comma, a bracket or a dash at `close` ends. */
function findAcross(tokens: readonly Token[], close: number, left: number): Subject | undefined {
  const end = skipBrackets(tokens, close, left);
  if (end < 0) return undefined;
  const named = findNamedApposition(tokens, end, left);
  if (named) return named;
  if (tokens[end]!.text === '(') {
    const direct = findPhraseEnding(tokens, end - 1, left);
    if (direct?.kind === 'name' && opensSegment(tokens, direct.from, left)) return direct;
  }
  const opener = /^(?:[—–-]|--)$/.test(tokens[close]!.text) ? /^(?:[—–-]|--)$/ : /^,$/;
  let fallback: Subject | undefined;
  for (let i = end - 1, n = 0; i > left && n < 6; i--) {
    if (!opener.test(tokens[i]!.text)) continue;
    n++;
    const subject = endsHere(tokens, i, left);
    if (!subject || isNoSpeaker(tokens, subject)) continue;
    if (isInRelative(tokens, subject.from, left)) continue;
    if (subject.kind !== 'nominal' && opensSegment(tokens, subject.from, left)) return subject;
    fallback ??= subject;
  }
  if (end < close || tokens[close]!.text === ')') return fallback ?? findPhraseEnding(tokens, end - 1, left);
  return fallback;
}

/** The index of the comma, or of the bracket that opens before it: "Reed (D-R.I.)," · -1 when it never opens. */
function skipBrackets(tokens: readonly Token[], close: number, left: number): number {
  const end = tokens[close]!.text === ',' && tokens[close - 1]?.text === ')' ? close - 1 : close;
  if (tokens[end]!.text !== ')') return end;
  let open = end;
  while (open > left && tokens[open]!.text !== '(') open--;
  return open > left ? open : -1;
}

const STATE = /^(?:[A-Z][a-z]{1,4}\.|[DRI]-.*|[A-Z]\.[A-Z]\.(?:[A-Z]\.)*|\d+|Jr\.?|Sr\.?|Republican|Democrat|Independent)$/;

/** Ages, states and parties between commas. */
function isNoSpeaker(tokens: readonly Token[], { from, to }: Subject): boolean {
  return to - from === 1 && STATE.test(tokens[from]!.text) && !/^U\.?N/.test(tokens[from]!.text);
}

function endsHere(tokens: readonly Token[], i: number, left: number): Subject | undefined {
  const end = skipBrackets(tokens, i, left);
  return end <= left ? undefined : findPhraseEnding(tokens, end - 1, left);
}

/** The name in "the ministry's spokeswoman, Ida Holm, said": a name alone between commas after a nominal. */
function findNamedApposition(tokens: readonly Token[], close: number, left: number): Subject | undefined {
  if (close - 1 <= left || !isNameWord(tokens, close - 1)) return undefined;
  const from = nameStart(tokens, close - 1, left);
  if (from - 2 < left || tokens[from - 1]!.text !== ',') return undefined;
  const before = findPhraseEnding(tokens, from - 2, left);
  const isOne = before?.kind === 'pronoun' && /^(?:one|another|both)$/.test(tokens[before.from]!.lower);
  const isWhose = /^(?:whose|who|which|where|when)$/.test(segmentOpener(tokens, from - 2, left));
  return (before?.kind === 'nominal' || isOne) && !isWhose ? { from, to: close, kind: 'name' } : undefined;
}

/** "whose office, the ministry, said": whether a phrase, or the one it stands beside, is in a relative clause. */
function isInRelative(tokens: readonly Token[], from: number, left: number): boolean {
  if (from <= left) return false;
  const relative = /^(?:whose|who|which)$/;
  if (relative.test(segmentOpener(tokens, from, left))) return true;
  return tokens[from - 1]?.text === ',' && from - 2 > left && relative.test(segmentOpener(tokens, from - 2, left));
}

/** The first word of the stretch between signs that token `i` belongs to. */
function segmentOpener(tokens: readonly Token[], i: number, left: number): string {
  let from = i;
  while (from > left && tokens[from - 1]!.kind === 'word') from--;
  return tokens[from]!.lower;
}

/** Whether only a title or an opener stands between a subject and the sign or sentence start before it. */
function opensSegment(tokens: readonly Token[], from: number, left: number): boolean {
  for (let i = from - 1; i >= left; i--) {
    const { kind, lower, text } = tokens[i]!;
    if (kind !== 'word') return true;
    if (lower === 'and' || lower === 'but' || JOINERS.has(lower)) return true;
    if (PREPOSITIONS.has(lower) || text === "'s" || text === '’s') return false;
    if (/^(?:a|an)$/.test(lower) || (lower === 'the' && tokens[i - 1]?.text === ',')) return false;
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
  if (start === undefined || (start === i && !isName && isVerbForm(token))) return undefined;
  if (isName && i > start && isOfficeOf(tokens, start)) {
    const own = /^(?:state|defense|defence|labor|education)$/.test(tokens[start]!.lower) ? start + 1 : start;
    return { from: own, to: i + 1, kind: 'name' };
  }
  const whole = isName ? (nominalStart(tokens, start, left, true) ?? start) : start;
  const outer = findHeadBefore(tokens, whole - 1, left) ?? findRelativeHead(tokens, whole, left);
  if (outer) return outer;
  if (!isName && start > left && PREPOSITIONS.has(tokens[start - 1]!.lower)) return undefined;
  return isName ? joinNames(tokens, start, i + 1, left) : { from: start, to: i + 1, kind: 'nominal' };
}

const isVerbForm = ({ lower }: Token): boolean => /^(?:past|ing)$/.test(readCue(lower)?.form ?? '');

/** "Secretary of State Holm": the office before the name is no head of its own. */
function isOfficeOf(tokens: readonly Token[], start: number): boolean {
  const office = tokens[start - 1]?.lower === 'of' ? start - 2 : tokens[start - 1]?.lower === 'the' && tokens[start - 2]?.lower === 'of' ? start - 3 : -1;
  return /^(?:secretary|minister|speaker)$/.test(tokens[office]?.lower ?? '');
}

/** "Holm and Anna Berg": both names; who speaks is then no one person. */
function joinNames(tokens: readonly Token[], from: number, to: number, left: number): Subject {
  const i = from - 2;
  if (tokens[from - 1]?.lower !== 'and' || i < left || !isNameWord(tokens, i)) return { from, to, kind: 'name' };
  const first = nameStart(tokens, i, left);
  const before = tokens[first - 1];
  const isFree = first === left || before?.kind === 'sign' || JOINERS.has(before?.lower ?? '') || (before?.kind === 'word' && !PREPOSITIONS.has(before.lower) && !readCue(before.lower));
  return isFree ? { from: first, to, kind: 'nominal' } : { from, to, kind: 'name' };
}

/** "Voters who watched the debate": the phrase before a `who` near by. */
function findRelativeHead(tokens: readonly Token[], start: number, left: number): Subject | undefined {
  for (let i = start - 1; i > left && i > start - 15; i--) {
    if (tokens[i]!.kind !== 'word') return undefined;
    if (tokens[i]!.lower === 'who' && i < start - 1) return findPhraseEnding(tokens, i - 1, left);
  }
  return undefined;
}

/** The head of "a spokesman for X": the phrase before the preposition, where it can be a subject. */
function findHeadBefore(tokens: readonly Token[], preposition: number, left: number): Subject | undefined {
  if (preposition <= left || !/^(?:of|for|at|with|from|in|on|to)$/.test(tokens[preposition]!.lower)) return undefined;
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
function nominalStart(tokens: readonly Token[], i: number, left: number, isName = false): number | undefined {
  if (!isName && isStop(tokens[i]!)) return undefined;
  let start = i;
  while (start > left && i - start < 9) {
    const previous = tokens[start - 1]!;
    if (previous.kind === 'sign') break;
    if (previous.kind === 'quote') break;
    if (DETERMINERS.has(previous.lower)) {
      start--;
      break;
    }
    if (isStop(previous) || readCue(previous.lower)?.form === 'past') break;
    if (/[^e]ed$/.test(previous.lower) && !DETERMINERS.has(tokens[start - 2]?.lower ?? '') && !isName)
      return tokens[start - 2]?.lower === 'who' ? start : undefined;
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

/** Whether no phrase of nouns goes on with token `i`. */
function endsPhrase(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  if (PREPOSITIONS.has(lower) || JOINERS.has(lower) || PRONOUNS.has(lower) || DAYS_AND_MONTHS.has(lower) || isAdverb(lower)) return true;
  return /[^e]ed$/.test(lower) && !DETERMINERS.has(tokens[i - 1]!.lower);
}

/** Nouns that a person's name can qualify. */
const QUALIFIED =
  /^(?:campaign|spokes(?:man|woman|person|people)|supporters?|aides?|advis[eo]rs?|officials?|allies|ally|administration|team|camp|staffers?|surrogates?|ads?|rally|delegates?|backers?|donors?|voters?|loyalists?|government|presidency|foundation|organization|family|lawyers?|attorney|speech|strategists?|fans?|critics?|opponents?|era|doctrine|plan)$/;

/** Whether a word after a name can be no noun that the name only qualifies ("the Holm campaign"). */
function endsName(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  const form = readCue(lower)?.form;
  if (DETERMINERS.has(lower)) return true;
  if (tokens[i - 1]!.isPerson && !isCapital(tokens[i + 1]) && !QUALIFIED.test(lower)) return true;
  if (form === 'ing') return !isCapital(tokens[i + 1]);
  return form === 'past' || form === 'present' || /^(?:took|gave|made|had|got|came|ran|won|lost|kept|set|stood|sat|left|brought|fell|met|laid|drew)$/.test(lower);
}

/** "Secretary of State Ida Holm": the person after the office. */
function findOfficeHolder(tokens: readonly Token[], { to }: Subject, right: number): Subject | undefined {
  if (tokens[to]?.lower !== 'of' || tokens[to - 1]!.isPerson) return undefined;
  let from = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  while (from < right && isNameWord(tokens, from) && !tokens[from]!.isPerson) from++;
  let end = from;
  while (end < right && tokens[end]!.isPerson) end++;
  return end > from ? { from, to: end, kind: 'name' } : undefined;
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
  while (end < right && tokens[end]!.kind === 'word') {
    const token = tokens[end]!;
    if (isNameWord(tokens, end)) {
      const stop = nameEnd(tokens, end, right);
      name = /^['’]s$/.test(tokens[stop]?.text ?? '') ? undefined : { from: end, to: stop, kind: 'name' };
      end = stop;
      continue;
    }
    if (end > i && (endsPhrase(tokens, end) || (name && endsName(tokens, end)))) break;
    if (!/^['’]s$/.test(token.text)) name = undefined;
    end++;
  }
  if (name) return findOfficeHolder(tokens, name, right) ?? name;
  if (end > i) {
    let comma = end;
    while (comma < right && tokens[comma]!.kind === 'word' && comma - end < 8) comma++;
    if (tokens[comma]?.text === ',' && comma + 1 < right && isNameWord(tokens, comma + 1)) {
      const stop = nameEnd(tokens, comma + 1, right);
      const next = tokens[stop];
      if (!next || next.kind !== 'word' || /^(?:of|who|in|from|at)$/.test(next.lower)) return { from: comma + 1, to: stop, kind: 'name' };
    }
  }
  return end > i ? { from: i, to: end, kind: 'nominal' } : undefined;
}

/** The subject of a whole sentence, before token `right`: its first phrase after what comes before a comma. */
export function findSentenceSubject(tokens: readonly Token[], right: number): Subject | undefined {
  let i = skipDateline(tokens);
  for (let n = 0; n < 3 && i < right; n++) {
    while (i < right && (tokens[i]!.kind === 'sign' || OPENING.test(tokens[i]!.lower))) i++;
    const first = tokens[i];
    if (!first || i >= right || first.kind === 'quote') return undefined;
    const subject = isLead(tokens, i) ? undefined : findSubjectAfter(tokens, i, right);
    const isTime = subject?.kind !== 'name' && isTimeLead(tokens, i, right);
    if (!isLead(tokens, i) && !isTime) return subject;
    while (i < right && tokens[i]!.text !== ',') i++;
  }
  return undefined;
}

/** "A few days later,": words of time and no more before the comma. */
function isTimeLead(tokens: readonly Token[], from: number, right: number): boolean {
  const comma = tokens.findIndex(({ text }, i) => i > from && text === ',');
  if (comma < 0 || comma >= right || comma - from > 7) return false;
  return tokens.slice(from, comma).some(({ lower }) => TIMES.test(lower) || /^(?:here|there)$/.test(lower));
}

const OPENING = /^(?:and|but|or|so|yet|then|still|later|earlier|meanwhile|now|even|only|also)$/;

function isLead(tokens: readonly Token[], i: number): boolean {
  const first = tokens[i]!;
  if (isNameWord(tokens, i)) return false;
  return PREPOSITIONS.has(first.lower) || JOINERS.has(first.lower) || isAdverb(first.lower) || isVerbForm(first) || DAYS_AND_MONTHS.has(first.lower) || (i < 2 && first.lower.endsWith('ing'));
}

/** The token after "GENEVA, March 4 (AP) —", or 0. */
function skipDateline(tokens: readonly Token[]): number {
  if (!/^\p{Lu}{3,}$/u.test(tokens[0]?.text ?? '')) return 0;
  const dash = tokens.slice(0, 14).findIndex(({ text }) => /^(?:[—–-]|--)$/.test(text));
  return dash + 1;
}
