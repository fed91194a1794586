// Direct quotations: found, attributed to their speakers, grouped into utterances.
import { findCast } from '../people/index.ts';
import { isQuotation } from './filter.ts';
import { readArticle, type Finding } from './reading.ts';
import { resolveSpeakers } from './resolve.ts';
import { RULES } from './rules/index.ts';
import type { FoundQuotation } from './types.ts';
import { findContinued, numberUtterances } from './utterances.ts';

export type * from './types.ts';

/**
 * Finds the direct quotations of an article and who speaks them.
 *
 * @param blocks the article's paragraphs in order, plain text, furniture removed.
 * @param without names of rules to leave out, for measuring what each is worth.
 */
export function findQuotations(
  blocks: readonly string[],
  without: ReadonlySet<string> = new Set(),
): FoundQuotation[] {
  const reading = readArticle(blocks);
  const rules = RULES.filter(([name]) => !without.has(name));
  const continued = without.has('continued') ? reading.quotes.map(() => -1) : findContinued(reading);
  const findings: (Finding | undefined)[] = [];
  const names: string[] = [];
  reading.quotes.forEach((_, quote) => {
    const from = continued[quote]!;
    for (const [name, rule] of rules) {
      const finding = rule(reading, quote);
      if (!finding) continue;
      if (from >= 0 && name === 'previous' && findings[from]) continue;
      findings[quote] = finding;
      names[quote] = name;
      break;
    }
    if (!findings[quote] && from >= 0) {
      findings[quote] = findings[from];
      names[quote] = 'continued';
    }
  });
  const utterances = numberUtterances(
    reading.quotes.map((_, i) => findings[i]),
    continued,
  );
  const resolve = resolveSpeakers(reading, findCast(blocks));
  return reading.quotes.flatMap((quote, i): FoundQuotation[] => {
    const finding = findings[i];
    if (!isQuotation(reading, i, finding)) return [];
    return [
      {
        block: quote.block,
        span: quote.span,
        kind: quote.words >= 5 ? 'full' : 'fragment',
        utterance: utterances[i]!,
        attribution: finding && resolve(finding, names[i]!),
      },
    ];
  });
}
