import { findQuotations, type Attribution } from '../../src/quotes/index.ts';
import { readBlocks, type GoldArticle, type Placed } from './score-quotations.ts';

/**
 * The quotations of one article, with offsets into its whole text, as the benchmark wants them.
 *
 * @param without names of rules to leave out.
 */
export function predictArticle({ article, text }: GoldArticle, without?: ReadonlySet<string>) {
  const { blocks, offsets } = readBlocks(text);
  const place = ({ block, span }: Placed) => ({
    start: offsets[block]! + span.startUtf16,
    end: offsets[block]! + span.endUtf16,
  });
  const quotes = findQuotations(blocks, without).map((found) => {
    const speaker = found.attribution && outermost(found.attribution);
    const { mention, ...rest } = speaker ?? {};
    return {
      ...place(found),
      utterance: found.utterance,
      speaker: mention ? { ...place(mention), ...rest } : null,
    };
  });
  return { article, quotes };
}

/** The benchmark's speaker is the outermost source: who passes words on goes before who spoke them. */
function outermost({ name, mention, rule, confidence, type, via }: Attribution) {
  return via
    ? { ...via, type: 'described', rule, confidence: 'probably' }
    : { name, mention, rule, confidence, type };
}
