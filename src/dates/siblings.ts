import type { Entry, Evidence } from '../model/index.ts';
import { daysBetween, makeDay, sayDay, weekdayOf, yearOf, type Day } from './calendar.ts';
import { indexQuotes, readStory, RUN, type Story } from './stories.ts';

/** What must be shared before one article's date is believed of another. */
const MIN_FACTS = 4;
/** How far an article that quotes the same words may be from the day of a dateline, in days. */
const NEAR = 10;

/**
 * Gives undated articles the date of another article about the same day's events, where the evidence is
 * strong: the first paragraphs name the same weekday, several names stand beside the same weekdays in
 * both, and both quote the same words. A dateline without its year takes the year in which its day falls on
 * the weekday of the first paragraph, close to an article that quotes the same words. Silent when two dates
 * are possible. What is found serves again, until nothing more is.
 *
 * @returns the entries in their order; those that were dated carry the evidence.
 */
export function inferFromSiblings<T extends Entry>(entries: readonly T[]): T[] {
  const result = [...entries];
  const stories = entries.map(readStory);
  const index = indexQuotes(stories);
  for (let isDone = false; !isDone;) {
    const dated = result.map((entry, i) =>
      entry.matter.published === undefined
        ? (inferDay(i, result, stories, index) ?? inferYear(i, result, stories, index))
        : undefined,
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

function inferDay(
  at: number,
  entries: readonly Entry[],
  stories: readonly Story[],
  index: ReadonlyMap<string, readonly number[]>,
): Inferred | undefined {
  const story = stories[at]!;
  const matches = [...quotingAlike(story.quotes.keys(), index)].flatMap((i) => {
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

/** The articles that quote one of these runs of words. */
function quotingAlike(quotes: Iterable<string>, index: ReadonlyMap<string, readonly number[]>): Set<number> {
  return new Set([...quotes].flatMap((quote) => index.get(quote) ?? []));
}

/** The year of a dateline's day, from a dated article that quotes the same words within days of it. */
function inferYear(
  at: number,
  entries: readonly Entry[],
  stories: readonly Story[],
  index: ReadonlyMap<string, readonly number[]>,
): Inferred | undefined {
  const { dateline, weekday, quotes } = stories[at]!;
  if (!dateline || dateline.year !== undefined || weekday === undefined) return undefined;
  const long = [...quotes.keys()].filter((quote) => quote.split(' ').length === RUN);
  const near = [...quotingAlike(long, index)].flatMap((i) => {
    const { published, title } = entries[i]!.matter;
    if (i === at || published?.length !== 10) return [];
    const day = [-1, 0, 1]
      .map((shift) => makeDay(yearOf(published) + shift, dateline.month, dateline.day))
      .find((one): one is Day => one !== undefined && isNear(one, published));
    return day !== undefined && weekdayOf(day) === weekday ? [{ day, published, title, at: i }] : [];
  });
  const [first] = near.sort((a, b) => (a.published + a.title < b.published + b.title ? -1 : 1));
  if (!first || near.some(({ day }) => day !== first.day)) return undefined;
  const shared = long.find((quote) => stories[first.at]!.quotes.has(quote))!;
  return {
    day: first.day,
    evidence: {
      field: 'published',
      basis: 'inferred',
      note:
        `The day in the dateline, a ${weekday} in ${yearOf(first.day)}: “${first.title}”, which is dated ` +
        `${sayDay(first.published)}, quotes the words “${quotes.get(shared)!}” as well.`,
    },
  };
}

function isNear(day: Day, other: Day): boolean {
  return Math.abs(daysBetween(day, other)) <= NEAR;
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
