import type { Token } from '../tokens.ts';
import { DASH, DAYS_AND_MONTHS, isAdverb, JOINERS, OPENERS, PREPOSITIONS, TIMES } from '../words.ts';
import { findSubjectAfter } from './after.ts';
import { isNameWord, type Subject } from './names.ts';
import { isVerbForm } from './phrases.ts';

/** The subject of a whole sentence, before token `right`: its first phrase after what comes before a comma. */
export function findSentenceSubject(tokens: readonly Token[], right: number): Subject | undefined {
  let i = skipDateline(tokens);
  for (let n = 0; n < 3 && i < right; n++) {
    while (i < right && (tokens[i]!.kind === 'sign' || OPENING.test(tokens[i]!.lower))) i++;
    const first = tokens[i];
    if (!first || i >= right || first.kind === 'quote') return undefined;
    const subject = isLead(tokens, i) ? undefined : findSubjectAfter(tokens, i, right);
    const isTime = subject?.kind !== 'name' && isTimeLead(tokens, i, right);
    const isRegion = n > 0 && isBetweenCommas(tokens, subject);
    if (!isLead(tokens, i) && !isTime && !isRegion) return subject;
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

/** "At a meeting in Salem, Massachusetts, Holm said": the state after the city. */
function isBetweenCommas(tokens: readonly Token[], subject: Subject | undefined): boolean {
  if (subject?.kind !== 'name' || tokens[subject.from]!.isPerson) return false;
  return (
    tokens[subject.from - 1]?.text === ',' &&
    tokens[subject.to]?.text === ',' &&
    isNameWord(tokens, subject.from - 2)
  );
}

const OPENING = /^(?:and|but|or|so|yet|then|still|later|earlier|meanwhile|now|even|only|also)$/;

/** Nouns in -ing. */
const NOUN = /^(?:.*thing|king|ring|morning|evening|meeting|building|wing)$/;

function isLead(tokens: readonly Token[], i: number): boolean {
  const first = tokens[i]!;
  if (isNameWord(tokens, i)) return false;
  return (
    (OPENERS.has(first.lower) && tokens[i + 1]?.text === ',') ||
    PREPOSITIONS.has(first.lower) ||
    JOINERS.has(first.lower) ||
    isAdverb(first.lower) ||
    isVerbForm(first) ||
    DAYS_AND_MONTHS.has(first.lower) ||
    (first.lower.endsWith('ing') && (i < 2 || tokens[i - 1]!.text === ',') && !NOUN.test(first.lower))
  );
}

/** The token after "GENEVA, March 4 (AP) —" or "Geneva (AFP) –", or 0. */
function skipDateline(tokens: readonly Token[]): number {
  const dash = tokens.slice(0, 14).findIndex(({ text }) => DASH.test(text));
  const isCapitals = /^\p{Lu}{3,}$/u.test(tokens[0]?.text ?? '');
  return isCapitals || (dash > 3 && tokens[dash - 1]!.text === ')') ? dash + 1 : 0;
}
