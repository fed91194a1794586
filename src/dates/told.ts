import type { Day } from './calendar.ts';
import { dayOf, findDates, type WrittenDate } from './parse.ts';

/** A whole date that a text tells of as past or as still to come. */
export interface ToldDate {
  readonly day: Day;
  readonly isAhead: boolean;
  readonly line: number;
}

const QUOTED = /["“”„«»]|(?:^|\s)[‘'](?=\p{L})/u;
const SENTENCE_END = /(?<=[.!?][”"’')\]]{0,3})\s+(?=[\p{Lu}“"‘'(\d])/u;
/** A month’s or a state’s short form ends no sentence. */
const SHORT = /(?:\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|St)|\b\p{Lu})\.$/u;
/** A date that a text looks ahead to: `will meet on`, `is due on`. */
const AHEAD = /\b(?:will|shall|(?:is|are)(?: now)? (?:to|due|set|scheduled|expected|planned))\b[^;:]{1,80}$/;
const LOOKS_AHEAD =
  /\b(?:will|shall|would|should|could|may|might|must|due|set|scheduled|expected|planned|plans?|by|until|before|deadline|ahead|upcoming|next|if|expires?|ends?|begins?|starts?|takes? effect)\b/i;
const PAST =
  /\b(?:was|were|had|did|met|told|made|gave|took|came|went|held|left|began|won|lost|spoke|wrote|\p{L}{2,}ed)\b/u;

/** Cuts a paragraph into sentences: not after short forms such as `Feb.` */
export function cutSentences(paragraph: string): string[] {
  const sentences: string[] = [];
  for (const part of paragraph.split(SENTENCE_END)) {
    const last = sentences.at(-1);
    if (last !== undefined && SHORT.test(last)) sentences[sentences.length - 1] = `${last} ${part}`;
    else sentences.push(part);
  }
  return sentences;
}

/** Finds the whole dates of a paragraph whose sentence says whether they are past or still to come; no others. */
export function findTold(paragraph: string, line: number): ToldDate[] {
  if (!/(?:1[89]|20)\d\d/.test(paragraph)) return [];
  return cutSentences(paragraph).flatMap((sentence) =>
    QUOTED.test(sentence)
      ? []
      : findDates(sentence).flatMap((date): ToldDate[] => {
          const day = dayOf(date);
          const isAhead = day === undefined ? undefined : tenseOf(sentence, date);
          return day === undefined || isAhead === undefined ? [] : [{ day, isAhead, line }];
        }),
  );
}

/** True for a date still to come, false for one past; `undefined` when the sentence does not say. */
function tenseOf(sentence: string, { span }: WrittenDate): boolean | undefined {
  const before = sentence.slice(0, span.startUtf16);
  if (!/\b(?:on|in|of|since|from|after)\s(?:\p{Lu}\p{Ll}+day,?\s)?$|,\s$/u.test(before)) return undefined;
  const ahead = AHEAD.exec(before);
  if (ahead && !PAST.test(before.slice(0, ahead.index))) return true;
  /* Without the date: May is a month. */
  const rest = before + sentence.slice(span.endUtf16);
  return PAST.test(before) && !LOOKS_AHEAD.test(rest) ? false : undefined;
}
