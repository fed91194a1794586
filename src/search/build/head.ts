import { CONFIDENCES } from '../../model/index.ts';
import { encodeNumbers, encodeRecurring, encodeRising } from '../codec.ts';
import { INDEX_FORMAT, type IndexHead } from '../format.ts';
import { dayOf, type Facts } from './facts.ts';
import { packFacet } from './tables.ts';

/** What the head tells of the other parts. */
export type HeadOfParts = Pick<IndexHead, 'folder' | 'words' | 'common' | 'blocks' | 'volumes'>;

/** Makes the head: the columns by which quotations are counted, filtered and put in order. */
export function makeHead(facts: Facts, lengths: readonly number[], parts: HeadOfParts): IndexHead {
  const quoted = facts.articles.filter(({ article }) => article.quotations.length > 0);
  const quotations = quoted.flatMap(({ article }) => article.quotations);
  const days = new Map(facts.days.map((day, i) => [day, i]));
  const moved = quotations.flatMap((quotation, i) =>
    dayOf(quotation) === (quotation.article.matter.published ?? '') ? [] : [i],
  );
  return {
    format: INDEX_FORMAT,
    ...parts,
    quotations: quotations.length,
    confidences: CONFIDENCES,
    speakers: facts.speakers.map(packFacet),
    outlets: facts.outlets.map(packFacet),
    events: facts.events.map(packFacet),
    days: facts.days,
    articles: {
      quotations: encodeNumbers(quoted.map(({ article }) => article.quotations.length)),
      outlet: encodeNumbers(quoted.map(({ outlet }) => outlet + 1)),
      day: encodeNumbers(quoted.map(({ day }) => days.get(day)!)),
      events: encodeNumbers(quoted.flatMap(({ events }) => [events.length, ...events])),
    },
    columns: {
      length: encodeNumbers(lengths),
      speaker: encodeRecurring(quoted.flatMap(({ speakers }) => speakers.map((speaker) => speaker + 1))),
      nature: encodeNumbers(
        quotations.map(({ confidence, kind }) => {
          const degree = confidence === undefined ? 0 : CONFIDENCES.indexOf(confidence) + 1;
          return degree * 2 + (kind === 'full' ? 1 : 0);
        }),
      ),
    },
    said: {
      quotations: encodeRising(moved),
      days: encodeNumbers(moved.map((i) => days.get(dayOf(quotations[i]!))!)),
    },
  };
}
