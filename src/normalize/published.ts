import type { Evidence } from '../model/index.ts';
import { dayOf, findDates, parseLoneDate, solveDate } from '../dates/index.ts';
import { readDay, takeClaim } from './claims.ts';
import { collectClues, type DateContext } from './date-clues.ts';
import { parseFiledLine } from './filed-line.ts';
import { findFirstParagraph } from './rules/lead.ts';
import { findTurns } from './turns.ts';
import type { Claim, Page } from './types.ts';

/** The day of publication, and how it is known. */
export interface Published {
  readonly value: string;
  readonly evidence: Evidence;
}

/** Finds the day of publication: from metadata, from a line of the page, or by inference, in this order. */
export function findPublished(
  page: Page,
  claims: readonly Claim[],
  context: DateContext,
): Published | undefined {
  const claimed = takeClaim(claims, 'published', readDay);
  if (claimed) return claimed;
  const stated = findDateLine(page);
  if (stated) return stated;
  const solved = solveDate(collectClues(page, context));
  if (!solved) return findTranscriptDay(page);
  return {
    value: solved.date,
    evidence: { field: 'published', basis: 'inferred', note: solved.note, lines: solved.lines.join(', ') },
  };
}

/** A transcript is filed under the day of the speech, which its title names. */
function findTranscriptDay({ units, verdicts }: Page): Published | undefined {
  const title = units.find((_, i) => verdicts[i]?.class === 'title');
  const body = units.filter((_, i) => verdicts[i] === undefined);
  const [date, ...others] = findDates(title?.text ?? '');
  const day = date && dayOf(date);
  if (!title || day === undefined || others.length > 0 || !findTurns(body)) return undefined;
  const note = 'The day that the title of the transcript names.';
  return { value: day, evidence: { field: 'published', basis: 'inferred', note, lines: String(title.from) } };
}

/**
 * A date above the text, on a line of its own or in the byline; below it only when it says `Published`. A page
 * shows the day on which it was opened above the headline, outside its article.
 */
function findDateLine({ units, verdicts }: Page): Published | undefined {
  const body = findFirstParagraph({ units, verdicts });
  const title = verdicts.findIndex((verdict) => verdict?.class === 'title');
  const lines = units.flatMap(({ text, from, hints }, i) => {
    const name = verdicts[i]?.class;
    if (hints.isMatter || (name !== 'date' && name !== 'byline')) return [];
    const isLabelled = /^\W*(?:first )?(?:published|posted|issued|publication date)\b/i.test(text);
    if ((i > body || (hints.isOfSite && i < title)) && !isLabelled) return [];
    const written =
      name === 'date' ? (parseLoneDate(text) ?? parseFiledLine(text)?.date) : findDates(text)[0];
    const day = written && dayOf(written);
    return day === undefined
      ? []
      : [{ day, from, isLabelled, isUpdate: /^\W*(?:last )?(?:updated?|modified)\b/i.test(text) }];
  });
  const best =
    lines.find(({ isLabelled }) => isLabelled) ?? lines.find(({ isUpdate }) => !isUpdate) ?? lines[0];
  if (!best) return undefined;
  const note = best.isUpdate
    ? 'The page states when it was updated, and no other date.'
    : 'Stated by a line of the page.';
  return {
    value: best.day,
    evidence: { field: 'published', basis: 'stated', note, lines: String(best.from) },
  };
}
