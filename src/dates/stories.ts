import type { Entry } from '../model/index.ts';
import { foldDiacritics } from '../model/index.ts';
import { findDates, findWeekdays, type WrittenDate } from './parse.ts';
import type { Weekday } from './names.ts';

const MIN_WORDS_IN_QUOTE = 2;
/** How many words in a row two longer quotations share at least. */
export const RUN = 4;
/** Words that so many articles quote tell nothing of one event. */
const TOO_COMMON = 40;

/** What an article tells by which another may be known to tell of the same day. */
export interface Story {
  /** The one weekday that the first paragraph names. */
  readonly weekday: Weekday | undefined;
  /** The date in the dateline, where it has one. */
  readonly dateline: WrittenDate | undefined;
  /** `Friday|Geneva`: a weekday and a name in one sentence. */
  readonly facts: ReadonlySet<string>;
  /** Runs of words in quotation marks: the folded words, and the words as this article has them. */
  readonly quotes: ReadonlyMap<string, string>;
}

/** Reads what an entry tells. */
export function readStory({ matter, blocks }: Entry): Story {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
  const weekdays = findWeekdays(paragraphs[0] ?? '');
  return {
    weekday: weekdays.length === 1 ? weekdays[0] : undefined,
    dateline: findDates(matter.dateline?.date ?? '')[0],
    facts: new Set(paragraphs.flatMap(findFacts)),
    quotes: new Map(paragraphs.flatMap(findQuotes)),
  };
}

const NO_NAMES = new Set(
  'the a an mr mrs ms dr president secretary of state foreign minister prime but and in on at he she they it his her as if when after'.split(
    ' ',
  ),
);

/** Names that stand in one sentence with a single weekday. */
function findFacts(paragraph: string): string[] {
  if (paragraph.length > 5000) return [];
  return paragraph.split(/(?<=[.!?][”"’']?)\s+(?=[\p{Lu}“"‘])/u).flatMap((sentence) => {
    const days = findWeekdays(sentence.replace(/(day)['’]s\b/g, '$1'));
    if (days.length !== 1) return [];
    const names = Array.from(sentence.matchAll(/\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*/gu), ([name]) =>
      foldDiacritics(name)
        .split(' ')
        .filter((word) => word.length > 2 && word !== days[0] && !NO_NAMES.has(word.toLowerCase()))
        .join(' '),
    );
    return names.filter((name) => name !== '').map((name) => `${days[0]}|${name}`);
  });
}

/** The words of each quotation that is short, and every run of four words of the longer ones. */
function findQuotes(paragraph: string): [string, string][] {
  return Array.from(paragraph.matchAll(/[“"]([^“”"]{6,600})[”"]/g)).flatMap(([, inside = '']) => {
    const words = inside.split(/[\s,.;:!?…—–]+/u).filter((word) => word !== '');
    const size = Math.min(words.length, RUN);
    if (size < MIN_WORDS_IN_QUOTE) return [];
    return Array.from({ length: words.length - size + 1 }, (_, i): [string, string] => {
      const run = words.slice(i, i + size);
      return [foldDiacritics(run.join(' ')).toLowerCase().replace(/['’]/g, ''), run.join(' ')];
    });
  });
}

/** The stories that quote each run of words, by their indexes; words that many quote are left out. */
export function indexQuotes(stories: readonly Story[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  stories.forEach(({ quotes }, i) => {
    for (const quote of quotes.keys()) {
      const known = index.get(quote);
      if (known) known.push(i);
      else index.set(quote, [i]);
    }
  });
  for (const [quote, users] of index) if (users.length > TOO_COMMON) index.delete(quote);
  return index;
}
