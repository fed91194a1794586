import { findSentenceSubject, findSubjectAfter, findSubjectBefore, type Subject } from '../subjects/index.ts';
import { DASH } from '../words.ts';
import type { Finding, Reading } from '../reading.ts';
import { innerText, type Token } from '../tokens.ts';

/**
 * No verb of saying announces the quotation, but its sentence has a subject before it.
 *
 * @example Holm was blunt on Monday: “It will rain.”
 */
export function findSubject({ quotes, sentences }: Reading, quote: number): Finding | undefined {
  const { sentence, token } = quotes[quote]!;
  const { tokens } = sentences[sentence]!;
  const isComplement = /^(?:is|are|was|were)$/.test(tokens[token - 1]?.lower ?? '');
  const own = isComplement ? findSubjectBefore(tokens, token - 1, 0) : undefined;
  const whole = findLeadSubject(tokens, token) ?? findSentenceSubject(tokens, token);
  const subject = own && !(whole && isAnimate(tokens, whole)) ? own : whole;
  if (isComplement && subject && /^(?:it|this|that)$/.test(tokens[subject.from]!.lower)) return undefined;
  if (subject && isPredicate(tokens, subject, token)) return undefined;
  return subject && { sentence, subject };
}

/** "When Holm closed — “It will rain!” — all left": dashes part the quotation from the clause that it belongs to. */
function findLeadSubject(tokens: readonly Token[], quote: number): Subject | undefined {
  const isSetOff = [quote - 1, quote + 1].every((i) => DASH.test(tokens[i]?.text ?? ''));
  const isLead = /^(?:when|as|while|after|before)$/.test(tokens[0]!.lower);
  return isSetOff && isLead ? findSubjectAfter(tokens, 1, quote) : undefined;
}

/** "Holm is sure that the harbour is “…”": who is sure of it speaks, and not the harbour. */
const isAnimate = (tokens: readonly Token[], { from }: Subject): boolean =>
  tokens[from]!.isPerson === true || /^(?:he|she|they)$/.test(tokens[from]!.lower);

/** "Holm “was there before us all.”": the quotation says something of the subject, and another says it. */
const isPredicate = (tokens: readonly Token[], { to, kind }: Subject, quote: number): boolean =>
  to === quote && kind !== 'nominal' && /^\p{Ll}/u.test(innerText(tokens[quote]!));
