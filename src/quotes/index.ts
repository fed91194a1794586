// Direct quotations: found, attributed to their speakers, grouped into utterances.
import { findCast } from '../people/index.ts';
import { attributeQuotes } from './attribute.ts';
import { FULL, isQuotation } from './filter.ts';
import { findCircumstances } from './occasion/index.ts';
import { indexPeople } from './people-index.ts';
import { readArticle } from './reading.ts';
import { resolveSpeakers } from './resolve.ts';
import type { FoundQuotation } from './types.ts';
import { numberUtterances } from './utterances.ts';

export {
  collateReports,
  type Cell,
  type Collation,
  type Report,
  type Version,
  type Word,
} from './collate/index.ts';
export { RULE_NAMES } from './attribute.ts';
export { findCorrected, keepIds, type Corrected } from './aliases.ts';
export { quotationIds, quotedWords, stripMarks } from './ids.ts';
export { findSentences } from './sentences.ts';
export { pairMarks, type Quoted } from './marks.ts';
export { cutSentences, cutTokens } from './tokens.ts';
export type * from './types.ts';

/**
 * Finds the direct quotations of an article and who speaks them.
 *
 * @param blocks the article's paragraphs in order, plain text, furniture removed.
 * @param without names of rules to leave out, for measuring what each is worth.
 * @returns quotations in order of appearance.
 */
export function findQuotations(
  blocks: readonly string[],
  without: ReadonlySet<string> = new Set(),
): FoundQuotation[] {
  const people = indexPeople(findCast(blocks));
  const reading = readArticle(blocks, people);
  if (reading.quotes.length === 0) return [];
  const { decisions, continued } = attributeQuotes(reading, without);
  const utterances = numberUtterances(reading, decisions, continued);
  const circumstances = findCircumstances(reading, decisions, utterances);
  const resolve = resolveSpeakers(reading, people);
  const kept = new Map<number, number>();
  return reading.quotes.flatMap(({ block, span, words }, i): FoundQuotation[] => {
    const decision = decisions[i];
    if (!isQuotation(reading, i, decision)) return [];
    const number = utterances[i]!;
    const utterance = kept.get(number) ?? kept.set(number, kept.size).size - 1;
    const attribution = decision && resolve(decision.finding, decision.rule);
    return [
      {
        block,
        span,
        kind: words >= FULL ? 'full' : 'fragment',
        utterance,
        attribution,
        circumstances: circumstances[i]!,
      },
    ];
  });
}
