import { yearOf, type Day } from './calendar.ts';
import { findDayPhrases, type DayPhrase } from './day-phrases.ts';
import { resolveDayPhrase } from './resolve-phrase.ts';

/**
 * The day that words of time tell, seen from the day of the article, or the month or year where they tell no
 * more. Silent where they leave two days possible (“last Friday”, “last week”, “two weeks ago”), where the day
 * would be later than the article, unless the words give its year themselves, and where they count from another
 * day that the text tells (“the next day”): that is rarely told near enough to be sure of.
 *
 * @param words as a reporter joins them to “said”: of the past, and near.
 * @param published the day of the article.
 * @returns an EDTF date.
 * @example resolveSpokenDay('on Friday', '2022-01-09') // '2022-01-07'
 */
export function resolveSpokenDay(words: string, published: string | undefined): string | undefined {
  if (published === undefined || !/^\d{4}-\d\d-\d\d$/.test(published)) return undefined;
  const phrases = findDayPhrases(words);
  if (phrases.length === 0) return readYear(words.toLowerCase(), published);
  return phrases.length === 1 && !isOneOfTwo(phrases[0]!, words) ? print(phrases[0]!, published) : undefined;
}

/** "last Friday", "next May": one of two days or months. */
const isOneOfTwo = ({ kind }: DayPhrase, words: string): boolean =>
  /^(?:weekday|named-month)$/.test(kind) && /\b(?:last|next|this|every|each)\b/i.test(words);

/** A day, or the month where the phrase tells no more; a week is no date. */
function print(phrase: DayPhrase, published: Day): string | undefined {
  if (phrase.kind === 'week' || phrase.kind === 'weekend') return undefined;
  const days = resolveDayPhrase(phrase, { written: published, tense: 'said' });
  const isStated = phrase.kind === 'date' && phrase.date.year !== undefined;
  if (phrase.kind === 'month' || phrase.kind === 'named-month') return (days?.from ?? published).slice(0, 7);
  return days && (isStated || days.to <= published) ? days.from : undefined;
}

/** "in 2014", "last year", "earlier this year". */
function readYear(said: string, published: Day): string | undefined {
  const [, which] = /\b(last|this) year\b/.exec(said) ?? [];
  if (which !== undefined) return String(yearOf(published) - (which === 'last' ? 1 : 0));
  return /(?:^|\s)((?:1[89]|20)\d\d)$/.exec(said)?.[1];
}
