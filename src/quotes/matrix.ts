import { readCue } from './cues.ts';
import type { Frame } from './frames.ts';
import {
  findSentenceSubject,
  findObjectEnding,
  findPhraseEnding,
  findSubjectAfter,
  findSubjectBefore,
  type Subject,
} from './subjects/index.ts';
import type { Token } from './tokens.ts';
import { beforeAdverbs, isPassive } from './verbs.ts';
import { isAdverb, PREPOSITIONS } from './words.ts';

/** The subject of a participle or an infinitive: "with Holm saying", "for Holm to say", "Holm was blamed for saying". */
export function findMatrix(
  tokens: readonly Token[],
  i: number,
  earlier: readonly Frame[],
): Subject | undefined {
  const before = beforeAdverbs(tokens, i);
  const to = tokens[before]?.lower === 'to' ? before : i;
  const opener = tokens
    .slice(0, to)
    .findLastIndex(({ lower, kind }) => kind !== 'word' || lower === (to < i ? 'for' : 'with'));
  const own =
    tokens[opener]?.kind === 'word' && to - opener < 12
      ? findSubjectAfter(tokens, opener + 1, to)
      : undefined;
  if (own && own.kind !== 'pronoun' && isOnePhrase(tokens, own.to, skipAdverbs(tokens, to - 1))) return own;
  const quoted = findQuoted(tokens, i);
  if (quoted) return quoted;
  const absolute = to === i ? findInAbsolute(tokens, i) : undefined;
  if (absolute) return absolute;
  const beside = to === i ? findBeside(tokens, i) : undefined;
  if (beside) return beside;
  if (to === i && PREPOSITIONS.has(tokens[i - 1]?.lower ?? '')) {
    const clause = findClauseSubject(tokens, i);
    if (clause && clause.kind !== 'nominal') return clause;
  }
  const controlled = to < i ? findControlled(tokens, to) : undefined;
  return controlled ?? findNearPronoun(tokens, to) ?? findGoverning(tokens, i, earlier);
}

/** "with the envoy, Ida Holm, accusing": the name beside the office in a clause that "with" opens. */
function findInAbsolute(tokens: readonly Token[], i: number): Subject | undefined {
  if (tokens[i - 1]?.text !== ',') return undefined;
  const name = findPhraseEnding(tokens, i - 2, 0);
  if (name?.kind !== 'name' || tokens[name.from - 1]?.text !== ',') return undefined;
  const opener = tokens.findLastIndex(
    ({ lower, kind }, k) => k < name.from - 1 && (kind !== 'word' || lower === 'with'),
  );
  return tokens[opener]?.lower === 'with' && name.from - opener < 12 ? name : undefined;
}

/** Whose the verb is that a participle or an infinitive hangs on: the last that is not itself reported. */
function findGoverning(tokens: readonly Token[], i: number, earlier: readonly Frame[]): Subject | undefined {
  const free = earlier.filter((frame) => !earlier.some((other) => reports(tokens, other, frame)));
  const last = free.at(-1);
  const isApart = tokens[i - 1]?.text === ',';
  if (last && last.subject.kind !== 'nominal' && !(isApart && isEmbedded(tokens, last))) return last.subject;
  const whole = findSentenceSubject(tokens, i);
  if (whole && whole.kind !== 'nominal') return whole;
  const said = free.findLast((frame) => frame.strength === 'say' && !(isApart && isEmbedded(tokens, frame)));
  const isOutside = isApart && last !== undefined && isReported(tokens, last.subject.from);
  return said?.subject ?? (isOutside ? undefined : last?.subject) ?? whole ?? last?.subject;
}

/** "Holm said Berg told": the first reports the second. */
export const reports = (tokens: readonly Token[], before: Frame, { subject }: Frame): boolean =>
  before.strength === 'say' &&
  before.order === 'subject-verb' &&
  (subject.from === before.cueEnd ||
    (subject.from === before.cueEnd + 1 && tokens[before.cueEnd]!.lower === 'that'));

/** Verbs that make somebody do something. */
const CAUSING =
  /^(?:l(?:ead(?:s|ing)?|ed)|prompt(?:s|ed|ing)?|forc(?:es?|ed|ing)|caus(?:es?|ed|ing)|push(?:es|ed|ing)|mov(?:ed|ing)|inspir(?:es?|ed|ing)|compel(?:s|led|ling)|allow(?:s|ed|ing)|enabl(?:es?|ed|ing)|drov?e|driving|spur(?:s|red|ring)|provok(?:es?|ed|ing))$/;
const BE = /^(?:is|are|was|were|am|be|been|being)$/;
/** How far a causing verb, or a form of "be", may stand before "to". */
const CAUSED = 12;
const STATED = 3;

/** Verbs of habit and bent, which share their subject with the infinitive after them. */
const HABIT =
  /^(?:likes?|liked|loves?|loved|used|tends?|tended|prefers?|preferred|chooses|chose|hastens|hastened)$/;

/** Who does what an infinitive says: "the leak led Holm to warn", "Holm was moved to say", "Holm likes to say". */
function findControlled(tokens: readonly Token[], to: number): Subject | undefined {
  if (HABIT.test(tokens[to - 1]?.lower ?? '')) return findSubjectBefore(tokens, to - 1, 0);
  for (let k = to - 2; k > 0 && k >= to - STATED; k--)
    if (BE.test(tokens[k]!.lower)) {
      const subject = findSubjectBefore(tokens, k, 0);
      return subject && tokens[subject.from]!.lower === 'it' ? undefined : subject;
    }
  for (let k = to - 2; k >= 0 && k > to - CAUSED && tokens[k]!.kind !== 'quote'; k--)
    if (CAUSING.test(tokens[k]!.lower)) return findSubjectAfter(tokens, k + 1, to);
  return undefined;
}

/** How far "quoted" may stand before "saying". */
const REACH = 12;

/** Whom somebody else quotes: "Tass quoted Holm as saying". */
function findQuoted(tokens: readonly Token[], i: number): Subject | undefined {
  if (tokens[i - 1]?.lower !== 'as') return undefined;
  const verb = tokens.findLastIndex(({ lower }, k) => k < i && readCue(lower)?.lemma === 'quote');
  if (verb >= 0 && verb > i - REACH && isPassive(tokens, verb))
    return findSubjectBefore(tokens, beforeAdverbs(tokens, verb), 0);
  if (verb === i - 2) return undefined;
  return findPhraseEnding(tokens, i - 2, 0) ?? findObjectEnding(tokens, i - 2, 0);
}

/** What is written on, and by whom it is held does not say it. */
const SIGNS = /^(?:sign|shirt|t-shirt|hat|cap|banner|placard|poster|sticker|flag|button)$/;

/** Verbs with which one is heard or seen to speak. */
const SHOWING =
  /^(?:shows?|showed|showing|shown|hears?|heard|hearing|saw|caught|depict(?:s|ed|ing)|featur(?:es|ed|ing)|record(?:s|ed|ing)|film(?:s|ed|ing))$/;

/** The name or the sign right before a participle: "– Holm saying it rained and Berg calling it", "a sign saying". */
function findBeside(tokens: readonly Token[], i: number): Subject | undefined {
  const previous = tokens[i - 1];
  const phrase = previous?.kind === 'word' ? findPhraseEnding(tokens, i - 1, 0) : undefined;
  if (SIGNS.test(previous?.lower ?? '')) return phrase;
  if (!phrase) return undefined;
  const before = tokens[phrase.from - 1];
  const isOpen =
    before === undefined ||
    before.kind === 'sign' ||
    /^(?:and|but|with|while)$/.test(before.lower) ||
    SHOWING.test(before.lower);
  return phrase.kind === 'name' && isOpen && previous!.isPerson ? phrase : undefined;
}

/** The "he" of the clause before, unless another clause reports that one: "Holm smiled as he left, saying". */
function findNearPronoun(tokens: readonly Token[], i: number): Subject | undefined {
  for (let k = i - 1; k >= 0; k--)
    if (/^(?:he|she|they)$/.test(tokens[k]!.lower) && !isReported(tokens, k))
      return { from: k, to: k + 1, kind: 'pronoun' };
  return undefined;
}

/** Whether "that", "what" or a verb of saying makes the clause of a subject one that is reported. */
function isReported(tokens: readonly Token[], subject: number): boolean {
  for (let k = subject - 1; k >= 0 && k > subject - 5; k--) {
    const { kind, lower } = tokens[k]!;
    if (
      kind !== 'word' ||
      /^(?:as|when|while|after|before|because|although|though|if|since|until)$/.test(lower)
    )
      return false;
    if (/^(?:that|how|why|whether|what|who|whom|whose|which|where)$/.test(lower)) return true;
    if (k === subject - 1 && readCue(lower)?.strength === 'say') return true;
  }
  return false;
}

/** Whether a frame stands in a clause that depends on another. */
function isEmbedded(tokens: readonly Token[], { subject }: Frame): boolean {
  const before = tokens.slice(Math.max(0, subject.from - 2), subject.from);
  return (
    subject.from > 2 &&
    before.some(({ lower }) =>
      /^(?:that|how|why|because|who|whom|which|what|where|after|before|when|as|if|while)$/.test(lower),
    )
  );
}

/** Whether what follows a noun up to token `last` only says more of it: "the campaign of the senator from Maine". */
function isOnePhrase(tokens: readonly Token[], from: number, last: number): boolean {
  if (last < from) return true;
  return (
    /^(?:of|from|for|in|at)$/.test(tokens[from]!.lower) &&
    tokens.slice(from, last + 1).every((token) => !isAdverb(token.lower) && !readCue(token.lower))
  );
}

function skipAdverbs(tokens: readonly Token[], i: number): number {
  let at = i;
  while (at > 0 && tokens[at]!.lower.endsWith('ly') && isAdverb(tokens[at]!.lower)) at--;
  return at;
}

/** The subject of the clause that token `i` is in: what follows the last "when", "after" or "that". */
function findClauseSubject(tokens: readonly Token[], i: number): Subject | undefined {
  for (let k = i - 2; k >= 0; k--) {
    if (tokens[k]!.kind === 'quote') return undefined;
    if (/^(?:when|after|that|while|because|as|before|since|where)$/.test(tokens[k]!.lower))
      return findSubjectAfter(tokens, k + 1, i);
  }
  return undefined;
}
