import type { GroupName } from '../filters.ts';
import type { Unit } from '../engine/histogram.ts';
import { joinSpan } from '../../model/join-span.ts';
import type { Counted, SearchWords } from '../words.ts';

/** Puts values into words where their names stand in braces. */
function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

/** Makes of the words that the page gives what is said of numbers, names and days. @param language of the page. */
export function makeSayings(given: SearchWords, language: string) {
  const format = new Intl.NumberFormat(language, { useGrouping: 'min2' });
  const plural = new Intl.PluralRules(language);
  const number = (n: number) => format.format(n);
  const count = (forms: Counted, n: number) => fill(forms[plural.select(n)] ?? forms.other, { n: number(n) });
  const day = (date: string) => sayDay(date, given.day);
  return {
    ...given,
    number,
    quotations: (n: number) => count(given.quotations, n),
    articles: (n: number, isComplete: boolean) => {
      const what = count(given.articles, n);
      return isComplete ? what : fill(given.atLeast, { what });
    },
    atLeast: (n: number) => fill(given.atLeast, { what: number(n) }),
    indexFailed: (file: string) => fill(given.indexFailed, { file }),
    restFailed: (file: string) => fill(given.restFailed, { file }),
    more: (n: number) => fill(given.more, { n: number(n) }),
    spellings: (list: readonly string[]) => fill(given.spellings, { list: list.join(', ') }),
    narrow: (choices: number) =>
      choices > 0 ? fill(given.narrowedBy, { n: number(choices) }) : given.narrow,
    remove: (group: string, name: string) => fill(given.remove, { group: group.toLowerCase(), name }),
    histogram: (unit: Unit) => given.histogram[unit],
    undrawn: (n: number) => ` ${count(given.undrawn, n)}`,
    bar: (days: string, n: number, all: number) => fill(given.bar, { days, n: number(n), all: number(all) }),
    doubt: (confidence: string | undefined) => {
      const doubt = given.doubts[confidence ?? ''];
      return doubt === undefined ? '' : ` (${doubt})`;
    },
    day,
    /** Either end may be open, or both the same. */
    span: (from: string, to: string) => (from === to ? day(from) : day(`${from}/${to}`)),
    noneOf: (group: GroupName) => given.none[group],
  };
}

/** Says a day, month or year, or a span, of which either end may be open; a mark of doubt is written out. */
function sayDay(day: string, words: SearchWords['day']): string {
  if (day === '') return words.undated;
  const say = (point: string) => sayPoint(point, words);
  const [from = '', to] = day.split('/');
  const isOpen = (end: string) => end === '' || end === '..';
  if (to === undefined) return say(from);
  if (isOpen(from)) return fill(words.until, { day: say(to) });
  if (isOpen(to)) return fill(words.since, { day: say(from) });
  return joinSpan([from, to], [say(from), say(to)], (left, right) =>
    fill(words.span, { from: left, to: right }),
  );
}

function sayPoint(point: string, { months, about }: SearchWords['day']): string {
  const [year, month, date] = point.replace(/[?~%]$/, '').split('-');
  const said = [date && String(Number(date)), month && months[Number(month) - 1], year]
    .filter(Boolean)
    .join(' ');
  return /[?~%]$/.test(point) ? fill(about, { day: said }) : said;
}
