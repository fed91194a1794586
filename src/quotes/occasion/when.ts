import { MONTHS } from '../../dates/index.ts';
import type { Adjunct, Tokens } from './types.ts';

const WEEKDAY = /^(?:sun|mon|tues|wednes|thurs|fri|satur)day$/;
const PART_OF_DAY = /^(?:morning|afternoon|evening|night|midday)$/;
const YEAR = /^(?:1[89]|20)\d\d$/;
const DAY_NUMBER = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/;
const PERIOD = /^(?:week|month|year|weekend|spring|summer|autumn|fall|winter|night)s?$/;
const COUNT =
  /^(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|few|\d{1,2})$/;
const UNIT = /^(?:minute|hour|day|week|month|year|decade)s?$/;
/** After these, the word before was a subject and not a time: "told reporters Friday would do". */
const VERB = /^(?:is|was|will|would|has|had|can|could|may|might|should|marks|marked|['’]s)$/;

const isMonth = (lower: string | undefined): boolean => MONTHS.has((lower ?? '').replace(/\.$/, ''));

/**
 * A phrase of time at token `i`.
 *
 * @example “… on Friday night”, “Dec. 2”, “last month”, “two days ago”; “later that day” tells nothing.
 */
export function readWhen(tokens: Tokens, i: number): Adjunct | undefined {
  let at = i;
  while (/^(?:late|early|earlier|later|back|first|on|in|by)$/.test(tokens[at]?.lower ?? '')) at++;
  const preposition = tokens[at - 1]?.lower;
  const isIn = at > i && preposition === 'in';
  const end = readWeekday(tokens, at) ?? readDate(tokens, at, isIn) ?? readRelative(tokens, at);
  if (end !== undefined && !VERB.test(tokens[end]?.lower ?? '')) return { tells: 'when', from: i, to: end };
  const vague = readVague(tokens, i);
  return vague === undefined ? undefined : { tells: 'nothing', from: i, to: vague };
}

/** "Friday night", "Friday, Jan. 21". */
function readWeekday(tokens: Tokens, at: number): number | undefined {
  if (!WEEKDAY.test(tokens[at]?.lower ?? '')) return undefined;
  let end = at + 1;
  if (PART_OF_DAY.test(tokens[end]?.lower ?? '')) end++;
  const date = readDate(tokens, tokens[end]?.text === ',' ? end + 1 : end, false);
  return date ?? end;
}

/** "Dec. 2", "2 December 2021", "December 2021", and after "in" a month or a year alone. */
function readDate(tokens: Tokens, at: number, isIn: boolean): number | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (isMonth(first?.lower) && /^\p{Lu}/u.test(first!.text)) {
    if (DAY_NUMBER.test(second?.lower ?? '')) return readYear(tokens, at + 2);
    if (YEAR.test(second?.lower ?? '')) return at + 2;
    return isIn ? at + 1 : undefined;
  }
  if (DAY_NUMBER.test(first?.lower ?? '') && isMonth(second?.lower)) return readYear(tokens, at + 2);
  return isIn && YEAR.test(first?.lower ?? '') ? at + 1 : undefined;
}

function readYear(tokens: Tokens, at: number): number {
  if (YEAR.test(tokens[at]?.lower ?? '')) return at + 1;
  return tokens[at]?.text === ',' && YEAR.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at;
}

/** "yesterday", "last month", "this week", "two days ago". */
function readRelative(tokens: Tokens, at: number): number | undefined {
  const [first, second, third] = [0, 1, 2].map((n) => tokens[at + n]?.lower ?? '');
  if (/^(?:yesterday|today|tonight)$/.test(first!) && !/^\p{Lu}{2}/u.test(tokens[at]!.text))
    return PART_OF_DAY.test(second!) ? at + 2 : at + 1;
  if (/^(?:last|this)$/.test(first!)) {
    const isNamed = PERIOD.test(second!) || WEEKDAY.test(second!) || isMonth(second);
    return isNamed || (first === 'this' && PART_OF_DAY.test(second!)) ? at + 2 : undefined;
  }
  return COUNT.test(first!) && UNIT.test(second!) && third === 'ago' ? at + 3 : undefined;
}

/** Times that tell no day of the calendar: "later that day", "at the time", "a day earlier", "the same day". */
function readVague(tokens: Tokens, i: number): number | undefined {
  const at = /^(?:at|on|later|earlier|in|by|around)$/.test(tokens[i]?.lower ?? '') ? i + 1 : i;
  const [first, second, third] = [0, 1, 2].map((n) => tokens[at + n]?.lower ?? '');
  if (/^(?:that|the)$/.test(first!) && second === 'same')
    return /^(?:day|time|night)$/.test(third!) ? at + 3 : undefined;
  if (/^(?:that|the|one)$/.test(first!)) {
    if (/^(?:day|time|night|morning|afternoon|evening|week|month|year|point)$/.test(second!))
      return third === 'before' || third === 'after' ? at + 3 : at + 2;
    if (/^(?:next|previous|following)$/.test(second!)) return at + 3;
  }
  if (COUNT.test(first!) && UNIT.test(second!) && /^(?:earlier|later|before|after)$/.test(third!))
    return at + 3;
  return undefined;
}
