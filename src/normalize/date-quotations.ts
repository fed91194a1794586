import { resolveSpokenDay } from '../dates/index.ts';
import type { Entry } from '../model/index.ts';

/** Gives the quotations of an entry the days that their words of time tell, seen from the article's day. */
export function dateQuotations(entry: Entry): Entry {
  const { published } = entry.matter;
  const blocks = entry.blocks.map((block) => ({
    ...block,
    quotations: block.quotations.map((quotation) => {
      const { when } = quotation.attributes;
      const said = when === undefined ? undefined : resolveSpokenDay(when, published);
      return said === undefined ? quotation : { ...quotation, attributes: { ...quotation.attributes, said } };
    }),
  }));
  return { ...entry, blocks };
}
