import type { Quotation } from '../archive/index.ts';
import { sayDate } from './dates.ts';
import { describeNaming } from './naming.ts';
import { words } from './words/index.ts';

/**
 * Says to whom, at what, where and when something was said, as far as the article tells and the date of the
 * article does not say it already; nothing when it tells none of it.
 *
 * @example describeOccasion(quotation) // 'to reporters, at a news briefing in Lindholm, on 7 January 2022'
 */
export function describeOccasion(quotation: Quotation): string | undefined {
  const { addressee, place, via } = quotation;
  const occasion = sayOccasion(quotation);
  const isTold = addressee === undefined || occasion?.includes(addressee) === true;
  const parts = [
    isTold ? undefined : words.toWhom(addressee),
    [occasion, place && beginLow(place)].filter(Boolean).join(' ') || undefined,
    sayWhen(quotation),
    via && words.accordingTo(via),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(', ');
}

/** All that a line below a quotation says: its circumstances, where its speaker is named, who confirmed that. */
export function describeCircumstances(quotation: Quotation, withDoubt = false): string | undefined {
  const { confidence, rule } = quotation;
  const said = describeOccasion(quotation);
  const naming = describeNaming(quotation);
  const sentences = [
    withDoubt && confidence !== undefined && confidence !== 'sure' ? words.doubtful[confidence] : undefined,
    said && words.saidThus(said),
    naming && words.speakerNamed(naming),
    rule === 'archivist' && quotation.speaker ? words.speakerByArchivist : undefined,
  ].filter((part) => part !== undefined);
  return sentences.length === 0 ? undefined : sentences.join(' ');
}

/** The article's words where they stand by themselves; else the kind, with the name. */
function sayOccasion({ occasion }: Quotation): string | undefined {
  if (!occasion) return undefined;
  const written = occasion.words && beginLow(occasion.words);
  if (written && STANDS_ALONE.test(written)) return written;
  const kind = words.occasions[occasion.kind];
  return occasion.name === undefined ? kind : words.occasionNamed(kind, occasion.name);
}

const STANDS_ALONE = /^(?:in|at|during|on|via|by|through|over|from) /;

/** The day where it is not that of the article; the article's own words where no day follows from them. */
function sayWhen({ said, saidAsWritten, article }: Quotation): string | undefined {
  if (said === undefined) return saidAsWritten && words.asWritten(beginLow(saidAsWritten));
  if (said === article.matter.published) return undefined;
  return /^\d{4}-\d\d-\d\d/.test(said) ? words.onDay(sayDate(said)) : words.inPeriod(sayDate(said));
}

/** Prepositions and adverbs have a capital only where they open a sentence. */
function beginLow(written: string): string {
  return /^(?:In|At|During|On|Via|By|Through|Over|From|Last|Earlier|Later|Late|Early|Outside|Inside|Near|Aboard|This|Yesterday|Today)\b/.test(
    written,
  )
    ? written.charAt(0).toLowerCase() + written.slice(1)
    : written;
}
