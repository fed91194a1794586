import type { Reading } from './reading.ts';
import { RULES } from './rules/index.ts';
import { findContinued, type Decision } from './utterances.ts';

/** Rules that look beyond the quotation's own sentence: going on from an earlier quotation comes first. */
const FAR = new Set(['previous', 'mentioned']);

/** Every rule by name, in the order in which they are asked. */
export const RULE_NAMES: readonly string[] = [...RULES.map(([name]) => name), 'continued'];

/** The speakers that the rules find, and for each quotation the one that it goes on from, or -1. */
export interface Decisions {
  readonly decisions: readonly (Decision | undefined)[];
  readonly continued: readonly number[];
}

/** Asks the rules, in order, about each quotation. */
export function attributeQuotes(reading: Reading, without: ReadonlySet<string>): Decisions {
  const decisions: (Decision | undefined)[] = [];
  const continued: number[] = [];
  reading.quotes.forEach((_, quote) => {
    const from = without.has('continued') ? -1 : findContinued(reading, quote, decisions);
    continued.push(from);
    const earlier = from >= 0 ? decisions[from] : undefined;
    decisions.push(decide(reading, quote, without, earlier && { ...earlier, rule: 'continued' }));
  });
  passBack(decisions, continued);
  return { decisions, continued };
}

function decide(
  reading: Reading,
  quote: number,
  without: ReadonlySet<string>,
  earlier: Decision | undefined,
): Decision | undefined {
  for (const [rule, find] of RULES) {
    if (without.has(rule)) continue;
    if (earlier && FAR.has(rule)) return earlier;
    const finding = find(reading, quote);
    if (finding === 'nobody') return undefined;
    if (finding) return { rule, finding };
  }
  return earlier;
}

/** Gives the speaker named in a later part to parts before it that have none. */
function passBack(decisions: (Decision | undefined)[], continued: readonly number[]): void {
  for (let i = continued.length - 1; i > 0; i--) {
    const from = continued[i]!;
    const decision = decisions[i];
    if (from >= 0 && decision && !decisions[from]) decisions[from] = { ...decision, rule: 'continued' };
  }
}
