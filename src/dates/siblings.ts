import type { Entry, Evidence } from '../model/index.ts';
import { foldDiacritics } from '../model/index.ts';
import { sayDay } from './calendar.ts';
import { findWeekdays } from './parse.ts';
import type { Weekday } from './names.ts';

/** What must be shared before one article's date is believed of another. */
const MIN_FACTS = 4;
const MIN_WORDS_IN_QUOTE = 2;
/** How many words in a row two longer quotations share at least. */
const RUN = 4;
/** Words that so many articles quote tell nothing of one event. */
const TOO_COMMON = 40;

interface Story {
  readonly weekday: Weekday | undefined;
  /** `Friday Geneva`: a weekday and a name in one sentence. */
  readonly facts: ReadonlySet<string>;
  /** Runs of words in quotation marks: the folded words, and the words as this article has them. */
  readonly quotes: ReadonlyMap<string, string>;
}

/**
 * Gives undated articles the date of another article about the same day's events, where the evidence is
 * strong: the first paragraphs name the same weekday, several names stand beside the same weekdays in
 * both, and both quote the same words. Silent when two dates are possible. What is found serves again,
 * until nothing more is.
 *
 * @returns the entries in their order; those that were dated carry the evidence.
 */
export function inferFromSiblings<T extends Entry>(entries: readonly T[]): T[] {
  const result = [...entries];
  const stories = entries.map(readStory);
  const index = indexQuotes(stories);
  for (let isDone = false; !isDone;) {
    const dated = result.map((entry, i) =>
      entry.matter.published === undefined ? inferOne(i, result, stories, index) : undefined,
    );
    isDone = dated.every((evidence) => evidence === undefined);
    dated.forEach((found, i) => {
      if (found) result[i] = withDate(result[i]!, found);
    });
  }
  return result;
}

function withDate<T extends Entry>(entry: T, { day, evidence }: Inferred): T {
  const { matter } = entry;
  return { ...entry, matter: { ...matter, published: day, evidence: [...matter.evidence, evidence] } };
}

interface Inferred {
  readonly day: string;
  readonly evidence: Evidence;
}

function inferOne(
  at: number,
  entries: readonly Entry[],
  stories: readonly Story[],
  index: ReadonlyMap<string, readonly number[]>,
): Inferred | undefined {
  const story = stories[at]!;
  const others = new Set([...story.quotes.keys()].flatMap((quote) => index.get(quote) ?? []));
  const matches = [...others].flatMap((i) => {
    const { published, title } = entries[i]!.matter;
    const other = stories[i]!;
    if (
      i === at ||
      published?.length !== 10 ||
      story.weekday === undefined ||
      other.weekday !== story.weekday
    )
      return [];
    const facts = [...story.facts].filter((fact) => other.facts.has(fact));
    const quotes = [...story.quotes].flatMap(([quote, words]) => (other.quotes.has(quote) ? [words] : []));
    return facts.length >= MIN_FACTS && quotes.length > 0 ? [{ published, title, facts, quotes }] : [];
  });
  const days = new Set(matches.map(({ published }) => published));
  const best = matches.sort(
    (a, b) =>
      b.facts.length + b.quotes.length - a.facts.length - a.quotes.length || (a.title < b.title ? -1 : 1),
  )[0];
  if (!best || days.size !== 1) return undefined;
  return { day: best.published, evidence: explain(best) };
}

function explain({
  published,
  title,
  facts,
  quotes,
}: {
  published: string;
  title: string;
  facts: string[];
  quotes: string[];
}): Evidence {
  const longest = [...quotes].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]!;
  return {
    field: 'published',
    basis: 'inferred',
    note:
      `Tells of the same day as “${title}”, which is dated ${sayDay(published)}: ` +
      `both name ${sayFacts(facts)}, and both quote the words “${longest}”.`,
  };
}

/** `Russia, Lavrov beside Friday; NATO beside Wednesday` */
function sayFacts(facts: readonly string[]): string {
  const byDay = Map.groupBy(facts, (fact) => fact.split('|')[0]!);
  return [...byDay]
    .map(
      ([day, names]) =>
        `${names
          .slice(0, 5)
          .map((fact) => fact.split('|')[1]!)
          .join(', ')} beside ${day}`,
    )
    .join('; ');
}

function readStory({ blocks }: Entry): Story {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
  const weekdays = findWeekdays(paragraphs[0] ?? '');
  return {
    weekday: weekdays.length === 1 ? weekdays[0] : undefined,
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

function indexQuotes(stories: readonly Story[]): Map<string, number[]> {
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
