import { daysBetween, makeDay } from './calendar.ts';
import type { DayPhrase } from './day-phrases.ts';
import { resolveDayPhrase, type DayContext, type DaySpan } from './resolve-phrase.ts';

/** Words that tell from which day to which something went on. */
export interface DayRange {
  readonly kind: 'range';
  readonly span: DayPhrase['span'];
  readonly first: DayPhrase;
  readonly last: DayPhrase;
}

/** Talks, visits and summits last no longer; what does is a period. */
const MOST_DAYS = 14;
const LINK = String.raw`(?:\s?[-–—]\s?|\s(?:to|through|until|till|and)\s)`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
/** `May 19-21`, `May 19 and 20, 2023`: nothing that is counted may follow. */
const REST = new RegExp(
  String.raw`^${LINK}${DAY}(?![\d:%])(?:,?\s((?:19|20)\d\d))?(?=[,.;:)”’"]|$|\s(?:in|at|for|with|of|on|as|when|where|and|but|between|during|after|before)\b)`,
);
/** `19-21 May`, `19 and 20 May` */
const START = new RegExp(String.raw`(?<![\d.,])${DAY}${LINK}$`);
const BETWEEN = /^\s?(?:to|through|until|till|[-–—])\s?$/;

/** Joins the days of a text that are the ends of one range: `from 19 to 21 May`, `between Monday and Wednesday`. */
export function joinRanges(text: string, phrases: readonly DayPhrase[]): (DayPhrase | DayRange)[] {
  const joined: (DayPhrase | DayRange)[] = [];
  for (let at = 0; at < phrases.length; at++) {
    const [phrase, next] = [phrases[at]!, phrases[at + 1]];
    const range = (next && joinTwo(text, phrase, next)) ?? readRest(text, phrase) ?? readStart(text, phrase);
    joined.push(range ?? phrase);
    if (range && range.last === next) at += 1;
  }
  return joined;
}

/** The days of a range; `undefined` where one end cannot be told, or the two are far apart. */
export function resolveRange({ first, last }: DayRange, context: DayContext): DaySpan | undefined {
  const [from, to] = [resolveDayPhrase(first, context)?.from, resolveDayPhrase(last, context)?.to];
  if (from === undefined || to === undefined) return undefined;
  const days = daysBetween(from, to);
  return days > 0 && days <= MOST_DAYS ? { from, to } : undefined;
}

function joinTwo(text: string, first: DayPhrase, last: DayPhrase): DayRange | undefined {
  const isDay = ({ kind }: DayPhrase) => kind === 'date' || kind === 'weekday';
  if (!isDay(first) || first.kind !== last.kind) return undefined;
  const between = text.slice(first.span.endUtf16, last.span.startUtf16);
  const isLinked =
    BETWEEN.test(between) ||
    (between === ' and ' && /\bbetween $/i.test(text.slice(0, first.span.startUtf16)));
  if (!isLinked) return undefined;
  return {
    kind: 'range',
    first: withYearOf(first, last),
    last,
    span: { startUtf16: first.span.startUtf16, endUtf16: last.span.endUtf16 },
  };
}

/** `July 3 to July 5, 2023`: the year stands with the second. */
function withYearOf(first: DayPhrase, last: DayPhrase): DayPhrase {
  if (first.kind !== 'date' || last.kind !== 'date' || first.date.year !== undefined) return first;
  return { ...first, date: { ...first.date, year: last.date.year } };
}

function readRest(text: string, phrase: DayPhrase): DayRange | undefined {
  if (phrase.kind !== 'date') return undefined;
  const match = REST.exec(text.slice(phrase.span.endUtf16, phrase.span.endUtf16 + 40));
  const day = Number(match?.[1]);
  if (!match || day <= phrase.date.day || makeDay(2000, phrase.date.month, day) === undefined)
    return undefined;
  const year = match[2] === undefined ? phrase.date.year : Number(match[2]);
  const first = { ...phrase, date: { ...phrase.date, year } };
  const span = { startUtf16: phrase.span.startUtf16, endUtf16: phrase.span.endUtf16 + match[0].length };
  return { kind: 'range', first, last: { ...first, date: { ...first.date, day, weekday: undefined } }, span };
}

function readStart(text: string, phrase: DayPhrase): DayRange | undefined {
  if (phrase.kind !== 'date' || !/^\d/.test(text.slice(phrase.span.startUtf16))) return undefined;
  const match = START.exec(text.slice(Math.max(0, phrase.span.startUtf16 - 20), phrase.span.startUtf16));
  const day = Number(match?.[1]);
  if (!match || day < 1 || day >= phrase.date.day) return undefined;
  const span = { startUtf16: phrase.span.startUtf16 - match[0].length, endUtf16: phrase.span.endUtf16 };
  return {
    kind: 'range',
    first: { ...phrase, date: { ...phrase.date, day, weekday: undefined } },
    last: phrase,
    span,
  };
}
