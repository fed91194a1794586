import { readCue } from './cues.ts';
import { findSentenceSubject, findSubjectAfter, findSubjectBefore, type Subject } from './subjects.ts';
import type { Token } from './tokens.ts';
import { isAdverb, PREPOSITIONS, PRONOUNS } from './words.ts';

/** A reporting verb of a sentence with its subject. */
export interface Frame {
  /** Tokens of the cue: from `cue` to `cueEnd` (exclusive). */
  readonly cue: number;
  readonly cueEnd: number;
  readonly subject: Subject;
  readonly order: 'subject-verb' | 'verb-subject';
  readonly lemma: string;
  readonly strength: 'say' | 'judge';
  /** How the verb comes by its subject: its own, shared with a verb before it, or as an infinitive. */
  readonly link: 'own' | 'shared' | 'infinitive';
}

/** Finds the reporting verbs of a sentence and who their subjects are, in order. */
export function findFrames(tokens: readonly Token[]): Frame[] {
  const frames: Frame[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const frame = readFrame(tokens, i, frames);
    if (frame) frames.push(frame);
  }
  return frames.filter((frame) => !frames.some((other) => holds(other, frame)));
}

/** Whether a frame lies between the subject and the verb of another: "Holm, who wrote the report, said". */
function holds(outer: Frame, { subject, cue }: Frame): boolean {
  return outer.link === 'own' && outer.order === 'subject-verb' && outer.subject.to <= subject.from && subject.from > outer.subject.from && cue < outer.cue && isNear(outer);
}

const isNear = ({ subject, cue }: Frame): boolean => cue - subject.to < 25;

function readFrame(tokens: readonly Token[], i: number, earlier: readonly Frame[]): Frame | undefined {
  const token = tokens[i]!;
  if (token.kind !== 'word') return undefined;
  if (token.lower === 'according' && tokens[i + 1]?.lower === 'to') {
    const subject = findSubjectAfter(tokens, i + 2, clauseEnd(tokens, i + 2));
    return (
      subject && {
        cue: i,
        cueEnd: i + 2,
        subject,
        order: 'verb-subject',
        lemma: 'according to',
        strength: 'say',
        link: 'own',
      }
    );
  }
  const cue = readCue(token.lower);
  if (!cue || !isVerb(tokens, i)) return undefined;
  const { lemma, strength } = cue;
  const make = (subject: Subject, order: Frame['order'], link: Frame['link'] = 'own'): Frame => ({
    cue: i,
    cueEnd: i + 1,
    subject,
    order,
    lemma,
    strength,
    link,
  });
  const left = clauseStart(tokens, i);
  const last = earlier.at(-1);
  const isProgressive = cue.form === 'ing' && BE.test(tokens[i - 1]?.lower ?? '');
  if (!isProgressive && (cue.form === 'ing' || tokens[i - 1]?.lower === 'to')) {
    const subject = findMatrix(tokens, i, last);
    return subject && make(subject, 'subject-verb', cue.form === 'ing' ? 'shared' : 'infinitive');
  }
  const after = findInverted(tokens, i, strength);
  if (after) return make(after, 'verb-subject');
  const before = findSubjectBefore(tokens, i, left);
  if (before) return make(before, 'subject-verb');
  const first = earlier[0];
  const isJoined = /^(?:and|but|or|,)$/.test(tokens[i - 1]?.lower ?? '') || (isAdverb(tokens[i - 1]?.lower ?? '') && /^(?:and|but|or|,)$/.test(tokens[i - 2]?.lower ?? ''));
  if (!isJoined) return undefined;
  const subject = findSentenceSubject(tokens, i) ?? first?.subject;
  return subject && make(subject, 'subject-verb', 'shared');
}

const BE = /^(?:is|are|was|were|been|be|'s|'re)$/;

/** The subject of a participle or an infinitive: "with Holm saying", "for Holm to say", "Holm was blamed for saying". */
function findMatrix(tokens: readonly Token[], i: number, last: Frame | undefined): Subject | undefined {
  const to = tokens[i - 1]?.lower === 'to' ? i - 1 : i;
  const opener = tokens.slice(0, to).findLastIndex(({ lower, kind }) => kind !== 'word' || lower === (to < i ? 'for' : 'with'));
  const own = tokens[opener]?.kind === 'word' && to - opener < 8 ? findSubjectAfter(tokens, opener + 1, to) : undefined;
  if (own && own.kind !== 'pronoun' && skipAdverbs(tokens, to - 1) < own.to) return own;
  if (to === i && PREPOSITIONS.has(tokens[i - 1]?.lower ?? '')) {
    const clause = findClauseSubject(tokens, i);
    if (clause && clause.kind !== 'nominal') return clause;
  }
  if (last && last.subject.kind !== 'nominal' && !(tokens[i - 1]?.text === ',' && isEmbedded(tokens, last))) return last.subject;
  const whole = findSentenceSubject(tokens, i);
  return whole && whole.kind !== 'nominal' ? whole : (last?.subject ?? whole);
}

/** Whether a frame stands in a clause that depends on another. */
function isEmbedded(tokens: readonly Token[], { subject }: Frame): boolean {
  const before = tokens.slice(Math.max(0, subject.from - 2), subject.from);
  return subject.from > 2 && before.some(({ lower }) => /^(?:that|how|why|because|who|whom|which|what|where|after|before|when|as|if|while)$/.test(lower));
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
    if (/^(?:when|after|that|while|because|as|before|since|where)$/.test(tokens[k]!.lower)) return findSubjectAfter(tokens, k + 1, i);
  }
  return undefined;
}

/** The subject of a verb that stands before it: after a quotation, or where nothing but a name follows a comma. */
function findInverted(tokens: readonly Token[], i: number, strength: 'say' | 'judge'): Subject | undefined {
  const after = findSubjectAfter(tokens, i + 1, tokens.length);
  if (!after) return undefined;
  if (followsQuote(tokens, i)) return strength === 'say' && tokens[i]!.lower !== 'put' ? after : undefined;
  if (strength !== 'say' || after.kind === 'pronoun' || (i > 0 && tokens[i - 1]!.text !== ',') || tokens[i]!.lower === 'told') return undefined;
  const next = tokens[after.to];
  const isSet = /^(?:the|a|an|one|his|her|its|their)$/.test(tokens[after.from]!.lower) && (!next || /^[.,]$/.test(next.text));
  if (after.kind === 'nominal' && !isSet) return undefined;
  return !next || /^(?:[.,(]|who|of|in|at|on)$/.test(next.lower) || /^[.,(:]$/.test(next.text) ? after : undefined;
}

/** Whether a quotation, with or without a comma, stands right before token `i`. */
function followsQuote(tokens: readonly Token[], i: number): boolean {
  let k = i - 1;
  if (tokens[k]?.text === ',' || /^(?:[—–-]|--)$/.test(tokens[k]?.text ?? '')) k--;
  return tokens[k]?.kind === 'quote';
}

/** The token after the sign or quotation that closes what stands before token `i` for good. */
function clauseStart(tokens: readonly Token[], i: number): number {
  for (let k = i - 1; k >= 0; k--)
    if (isBarrier(tokens, k)) return k + 1;
  return 0;
}

/** A colon, or a quotation that is more than a title within the subject's description. */
function isBarrier(tokens: readonly Token[], k: number): boolean {
  const { kind, text } = tokens[k]!;
  if (kind !== 'quote') return /^[;:]$/.test(text);
  return k === 0 || text.split(/\s+/).length > 5 || !tokens.slice(0, k).some(({ text: sign }) => sign === ',');
}

function clauseEnd(tokens: readonly Token[], i: number): number {
  for (let k = i; k < tokens.length; k++)
    if (tokens[k]!.kind === 'quote' || /^[;:.]$/.test(tokens[k]!.text)) return k;
  return tokens.length;
}

/** Verbs whose form in -s is mostly a noun after another noun. */
const NOUNS = new Set(
  `remark comment claim report answer call demand attack tweet post note question response plan talk
  charge view attempt fear hope doubt mention quote order poll vow pledge promise need result support promotion push
  document record feature address state title test name rank rate issue file message email e-mail lead challenge
  praise criticism warning protest chant cheer shout cry sign look push press caution regard campaign`.split(/\s+/),
);
/** Forms that are only participles. */
const PARTICIPLES = /^(?:known|seen|given|shown|written|spoken|begun|sworn|borne|chosen|foreseen|sung)$/;
/** Plain forms that are also past forms. */
const UNCHANGED = /^(?:put|read|hit|cast|spit)$/;
/** Verbs that report only with the word that follows. */
const PHRASES: Readonly<Record<string, RegExp>> = { go: /^(?:on|off)$/, put: /^(?:it|this)$/, fire: /^back$/, hit: /^(?:back|out)$/, strike: /^back$/, hold: /^(?:that)$/, push: /^(?:back|for)$/, follow: /^up$/, sum: /^up$/ };
const BEFORE_BASE =
  /^(?:to|they|we|i|you|who|will|would|did|does|do|don't|didn't|doesn't|not|n't|can|could|should|may|might|must|also|people|and|some|many|others|most|two)$/;
const ARTICLES = /^(?:the|a|an|his|her|its|their|our|my|your|this|these|'s|’s|no|any|every|each)$/;

/** Whether a word that can be a reporting verb is one here, and not a noun ("his claims"). */
function isVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const previous = tokens[i - 1];
  const cue = readCue(token.lower)!;
  if (/^\p{Lu}/u.test(token.text) && i > 0 && token.lower !== 'tweeted') return false;
  if (previous?.kind !== 'word') return cue.form !== 'base' || UNCHANGED.test(token.lower);
  const isFree = PRONOUNS.has(previous.lower) || isAdverb(previous.lower) || /^\p{Lu}/u.test(previous.text);
  if (ARTICLES.test(previous.lower)) return false;
  if (PREPOSITIONS.has(previous.lower) && !isAdverb(previous.lower) && cue.form !== 'ing') return false;
  if (/^(?:was|were|is|are|been|be|being|got|gets)$/.test(previous.lower) && cue.form === 'past') return false;
  if (cue.form === 'ing' && /^(?:most|more|very|so|less|as)$/.test(previous.lower)) return false;
  if (PARTICIPLES.test(token.lower) && !/^(?:has|have|had|'ve|'d)$/.test(previous.lower) && !isAdverb(previous.lower)) return false;
  if (cue.form === 'past' && tokens[i + 1]?.lower === 'by' && cue.lemma !== 'say') return false;
  if (PHRASES[cue.lemma] && !PHRASES[cue.lemma]!.test(tokens[i + 1]?.lower ?? '')) return false;
  if (cue.form === 'present') return isFree || !NOUNS.has(cue.lemma);
  if (cue.form !== 'base' || UNCHANGED.test(token.lower) || BEFORE_BASE.test(previous.lower)) return true;
  const isPlural = /[^su]s$/.test(previous.lower);
  return isPlural && (!/^\p{Lu}/u.test(previous.text) || (i === 1 && /^(?:say|think|believe|argue|insist|contend|warn|call)$/.test(cue.lemma)));
}
