import { daysBetween, type Day } from './calendar.ts';
import { findDayPhrases, type DayPhrase } from './day-phrases.ts';
import { dayOf } from './parse.ts';
import { resolveDayPhrase } from './resolve-phrase.ts';
import { cutSentences } from './told.ts';

/** The day of what a report tells, and the words that tell it. */
export interface HappenedOn {
  readonly day: Day;
  /** As the text has them: `Friday`. */
  readonly words: string;
  /** The words name the day themselves, with its year. */
  readonly isStated: boolean;
}

/** A day longer ago is hardly that of what a report tells. */
const MOST_DAYS = 60;
/** A day that opens a sentence has its verb within so many characters, and one after a verb stands so near it. */
const NEAR = 110;
const QUOTED = /[“"„«][^“”"„«»]*[”"»]?/gu;
const IRREGULAR = `was were had did began bought broke brought built came chose cut drew drove fell felt fought found flew gave
  got grew heard held hit kept knew laid led left lost made met paid put ran rose said sat saw sent set shook shot sold
  sought spent spoke stole stood struck swept swore taught threw told took went withdrew won wore wrote`;
/** Verbs of what is over; a capital begins a name, such as `United`. */
const PAST = new RegExp(
  String.raw`(?<![\p{L}-])(?:${IRREGULAR.split(/\s+/).join('|')}|\p{Ll}{2,}ed)(?![\p{L}-])`,
  'gu',
);
const AHEAD =
  /\b(?:will|shall|would|could|should|may|might|must|if|unless|upcoming|to \p{Ll}+|is|are|be|ahead|before|until|next|not|never|expected|scheduled|planned|supposed|slated|poised|due)\b/u;
/** Words right before a day that make it a bound, a habit or another matter’s. */
const OTHER =
  /(?:\b(?:Super|Black|Good|Ash|Holy|Cyber|until|till|before|by|through|since|after|from|between|and|or|than|ahead of|next|every|each|for|this|of|to|in|as|that|the|a)|’s|'s|-)\s(?:late\s|early\s)?$/iu;
/** Words right after a day that take it from what is told: `Friday’s vote`, `Friday-to-Sunday`. */
const OTHER_AFTER = /^(?:[’']s?(?!\p{L})|\s?[-–/]|\s(?:deadline|and\s\p{Lu}\p{Ll}+day|or\s))/u;

/**
 * Finds the day of what a first paragraph tells: the one day that it names as past. Silent where it names two, or
 * one of which it does not say that it is past.
 *
 * @param lead without its dateline.
 * @param published the day of publication; without it only words that give the year tell a day.
 * @example findHappened('The envoys met on Friday.', '2023-03-11') // { day: '2023-03-10', words: 'Friday', … }
 */
export function findHappened(lead: string, published: string | undefined): HappenedOn | undefined {
  const written = published !== undefined && /^\d{4}-\d\d-\d\d$/.test(published) ? published : undefined;
  const told = listTold(lead).map(({ phrase, words }) => ({ phrase, words, day: readDay(phrase, written) }));
  const [first, ...others] = told;
  if (first?.day === undefined || others.some(({ day }) => day !== first.day)) return undefined;
  const isStated = first.phrase.kind === 'date' && dayOf(first.phrase.date) !== undefined;
  return { day: first.day, words: first.words, isStated };
}

/** The days that a paragraph names outside quotations, without those that it looks ahead to; none when one is in doubt. */
function listTold(paragraph: string): { readonly phrase: DayPhrase; readonly words: string }[] {
  const told: { phrase: DayPhrase; words: string }[] = [];
  const plain = paragraph.replace(QUOTED, (quoted) => '“'.padEnd(quoted.length, '”'));
  for (const sentence of cutSentences(plain)) {
    for (const phrase of findDayPhrases(sentence).filter(isOneDay)) {
      const { startUtf16, endUtf16 } = phrase.span;
      const side = sideOf(sentence.slice(0, startUtf16), sentence.slice(endUtf16));
      if (side === 'unclear') return [];
      if (side === 'past') told.push({ phrase, words: sentence.slice(startUtf16, endUtf16) });
    }
  }
  return told;
}

function isOneDay({ kind }: DayPhrase): boolean {
  return kind === 'date' || kind === 'weekday' || kind === 'offset';
}

/** Whether the words around a day tell it as past, or look ahead to it. */
function sideOf(before: string, after: string): 'past' | 'ahead' | 'unclear' {
  if (OTHER.test(before) || OTHER_AFTER.test(after)) return 'unclear';
  const verb = [...before.matchAll(PAST)].at(-1);
  if (verb) {
    const between = before.slice(verb.index + verb[0].length);
    if (AHEAD.test(`${before.slice(Math.max(0, verb.index - 12), verb.index)}${verb[0]}`)) return 'ahead';
    if (AHEAD.test(between)) return 'ahead';
    return between.length <= NEAR && !/[;:—]/.test(between) ? 'past' : 'unclear';
  }
  if (AHEAD.test(before)) return 'ahead';
  const start = after.slice(0, NEAR);
  const [next] = start.matchAll(PAST);
  return next && !AHEAD.test(start.slice(0, next.index + next[0].length)) ? 'past' : 'unclear';
}

function readDay(phrase: DayPhrase, written: Day | undefined): Day | undefined {
  const span = resolveDayPhrase(phrase, { written, tense: 'past' });
  if (!span || span.from !== span.to) return undefined;
  if (written === undefined) return span.from;
  const days = daysBetween(span.from, written);
  return days >= 0 && days <= MOST_DAYS ? span.from : undefined;
}
