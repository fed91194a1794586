import type { Frame } from './frames.ts';
import type { Finding, Reading } from './reading.ts';
import type { Subject } from './subjects/index.ts';
import type { Token } from './tokens.ts';

/** Verbs with which somebody passes on what another said. */
const PASSING = /^(?:report|quote|recall|recount|relate|cite)$/;

/**
 * Who passes a speaker's words on, where the article had them from somebody else.
 *
 * @param finding the speaker, as a rule found him.
 * @returns the source that stands in the speaker's own sentence: outermost, beside the speaker.
 * @example “It will rain,” Holm said, according to the Gazette. · The Gazette quoted Holm as saying it would rain.
 */
export function findVia({ sentences, frames }: Reading, finding: Finding): Subject | undefined {
  const { tokens } = sentences[finding.sentence]!;
  const { subject, frame } = finding;
  if (finding.via) return finding.via;
  if (!frame || frame.lemma === 'according to' || PASSING.test(frame.lemma)) return undefined;
  return frames[finding.sentence]!.find(
    (other) => other.subject.from !== subject.from && passesOn(tokens, frame, other),
  )?.subject;
}

function passesOn(tokens: readonly Token[], own: Frame, other: Frame): boolean {
  if (other.lemma === 'according to')
    return own.cue < other.cue ? isNear(tokens, own, other) || isLast(tokens, other) : leads(tokens, other);
  if (!PASSING.test(other.lemma) || other.subject.kind === 'pronoun') return false;
  if (other.link === 'passive' && other.lemma !== 'quote') return false;
  return other.lemma === 'quote' && (other.order === 'subject-verb' || other.link === 'passive')
    ? other.cue < own.cue && tokens[own.cue - 1]?.lower === 'as'
    : own.cue < other.cue && other.subject.kind === 'name' && isLast(tokens, other);
}

/** Whether no quotation stands between a speaker and "according to" after it. */
function isNear(tokens: readonly Token[], own: Frame, other: Frame): boolean {
  return tokens.slice(Math.max(own.cue, own.subject.to), other.cue).every(({ kind }) => kind !== 'quote');
}

/** "According to the Gazette, Holm said": the source opens the sentence. */
const leads = (tokens: readonly Token[], { cue }: Frame): boolean =>
  tokens.slice(0, cue).every(({ kind }) => kind === 'sign');

/** "…, the Gazette reported.": the source closes the sentence. */
function isLast(tokens: readonly Token[], { cueEnd, subject }: Frame): boolean {
  const after = tokens[Math.max(cueEnd, subject.to)];
  return !after || after.kind === 'sign' || /^(?:on|in|at|last|this)$/.test(after.lower);
}
