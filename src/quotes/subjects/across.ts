import type { Token } from '../tokens.ts';
import { DASH, JOINERS, PREPOSITIONS } from '../words.ts';
import { isNameWord, nameEnd, nameStart, type Subject } from './names.ts';
import { findPhraseEnding } from './phrases.ts';

/** The subject before a phrase that a comma, a bracket or a dash at `close` ends. */
export function findAcross(tokens: readonly Token[], close: number, left: number): Subject | undefined {
  const end = skipBrackets(tokens, close, left);
  if (end < 0) return undefined;
  const named = findNamedApposition(tokens, end, left);
  if (named && isOfPerson(tokens, named)) return named;
  if (tokens[end]!.text === '(') {
    const direct = findPhraseEnding(tokens, end - 1, left);
    if (direct?.kind === 'name' && (isOfPerson(tokens, direct) || opensSegment(tokens, direct.from, left)))
      return direct;
  }
  const opener = DASH.test(tokens[close]!.text) ? DASH : /^,$/;
  let fallback: Subject | undefined;
  for (let i = end - 1, n = 0; i > left && n < 6; i--) {
    if (!opener.test(tokens[i]!.text)) continue;
    n++;
    const subject = endsHere(tokens, i, left);
    if (!subject || isNoSpeaker(tokens, subject) || isPlace(tokens, subject)) continue;
    if (isInRelative(tokens, subject.from, left)) continue;
    if (named && !isOfPerson(tokens, subject)) continue;
    if (subject.kind !== 'nominal' && opensSegment(tokens, subject.from, left)) return subject;
    if (subject.kind === 'nominal' && opener === DASH && tokens[i + 1]!.isPerson) {
      const end = nameEnd(tokens, i + 1, close);
      if (end === close || tokens[end]!.text === ',') return { from: i + 1, to: end, kind: 'name' };
    }
    fallback ??= subject;
  }
  if (named) return named;
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

const STATE =
  /^(?:[A-Z][a-z]{1,4}\.|[DRI]-.*|[A-Z]\.[A-Z]\.(?:[A-Z]\.)*|\d+|Jr\.?|Sr\.?|Republican|Democrat|Independent)$/;

/** Ages, states and parties between commas. */
function isNoSpeaker(tokens: readonly Token[], { from, to }: Subject): boolean {
  return to - from === 1 && STATE.test(tokens[from]!.text) && !/^U\.?N/.test(tokens[from]!.text);
}

const isOfPerson = (tokens: readonly Token[], { from, to }: Subject): boolean =>
  tokens.slice(from, to).some(({ isPerson }) => isPerson);

/** The state in "from Salem, Massachusetts, said". */
function isPlace(tokens: readonly Token[], { from, to, kind }: Subject): boolean {
  if (kind !== 'name' || isOfPerson(tokens, { from, to, kind })) return false;
  if (tokens[from - 1]?.text !== ',' || from < 3 || !isNameWord(tokens, from - 2)) return false;
  const city = nameStart(tokens, from - 2, 0);
  return !tokens[city]!.isPerson && /^(?:in|from|of|at|near|outside|to)$/.test(tokens[city - 1]?.lower ?? '');
}

function endsHere(tokens: readonly Token[], i: number, left: number): Subject | undefined {
  const end = skipBrackets(tokens, i, left);
  return end <= left ? undefined : findPhraseEnding(tokens, end - 1, left);
}

/** "Sen. Ida Holm of Maine,": where the name of a person ends that "of" or "from" and a place follow; else `close`. */
function findNameOf(tokens: readonly Token[], close: number, left: number): number {
  for (let i = close - 1; i > left && i > close - 8 && tokens[i]!.kind === 'word'; i--)
    if (/^(?:of|from|for)$/.test(tokens[i]!.lower) && tokens[i - 1]!.isPerson) return i;
  return close;
}

/** The name in "the ministry's spokeswoman, Ida Holm, said": a name alone between commas after a nominal. */
function findNamedApposition(tokens: readonly Token[], close: number, left: number): Subject | undefined {
  const end = findNameOf(tokens, close, left);
  if (end - 1 <= left || !isNameWord(tokens, end - 1)) return undefined;
  const last = nameStart(tokens, end - 1, left);
  const isPair = tokens[last - 1]?.lower === 'and' && last - 2 > left && isNameWord(tokens, last - 2);
  const from = isPair ? nameStart(tokens, last - 2, left) : last;
  if (from - 2 < left || tokens[from - 1]!.text !== ',') return undefined;
  const before = findPhraseEnding(tokens, from - 2, left);
  const isOne = before?.kind === 'pronoun' && /^(?:one|another|both)$/.test(tokens[before.from]!.lower);
  const isWhose = /^(?:whose|who|which|where|when)$/.test(segmentOpener(tokens, from - 2, left));
  const name: Subject = { from, to: end, kind: isPair ? 'nominal' : 'name' };
  const isBeside = (before?.kind === 'nominal' || isOne) && !isWhose;
  return isBeside && !isNoSpeaker(tokens, name) && !isPlace(tokens, name) ? name : undefined;
}

/** "whose office, the ministry, said": whether a phrase, or the one it stands beside, is in a relative clause. */
function isInRelative(tokens: readonly Token[], from: number, left: number): boolean {
  if (from <= left) return false;
  const relative = /^(?:whose|who|which)$/;
  if (relative.test(segmentOpener(tokens, from, left))) return true;
  return (
    tokens[from - 1]?.text === ',' && from - 2 > left && relative.test(segmentOpener(tokens, from - 2, left))
  );
}

/** The first word of the stretch between signs that token `i` belongs to. */
function segmentOpener(tokens: readonly Token[], i: number, left: number): string {
  let from = i;
  while (from > left && tokens[from - 1]!.kind === 'word') from--;
  return tokens[from]!.lower;
}

/** Whether only a title or an opener stands between a subject and the sign or sentence start before it. */
export function opensSegment(tokens: readonly Token[], from: number, left: number): boolean {
  for (let i = from - 1; i >= left; i--) {
    const { kind, lower } = tokens[i]!;
    if (kind !== 'word') return true;
    if (lower === 'and' || lower === 'but' || JOINERS.has(lower)) return true;
    if (PREPOSITIONS.has(lower) || lower === "'s") return false;
    if (/^(?:a|an)$/.test(lower) || (lower === 'the' && tokens[i - 1]?.text === ',')) return false;
  }
  return true;
}
