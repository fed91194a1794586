import { lineKey } from '../recurring.ts';
import { countWords, endsClause, endsSentence } from '../shape.ts';
import type { Findings, Page, Unit, Verdict } from '../types.ts';
import { isLead } from './lead.ts';
import type { Doubt } from './teasers.ts';

/** A heading of the article has at most so many words. */
const HEADING = 6;
/** More words no label, slogan or headline has. */
const LABEL = 20;
/** Words by which a page speaks to its reader or of itself, as a report does in quotations only. */
const TO_READER =
  /\b(?:you|yours?|our|subscribe|newsletters?|inbox|sign up|log in|click|follow us|contact us|all rights reserved)\b/i;
const QUOTED = /["“”„«»]/;

/** Where a unit stands: above the first paragraph, below the last, or between. */
type Zone = 'head' | 'middle' | 'tail';

/**
 * Finds lines that stand word for word in other files of the outlet. That alone costs no paragraph: a report's
 * background recurs as well. A line goes when it is no sentence, or when it speaks to the reader.
 */
export function judgeRepeated(page: Page): Findings {
  const found = new Map<number, Verdict>();
  for (const { index, zone } of listRepeated(page)) {
    const verdict = judge(page.units[index]!.text, zone);
    if (verdict) found.set(index, verdict);
  }
  return found;
}

/** Sentences below the last paragraph that other files of the outlet end with too, and that are kept. */
export function findRepeatedDoubts(page: Page): Doubt[] {
  return listRepeated(page)
    .filter(({ index, zone }) => zone === 'tail' && endsSentence(page.units[index]!.text))
    .map(({ index }) => ({ index, why: 'other articles of the outlet end with the same words' }));
}

/** Units without a verdict that recur, and where each stands. */
function listRepeated({ units, verdicts, recurring }: Page): { index: number; zone: Zone }[] {
  if (recurring === undefined || recurring.size === 0) return [];
  const free = units.flatMap((_, i) => (verdicts[i] === undefined ? [i] : []));
  const isOwn = (i: number) => !recurring.has(lineKey(units[i]!.text));
  const first = free.findIndex((i) => isOwn(i) && isProse(units[i]!));
  const last = free.findLastIndex((i) => isOwn(i) && isProse(units[i]!));
  if (first === -1) return [];
  return free.flatMap((index, at): { index: number; zone: Zone }[] => {
    if (isOwn(index) || isKept(units[index]!)) return [];
    if (at > first) return [{ index, zone: at > last ? 'tail' : 'middle' }];
    /* Above the first paragraph a line goes only when the headline is still to come. */
    const next = free.slice(at + 1, first).find(isOwn);
    return next !== undefined && isHeadline(units[next]!) ? [{ index, zone: 'head' }] : [];
  });
}

function judge(text: string, zone: Zone): Verdict | undefined {
  /* What leads on to the next line, or goes on from the one before, is part of a paragraph. */
  const isPart = (endsClause(text) && !endsSentence(text)) || /^\p{Ll}/u.test(text);
  if (isPart || QUOTED.test(text)) return undefined;
  const words = countWords(text);
  const isToReader = TO_READER.test(text);
  const why = 'stands word for word in other articles of the outlet';
  if (endsSentence(text) ? !isToReader : words > LABEL) return undefined;
  if (zone === 'head')
    return { class: 'masthead', why: 'stands above the headline of other articles of the outlet too' };
  if (isToReader) return { class: 'advertisement', why };
  if (zone === 'tail') return { class: 'interface', why };
  return words > HEADING ? { class: 'teaser', why } : undefined;
}

/** What markup calls a title is one, however often it stands there. */
function isKept({ hints }: Unit): boolean {
  return hints.isTitle === true || hints.isMatter === true;
}

function isProse({ text }: Unit): boolean {
  return isLead(text) || (countWords(text) >= 12 && endsSentence(text));
}

function isHeadline({ text, hints }: Unit): boolean {
  const words = countWords(text);
  return hints.isTitle === true || (words >= 3 && words <= 30 && !endsSentence(text));
}
