import {
  personSlug,
  slugify,
  type Block,
  type MarkedQuotation,
  type QuoteAttributes,
} from '../model/index.ts';
import { findQuotations, type FoundQuotation } from '../quotes/index.ts';
import { countWords, endsClause } from './shape.ts';
import type { Page, Unit } from './types.ts';

/** Makes the blocks of the body, with their quotations marked. */
export function buildBlocks({ units, verdicts }: Page): Block[] {
  const body = units.filter((_, i) => verdicts[i] === undefined || verdicts[i].class === 'body');
  const found = findQuotations(body.map(({ text }) => text));
  const sizes = new Map<number, number>();
  for (const { utterance } of found) sizes.set(utterance, (sizes.get(utterance) ?? 0) + 1);
  const numbers = numberShared(found, sizes);
  const byBlock = Map.groupBy(found, ({ block }) => block);
  return body.map((unit, i) => ({
    kind: isSubhead(unit, body[i + 1]) ? 'heading' : 'paragraph',
    text: unit.text,
    quotations: (byBlock.get(i) ?? []).map((quotation) => markQuotation(quotation, numbers)),
  }));
}

/**
 * Leaves out whom quotations were given to by words of the text: rules for names know English only, and read a sentence
 * of another language as a name.
 */
export function dropDescribed(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => ({
    ...block,
    quotations: block.quotations.map(({ span, attributes }) => ({
      span,
      attributes: attributes.type === 'described' ? {} : attributes,
    })),
  }));
}

/** Numbers the utterances of several parts from 1, in order of appearance. */
function numberShared(
  found: readonly FoundQuotation[],
  sizes: ReadonlyMap<number, number>,
): Map<number, string> {
  const numbers = new Map<number, string>();
  for (const { utterance } of found) {
    if (sizes.get(utterance)! > 1 && !numbers.has(utterance))
      numbers.set(utterance, String(numbers.size + 1));
  }
  return numbers;
}

function markQuotation(
  { span, utterance, attribution, circumstances }: FoundQuotation,
  numbers: ReadonlyMap<number, string>,
): MarkedQuotation {
  const u = numbers.get(utterance);
  const { occasion, addressee, place, when } = circumstances;
  return {
    span,
    attributes: {
      ...attribute(attribution),
      ...(u !== undefined && { u }),
      ...(addressee !== undefined && { to: addressee }),
      ...(occasion && { occasion: occasion.kind, at: occasion.words }),
      ...(occasion?.name !== undefined && { named: occasion.name }),
      ...(place !== undefined && { place }),
      ...(when !== undefined && { when }),
    },
  };
}

function attribute(attribution: FoundQuotation['attribution']): QuoteAttributes {
  if (!attribution) return {};
  const { type, name, asWritten, cue, rule, confidence, via } = attribution;
  const by = type === 'person' ? personSlug(name) : slugify(name);
  return {
    ...(type !== 'described' && { by }),
    ...(type !== 'person' && { type }),
    as: asWritten,
    ...(cue !== undefined && { cue }),
    rule,
    ...(confidence !== 'sure' && { confidence }),
    ...(via && { via: via.name }),
  };
}

/** A subhead: said by the markup, or a short line without a stop above a paragraph. */
function isSubhead({ text, hints, hasGapBefore }: Unit, next: Unit | undefined): boolean {
  if (hints.isHeading) return true;
  if (hints.isParagraph || next === undefined || !hasGapBefore || !next.hasGapBefore) return false;
  const isShort =
    countWords(text) <= 6 && text.length <= 60 && /^[\p{Lu}\d]/u.test(text) && /[\p{L}\p{N}]$/u.test(text);
  return isShort && !endsClause(text) && countWords(next.text) >= 20;
}
