import type { Finding, Reading } from '../reading.ts';
import { findAfter } from './after.ts';
import { findBefore } from './before.ts';
import { findClaim } from './claim.ts';
import { findColon } from './colon.ts';
import { findInWords } from './in-words.ts';
import { findSignature } from './signature.ts';
import { findSubject } from './subject.ts';
import { findTrailing } from './trailing.ts';
import { findLabel } from './label.ts';
import { findMentioned } from './mentioned.ts';
import { findPossessive } from './possessive.ts';
import { findPrevious } from './previous.ts';

/** Looks at one quotation; `undefined` when the rule does not apply. */
export type Rule = (reading: Reading, quote: number) => Finding | undefined;

/** The rules in the order in which they are asked. */
export const RULES: readonly (readonly [name: string, rule: Rule])[] = [
  ['after', findAfter],
  ['label', findLabel],
  ['trailing', findTrailing],
  ['in-words', findInWords],
  ['claim', findClaim],
  ['before', findBefore],
  ['possessive', findPossessive],
  ['colon', findColon],
  ['signature', findSignature],
  ['subject', findSubject],
  ['previous', findPrevious],
  ['mentioned', findMentioned],
];
