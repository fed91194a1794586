import { readCue } from './cues.ts';
import { findMatrix, reports } from './matrix.ts';
import { findAgent } from './passives.ts';
import { findSentenceSubject, findSubjectAfter, findSubjectBefore, type Subject } from './subjects/index.ts';
import type { Token } from './tokens.ts';
import { beforeAdverbs, isPassive, isVerb } from './verbs.ts';
import { DASH, isAdverb } from './words.ts';

/** A reporting verb of a sentence with its subject. */
export interface Frame {
  /** Tokens of the cue: from `cue` to `cueEnd` (exclusive). */
  readonly cue: number;
  readonly cueEnd: number;
  readonly subject: Subject;
  readonly order: 'subject-verb' | 'verb-subject';
  readonly lemma: string;
  readonly strength: 'say' | 'judge';
  /** How the verb comes by its subject: its own, shared with a verb before it, as an infinitive, or after "by". */
  readonly link: 'own' | 'shared' | 'infinitive' | 'passive';
}

/** What makes a participle the verb of its clause: "is saying", "was heard saying", "kept saying". */
const PROGRESSIVE = /^(?:is|are|was|were|been|be|has|keeps?|kept|heard|seen|shown)$/;

/** Finds the reporting verbs of a sentence and who their subjects are, in order. */
export function findFrames(tokens: readonly Token[]): Frame[] {
  const frames: Frame[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const frame = readFrame(tokens, i, frames);
    if (frame) frames.push(frame);
  }
  return frames.filter((frame) => !frames.some((other) => holds(tokens, other, frame)));
}

/** Whether a frame lies between the subject and the verb of another: "Holm, who wrote the report, said". */
function holds(tokens: readonly Token[], outer: Frame, { subject, cue }: Frame): boolean {
  return (
    !tokens.slice(cue, outer.cue).some(({ kind }) => kind === 'quote') &&
    outer.link === 'own' &&
    outer.order === 'subject-verb' &&
    (subject.from > outer.subject.from || subject.relative !== undefined) &&
    subject.from >= outer.subject.from &&
    cue >= outer.subject.to &&
    cue < outer.cue &&
    isNear(outer)
  );
}

const isNear = ({ subject, cue }: Frame): boolean => cue - subject.to < 25;

function readFrame(tokens: readonly Token[], i: number, earlier: readonly Frame[]): Frame | undefined {
  const token = tokens[i]!;
  if (token.kind !== 'word') return undefined;
  if (token.lower === 'according' && tokens[i + 1]?.lower === 'to') return readAccording(tokens, i, 2);
  if (token.lower === 'per' && !token.isPerson && isSource(tokens, i)) return readAccording(tokens, i, 1);
  const cue = readCue(token.lower);
  if (!cue) return undefined;
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
  const agent = isPassive(tokens, i) ? findAgent(tokens, i) : undefined;
  if (agent) return make(agent, 'verb-subject', 'passive');
  if (!isVerb(tokens, i)) return undefined;
  const left = clauseStart(tokens, i);
  const support = cue.form === 'ing' ? findSupport(tokens, i) : -1;
  if (support < 0 && (cue.form === 'ing' || tokens[beforeAdverbs(tokens, i)]?.lower === 'to')) {
    const subject = findMatrix(tokens, i, earlier);
    return subject && make(subject, 'subject-verb', cue.form === 'ing' ? 'shared' : 'infinitive');
  }
  const before = findSubjectBefore(tokens, support > left ? support : i, left);
  const after =
    before?.kind === 'name' && tokens[i - 1]!.text === ',' && /^an?$/.test(tokens[i + 1]?.lower ?? '')
      ? undefined
      : findInverted(tokens, i, strength);
  if (after) return make(after, 'verb-subject');
  if (before) return make(before, 'subject-verb');
  if (!isJoined(tokens, i)) return undefined;
  const subject = findJoined(tokens, i, earlier) ?? findSentenceSubject(tokens, i) ?? earlier[0]?.subject;
  return subject && make(subject, 'subject-verb', 'shared');
}

/** "Holm denounced the plan and said": the subject of the verb before, where nothing parts the two. */
function findJoined(tokens: readonly Token[], i: number, earlier: readonly Frame[]): Subject | undefined {
  const last = earlier.findLast((frame) => !earlier.some((other) => reports(tokens, other, frame)));
  if (last?.link !== 'own' || last.order !== 'subject-verb' || last.subject.relative !== undefined)
    return undefined;
  return tokens.slice(last.cueEnd, i).every(({ kind }) => kind === 'word') ? last.subject : undefined;
}

/** The verb that a participle at `i` leans on, over adverbs, or -1: "is already saying". */
function findSupport(tokens: readonly Token[], i: number): number {
  let at = i - 1;
  while (at > 0 && isAdverb(tokens[at]!.lower) && !PROGRESSIVE.test(tokens[at]!.lower)) at--;
  return PROGRESSIVE.test(tokens[at]?.lower ?? '') ? at : -1;
}

/** "per the report", "per Holm", and not "five per cent". */
const isSource = (tokens: readonly Token[], i: number): boolean =>
  i === 0 &&
  (/^(?:the|a|an|his|her|its|their)$/.test(tokens[i + 1]?.lower ?? '') || tokens[i + 1]?.isPerson === true);

/** `according to` at `i`, with the name that follows it. */
function readAccording(tokens: readonly Token[], i: number, length: number): Frame | undefined {
  const subject = findSubjectAfter(tokens, i + length, clauseEnd(tokens, i + length));
  if (!subject) return undefined;
  return {
    cue: i,
    cueEnd: i + length,
    subject,
    order: 'verb-subject',
    lemma: 'according to',
    strength: 'say',
    link: 'own',
  };
}

/** Whether a conjunction joins the verb at `i` to one before it, with or without an adverb between. */
function isJoined(tokens: readonly Token[], i: number): boolean {
  const joins = (token: Token | undefined) => /^(?:and|but|or|,)$/.test(token?.lower ?? '');
  return joins(tokens[i - 1]) || (isAdverb(tokens[i - 1]?.lower ?? '') && joins(tokens[i - 2]));
}

/** Verbs that report with "in": "chimed in Holm". */
const PARTICLED = /^(?:chim|cut|break|broke|jump|put|step)(?:es|s|ed|med|ped)?$/;

/** The subject of a verb that stands before it: after a quotation, or where nothing but a name follows a comma. */
function findInverted(tokens: readonly Token[], i: number, strength: 'say' | 'judge'): Subject | undefined {
  const isParticle =
    PARTICLED.test(tokens[i]!.lower) && tokens[i + 1]?.lower === 'in' && followsQuote(tokens, i);
  const after = findSubjectAfter(tokens, isParticle ? i + 2 : i + 1, tokens.length);
  if (!after) return undefined;
  if (followsQuote(tokens, i))
    return strength === 'say' && tokens[i]!.lower !== 'put' && !beginsClause(tokens, after)
      ? after
      : undefined;
  if (
    strength !== 'say' ||
    (after.kind === 'pronoun' && !(i === 0 && /^(?:one|another)$/.test(tokens[after.from]!.lower))) ||
    (i > 0 && tokens[i - 1]!.text !== ',') ||
    /^tells?$|^told$/.test(tokens[i]!.lower)
  )
    return undefined;
  const next = tokens[after.to];
  const isSet =
    /^(?:the|a|an|one|his|her|its|their)$/.test(tokens[after.from]!.lower) &&
    (!next || /^[.,]$/.test(next.text));
  if (after.kind === 'nominal' && !isSet) return undefined;
  return !next || /^(?:[.,(]|who|of|in|at|on)$/.test(next.lower) || /^[.,(:]$/.test(next.text)
    ? after
    : undefined;
}

/** Whether a phrase is the subject of a clause that the verb before it reports: "said the candidate could win". */
function beginsClause(tokens: readonly Token[], { to }: Subject): boolean {
  return /^(?:is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|does|did)$/.test(
    tokens[to]?.lower ?? '',
  );
}

/** Whether a quotation, with or without a comma, stands right before token `i`. */
function followsQuote(tokens: readonly Token[], i: number): boolean {
  let k = i - 1;
  if (tokens[k]?.text === ',' || DASH.test(tokens[k]?.text ?? '')) k--;
  return tokens[k]?.kind === 'quote';
}

/** The token after the sign or quotation that closes what stands before token `i` for good. */
function clauseStart(tokens: readonly Token[], i: number): number {
  for (let k = i - 1; k >= 0; k--) if (isBarrier(tokens, k)) return k + 1;
  return 0;
}

/** A colon, or a quotation that is more than a title within the subject's description. */
function isBarrier(tokens: readonly Token[], k: number): boolean {
  const { kind, text } = tokens[k]!;
  if (kind !== 'quote') return /^[;:]$/.test(text);
  return (
    k === 0 || text.split(/\s+/).length > 5 || !tokens.slice(0, k).some(({ text: sign }) => sign === ',')
  );
}

function clauseEnd(tokens: readonly Token[], i: number): number {
  for (let k = i; k < tokens.length; k++)
    if (tokens[k]!.kind === 'quote' || /^[;:.]$/.test(tokens[k]!.text)) return k;
  return tokens.length;
}
