import { readCue } from './cues.ts';
import { findSentenceSubject, findSubjectAfter, findSubjectBefore, type Subject } from './subjects.ts';
import type { Token } from './tokens.ts';
import { DETERMINERS, isAdverb, PREPOSITIONS, PRONOUNS } from './words.ts';

/** A reporting verb of a sentence with its subject. */
export interface Frame {
  /** Tokens of the cue: from `cue` to `cueEnd` (exclusive). */
  readonly cue: number;
  readonly cueEnd: number;
  readonly subject: Subject;
  readonly order: 'subject-verb' | 'verb-subject';
  readonly lemma: string;
  readonly strength: 'say' | 'judge';
}

/** Finds the reporting verbs of a sentence and who their subjects are, in order. */
export function findFrames(tokens: readonly Token[]): Frame[] {
  const frames: Frame[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const frame = readFrame(tokens, i, frames);
    if (frame) frames.push(frame);
  }
  return frames;
}

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
      }
    );
  }
  const cue = readCue(token.lower);
  if (!cue || !isVerb(tokens, i)) return undefined;
  const { lemma, strength } = cue;
  const make = (subject: Subject, order: Frame['order']): Frame => ({
    cue: i,
    cueEnd: i + 1,
    subject,
    order,
    lemma,
    strength,
  });
  const left = clauseStart(tokens, i);
  const last = earlier.at(-1);
  if (cue.form === 'ing' || tokens[i - 1]?.lower === 'to') {
    const own = cue.form === 'ing' ? findSubjectBefore(tokens, i, left) : undefined;
    const subject = own?.kind === 'name' ? own : (last?.subject ?? findSentenceSubject(tokens, i));
    return subject && make(subject, 'subject-verb');
  }
  const isAfterQuote = followsQuote(tokens, i);
  if (isAfterQuote) {
    const after = findSubjectAfter(tokens, i + 1, tokens.length);
    if (after && (after.kind !== 'nominal' || strength === 'say')) return make(after, 'verb-subject');
  }
  const before = findSubjectBefore(tokens, i, left);
  if (before) return make(before, 'subject-verb');
  const first = earlier[0];
  const isJoined = /^(?:and|but|or|,)$/.test(tokens[i - 1]?.lower ?? '') || (isAdverb(tokens[i - 1]?.lower ?? '') && /^(?:and|but|or|,)$/.test(tokens[i - 2]?.lower ?? ''));
  return first && isJoined ? make(first.subject, 'subject-verb') : undefined;
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
    if (tokens[k]!.kind === 'quote' || /^[;:]$/.test(tokens[k]!.text)) return k + 1;
  return 0;
}

function clauseEnd(tokens: readonly Token[], i: number): number {
  for (let k = i; k < tokens.length; k++)
    if (tokens[k]!.kind === 'quote' || /^[;:.]$/.test(tokens[k]!.text)) return k;
  return tokens.length;
}

/** Verbs whose form in -s is mostly a noun after another noun. */
const NOUNS = new Set(`remark comment claim report answer call demand attack tweet post note question response plan
  charge view attempt fear hope doubt mention quote order poll vow pledge promise need love result support promotion push
  document record feature address state order title test name rank rate issue file message email e-mail`.split(/\s+/));

/** Whether a word that can be a reporting verb is one here, and not a noun ("his claims"). */
function isVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const previous = tokens[i - 1];
  const cue = readCue(token.lower)!;
  if (/^\p{Lu}/u.test(token.text) && i > 0) return false;
  if (previous?.kind === 'word') {
    if (
      DETERMINERS.has(previous.lower) ||
      previous.lower === "'s" ||
      (PREPOSITIONS.has(previous.lower) && !isAdverb(previous.lower) && cue.form !== 'ing')
    )
      return false;
    if (/^(?:was|were|is|are|been|be|being)$/.test(previous.lower) && cue.form === 'past') return false;
    if (/ed$/.test(token.lower) && tokens[i + 1]?.lower === 'by') return false;
  }
  if (
    cue.form === 'base' &&
    previous &&
    !/^(?:to|they|we|i|you|who|will|would|did|does|do|not|n't|can|could|should|may|might|must|also|officials|voters|people|and)$/.test(
      previous.lower,
    ) &&
    !(/s$/.test(previous.lower) && !/^\p{Lu}/u.test(previous.text)) &&
    !/(?:ed|ut|ead|it|st)$/.test(token.lower)
  )
    return false;
  return true;
}
