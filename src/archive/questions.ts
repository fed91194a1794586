import type {
  Article,
  Companion,
  LinkedEvent,
  LinkedPerson,
  Quotation,
  QuotationGroup,
  RoleOnDay,
} from './types.ts';
import { positions } from './positions.ts';
import {
  compareText,
  holdsOn,
  isDate,
  isRange,
  readDate,
  readSpan,
  spanOf,
  type DayRange,
  type DaySpan,
  type Role,
} from '../model/index.ts';
import type { Archive } from './types.ts';

/** Other articles that share an event with this one, by date. */
export function otherCoverage(article: Article): readonly Article[] {
  const found = new Set(article.events.flatMap((event) => event.articles));
  found.delete(article);
  return [...found].sort(compareArticles);
}

/** The articles before and after this one in order of date. */
export function neighbours(
  archive: Archive,
  article: Article,
): { earlier?: Article | undefined; later?: Article | undefined } {
  const at = positions(archive.articles).get(article.id) ?? -1;
  return { earlier: archive.articles[at - 1], later: at < 0 ? undefined : archive.articles[at + 1] };
}

/** The events before and after this one. */
export function eventNeighbours(
  archive: Archive,
  event: LinkedEvent,
): { earlier?: LinkedEvent | undefined; later?: LinkedEvent | undefined } {
  const at = positions(archive.events).get(event.id) ?? -1;
  return { earlier: archive.events[at - 1], later: at < 0 ? undefined : archive.events[at + 1] };
}

/** Whose quotations they are, or of what place, with the events that they may belong to. */
export type Quoted = Pick<LinkedPerson, 'quotations' | 'events'>;

/**
 * Quotations by event: of those that the article covers and the speaker took part in, the latest that had begun
 * when the article appeared. Those outside all events come last.
 */
export function quotationsByEvent({ quotations, events: own }: Quoted): readonly QuotationGroup[] {
  const occasionOf = ({ article, said }: Quotation) => {
    const events = article.events.filter((event) => own.includes(event));
    const day = said ?? article.matter.published;
    return events.findLast(({ record }) => day === undefined || record.date.slice(0, 10) <= day) ?? events[0];
  };
  return groupBy(quotations, occasionOf)
    .map(([event, list]) => ({ event, quotations: list }))
    .sort((a, b) => compareText(a.event?.record.date ?? '~', b.event?.record.date ?? '~'));
}

/** An event's quotations by speaker, the most quoted first. */
export function quotationsBySpeaker(
  event: LinkedEvent,
): readonly { speaker: string; quotations: readonly Quotation[] }[] {
  const quotations = event.articles.flatMap((article) => article.quotations);
  return groupBy(quotations, (quotation) => quotation.speaker?.name ?? '')
    .map(([speaker, list]) => ({ speaker, quotations: list }))
    .sort(
      (a, b) =>
        Number(a.speaker === '') - Number(b.speaker === '') ||
        b.quotations.length - a.quotations.length ||
        compareText(a.speaker, b.speaker),
    );
}

/** People named in the same articles, the most frequent first. */
export function companions(person: LinkedPerson): readonly Companion[] {
  const counts = new Map<LinkedPerson, number>();
  for (const article of person.articles) {
    for (const other of article.people) if (other !== person) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts]
    .map(([other, articles]) => ({ person: other, articles }))
    .sort((a, b) => b.articles - a.articles || compareText(a.person.sortName, b.person.sortName));
}

/**
 * The office a person held on a day (`YYYY-MM-DD`, `YYYY-MM` or `YYYY`), as far as the record tells; on no day, the
 * latest one. An office whose span holds the day goes before one that may hold it, that before one without dates;
 * of several the one that began last; one that is stated to be over goes after the others of its kind.
 */
export function roleOn(person: LinkedPerson, day: string | undefined): RoleOnDay {
  const ranked = person.record.roles.flatMap((role, at) => {
    const rank = rankRole(role, day);
    return rank === undefined ? [] : [{ role, at, rank: rank - (isPast(role) ? 0.5 : 0) }];
  });
  return ranked.sort(
    (a, b) => b.rank - a.rank || compareText(beginningOf(b.role), beginningOf(a.role)) || a.at - b.at,
  )[0]?.role;
}

/** The office that the speaker of a quotation held on the day it was said, where that is known, else when it was printed. */
export function officeOf({ person, said, article }: Quotation): RoleOnDay {
  const day = said !== undefined && isDate(said) ? said : article.matter.published;
  return person && roleOn(person, day);
}

/** `former President`: what somebody was before. */
function isPast({ title }: Role): boolean {
  return /^(?:former(?:ly)?|onetime|one-time|ex)\b/i.test(title);
}

/** How well a role answers for a day: 3 surely, 2 perhaps, 1 texts of about that time state it, 0 nobody says when, `undefined` not held then. */
function rankRole(role: Role, day: string | undefined): number | undefined {
  const span = spanOf(role);
  const hasDates = span.from !== 'unknown' || span.to !== 'unknown';
  if (hasDates) {
    if (day === undefined) return 3;
    const holding = holdsOn(span, day);
    return holding === 'no' ? undefined : holding === 'surely' ? 3 : 2;
  }
  if (role.stated === undefined || day === undefined) return 0;
  return isNear(readSpan(role.stated), readDate(day)) ? 1 : undefined;
}

/** How long before and after the texts that state an office without dates it may be said of its holder. */
const REACH_MS = 366 * 86_400_000;

function isNear({ from, to }: DaySpan, { first, last }: DayRange): boolean {
  const isAfter = isRange(to) && Date.parse(first) - Date.parse(to.last) > REACH_MS;
  const isBefore = isRange(from) && Date.parse(from.first) - Date.parse(last) > REACH_MS;
  return !isAfter && !isBefore;
}

function beginningOf({ span, from }: Role): string {
  return span?.split('/')[0] ?? from ?? '';
}

/** Orders articles by date of publication, undated ones last, then by id. */
export function compareArticles(a: Article, b: Article): number {
  return compareText(a.matter.published ?? '~', b.matter.published ?? '~') || compareText(a.id, b.id);
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): [K, T[]][] {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups];
}
