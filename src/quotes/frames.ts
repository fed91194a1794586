import { readCue } from './cues.ts';
import { findSubjectAfter, findSubjectBefore, type Subject } from './subjects.ts';
import type { Token } from './tokens.ts';
import { DETERMINERS, PREPOSITIONS } from './words.ts';

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
  let last: Frame | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const frame = readFrame(tokens, i, last);
    if (!frame) continue;
    frames.push(frame);
    last = frame;
  }
  return frames;
}

function readFrame(tokens: readonly Token[], i: number, last: Frame | undefined): Frame | undefined {
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
  if (cue.form === 'ing' || (cue.form === 'base' && tokens[i - 1]?.lower === 'to')) {
    return last && make(last.subject, 'subject-verb');
  }
  const isAfterQuote = followsQuote(tokens, i);
  if (isAfterQuote) {
    const after = findSubjectAfter(tokens, i + 1, tokens.length);
    if (after && (after.kind !== 'nominal' || strength === 'say')) return make(after, 'verb-subject');
  }
  const before = findSubjectBefore(tokens, i, left);
  if (before) return make(before, 'subject-verb');
  if (last && /^(?:and|but|or)$/.test(tokens[i - 1]?.lower ?? '')) return make(last.subject, 'subject-verb');
  return undefined;
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
      (PREPOSITIONS.has(previous.lower) && cue.form !== 'ing' && previous.lower !== 'to')
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
    !/s$/.test(previous.lower) &&
    !/(?:ed|ut|ead|it|st)$/.test(token.lower)
  )
    return false;
  return true;
}
