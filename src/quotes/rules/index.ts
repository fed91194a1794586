import type { Finding, Reading } from '../reading.ts';
import { findAfter } from './after.ts';
import { findBefore } from './before.ts';
import { findClaim } from './claim.ts';
import { findColon } from './colon.ts';
import { findHeading } from './heading.ts';
import { findInWords } from './in-words.ts';
import { findSignature } from './signature.ts';
import { findSplit } from './split.ts';
import { findSubject } from './subject.ts';
import { findTrailing } from './trailing.ts';
import { findUnder } from './under.ts';
import { isUnspoken } from './unspoken.ts';
import { findLabel } from './label.ts';
import { findMentioned } from './mentioned.ts';
import { findPossessive } from './possessive.ts';
import { findPrevious } from './previous.ts';

/** Looks at one quotation; `undefined` when the rule does not apply, `nobody` when it tells that no speaker is named. */
export type Rule = (reading: Reading, quote: number) => Finding | 'nobody' | undefined;

/** The rules in the order in which they are asked. */
export const RULES: readonly (readonly [name: string, rule: Rule])[] = [
  ['unspoken', (reading, quote) => (isUnspoken(reading, quote) ? 'nobody' : undefined)],
  ['after', findAfter],
  ['label', findLabel],
  ['trailing', findTrailing],
  ['in-words', findInWords],
  ['claim', findClaim],
  ['split', findSplit],
  ['before', findBefore],
  ['possessive', findPossessive],
  ['colon', findColon],
  ['signature', findSignature],
  ['heading', findHeading],
  ['under', findUnder],
  ['subject', findSubject],
  ['previous', findPrevious],
  ['mentioned', findMentioned],
];
