import {
  quotationsOf,
  type Archive,
  type Article,
  type LinkedEvent,
  type LinkedPerson,
  type Quotation,
} from '../archive/index.ts';
import { sayDate, startOf } from './dates.ts';
import { once } from './once.ts';
import { words, type Counted } from './words/index.ts';

/** The name of an article's outlet as the archive calls it; nothing when it is not known. */
export function outletName(article: Article): string | undefined {
  return article.outlet?.record.name ?? article.matter.outlet;
}

/** Where and when an article appeared. */
export function sayArticle(article: Article): string {
  return [outletName(article) ?? words.outletNotStated, sayDate(article.matter.published)].join(', ');
}

/** The title, a supplied one in square brackets. */
export function printTitle({ matter }: Article): string {
  return matter.titleSupplied ? `[${matter.title}]` : matter.title;
}

/** The title of the archive. */
export function archiveTitle({ settings }: Archive): string {
  return settings.title ?? words.site;
}

/** The days of the first and the last article with a date, in words; nothing when none has one. */
export function spanOfArticles(articles: readonly Article[]): string | undefined {
  const dates = articles.flatMap(({ matter }) => matter.published ?? []);
  const first = dates[0];
  return first && sayDate(first === dates.at(-1) ? first : `${first}/${dates.at(-1)}`);
}

/** The day of the last article with a date: offices are named as they were then. */
export function lastDay({ articles }: Archive): string | undefined {
  return articles.findLast(({ matter }) => matter.published !== undefined)?.matter.published;
}

/** `5 articles, 50 quotations`; what there is none of is left out. */
export function sayCounts(counts: readonly (readonly [number, Counted])[]): string {
  return counts
    .filter(([number]) => number > 0)
    .map(([number, noun]) => words.count(number, noun))
    .join(', ');
}

/** What the archive holds, in a line. */
export function sayHoldings({ articles, quotations, people, events }: Archive): string {
  const counts = sayCounts([
    [articles.length, 'article'],
    [quotations.length, 'quotation'],
    [people.length, 'person'],
    [events.length, 'event'],
  ]);
  return [counts, spanOfArticles(articles)].filter(Boolean).join('; ');
}

/** How many quotations belong to an event. */
export function countEventQuotations(event: LinkedEvent): number {
  return listEventQuotations(event).length;
}

/** The quotations that belong to an event, in the order of its articles. */
export const listEventQuotations = once((event: LinkedEvent): readonly Quotation[] =>
  quotationsOf(event).map(({ quotation }) => quotation),
);

/** The events with the most articles, the most first, later ones before earlier ones. */
export function mostReported(events: readonly LinkedEvent[], count: number): LinkedEvent[] {
  return events
    .filter(({ articles }) => articles.length > 0)
    .toSorted(
      (a, b) =>
        b.articles.length - a.articles.length ||
        countEventQuotations(b) - countEventQuotations(a) ||
        (startOf(a.record.date) < startOf(b.record.date) ? 1 : -1),
    )
    .slice(0, count);
}

/** The latest articles first; undated ones come last. */
export function newestFirst(articles: readonly Article[]): Article[] {
  const dated = articles.filter(({ matter }) => matter.published !== undefined);
  return [...dated.reverse(), ...articles.filter(({ matter }) => matter.published === undefined)];
}

/** People who are quoted on an event and not named as taking part, by name. */
export function alsoQuoted(event: LinkedEvent): LinkedPerson[] {
  const quoted = new Set(listEventQuotations(event).flatMap(({ person }) => person ?? []));
  for (const person of event.people) quoted.delete(person);
  return [...quoted].sort((a, b) => (a.sortName < b.sortName ? -1 : 1));
}

/** An office with the time it was held. */
export function sayRole({ title, span, from, to }: LinkedPerson['record']['roles'][number]): string {
  const office = capitalize(title);
  if (span === undefined && from === undefined && to === undefined) return office;
  return `${office}, ${sayDate(span ?? `${from ?? ''}/${to ?? '..'}`)}`;
}

/** What an event's page is about, for those who see its link elsewhere. */
export function describeEvent(event: LinkedEvent): string {
  const { record, articles } = event;
  const where = [record.place, sayDate(record.date)].filter(Boolean).join(', ');
  const counts = sayCounts([
    [articles.length, 'article'],
    [countEventQuotations(event), 'quotation'],
  ]);
  return [record.summary, `${where}.`, counts && `${counts}.`].filter(Boolean).join(' ');
}

/** How many articles and quotations lack something. */
export function countGaps({
  articles,
  quotations,
}: Archive): Record<'undated' | 'excerpts' | 'unattributed', number> {
  return {
    undated: articles.filter(({ matter }) => matter.published === undefined).length,
    excerpts: articles.filter(({ isExcerpt }) => isExcerpt).length,
    unattributed: quotations.filter(({ speaker }) => speaker === undefined).length,
  };
}

/** What an article's page is about, for those who see its link elsewhere: facts only. */
export function describeArticle(article: Article): string {
  const { matter, people } = article;
  const names = people.slice(0, 4).map(({ record }) => record.name);
  return [
    matter.subtitle,
    `${words.kind[matter.kind]}, ${sayArticle(article)}.`,
    names.length > 0 ? `${words.list(names)}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Begins with a capital, as what stands by itself does: descriptions and offices come as the texts have them. */
export function capitalize(text: string): string;
export function capitalize(text: string | undefined): string | undefined;
export function capitalize(text: string | undefined): string | undefined {
  return text && text.charAt(0).toUpperCase() + text.slice(1);
}

/** The first sentence or so of a text, for a page's description. */
export function shorten(text: string, length = 155): string {
  if (text.length <= length) return text;
  return `${text.slice(0, text.lastIndexOf(' ', length)).replace(/[,;:–—-]$/, '')}\u00a0…`;
}
