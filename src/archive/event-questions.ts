import { compareText } from '../model/index.ts';
import { positions } from './positions.ts';
import type { Archive, LinkedCollation, LinkedEvent, Quotation } from './types.ts';

/** How a quotation belongs to an event: said by one who took part, or by somebody else in a report of it. */
export interface EventQuotation {
  readonly quotation: Quotation;
  readonly by: 'participant' | 'other';
}

const DAY_MS = 86_400_000;

/**
 * The quotations that belong to an event, in the order of its articles. An article may tell of several events: a
 * quotation belongs to one at which its speaker was, else to the one that the archive tells most of. What was said
 * before the event’s days, or later than the day after, belongs to none: nobody can tell whether it is about it.
 */
export function quotationsOf(event: LinkedEvent): readonly EventQuotation[] {
  return event.articles.flatMap(({ quotations }) =>
    quotations.flatMap((quotation): EventQuotation[] => {
      const by = quotation.person && event.people.includes(quotation.person) ? 'participant' : 'other';
      return eventOf(quotation) === event ? [{ quotation, by }] : [];
    }),
  );
}

/** The one event that a quotation belongs to, if any. */
export function eventOf({ article, person, said }: Quotation): LinkedEvent | undefined {
  const day = said ?? article.matter.published;
  const near = article.events.filter(({ record }) => day !== undefined && isNear(record.date, day));
  const own = near.filter(({ people }) => person !== undefined && people.includes(person));
  return (own.length > 0 ? own : near.filter(isPlaced)).toSorted(byWeight)[0];
}

/** Whether the days of an event are its own, and not those within which a proposal puts it. */
function isPlaced({ record }: LinkedEvent): boolean {
  return record.status === 'confirmed' || !record.date.includes('/');
}

/** The event of which the archive tells most first: in more articles, in more sentences; then the later one. */
function byWeight(a: LinkedEvent, b: LinkedEvent): number {
  return (
    b.articles.length - a.articles.length ||
    b.sentences.length - a.sentences.length ||
    compareText(b.record.date, a.record.date)
  );
}

/** Whether a day lies within an event’s days or on the one after. */
function isNear(date: string, day: string): boolean {
  const [from, to = from] = date.replace(/[?~%]/g, '').split('/');
  const [start, end, at] = [from, to, day].map((one) => Date.parse(one!));
  return at! >= start! && at! <= end! + DAY_MS;
}

/** The utterances of an event that several articles report. */
export function collationsOf(archive: Archive, event: LinkedEvent): readonly LinkedCollation[] {
  const articles = new Set(event.articles);
  const own = new Set(
    event.articles.flatMap((article) =>
      article.quotations.flatMap((quotation) => index(archive).get(quotation) ?? []),
    ),
  );
  const order = positions(archive.collations);
  return [...own]
    .filter(({ versions }) => versions.filter(({ article }) => articles.has(article)).length > 1)
    .sort((a, b) => order.get(a.id)! - order.get(b.id)!);
}

/** The collation in which a quotation stands, if other articles report the same utterance. */
export function collationOf(archive: Archive, quotation: Quotation): LinkedCollation | undefined {
  return index(archive).get(quotation);
}

/** What other articles print of the utterance: the first quotation of each. */
export function otherReports(archive: Archive, quotation: Quotation): readonly Quotation[] {
  const versions = collationOf(archive, quotation)?.versions ?? [];
  return versions.flatMap(({ article, quotations }) => (article === quotation.article ? [] : quotations[0]!));
}

/** Quotations in the reports of an event that no other article of the archive has; none where one article alone covers it. */
export function onlyOnce(archive: Archive, event: LinkedEvent): readonly Quotation[] {
  if (event.articles.length < 2) return [];
  return quotationsOf(event).flatMap(({ quotation }) => (index(archive).has(quotation) ? [] : quotation));
}

const indexes = new WeakMap<Archive, Map<Quotation, LinkedCollation>>();
function index(archive: Archive): ReadonlyMap<Quotation, LinkedCollation> {
  let found = indexes.get(archive);
  if (!found) {
    const entries = archive.collations.flatMap((collation) =>
      collation.versions.flatMap(({ quotations }) =>
        quotations.map((quotation): [Quotation, LinkedCollation] => [quotation, collation]),
      ),
    );
    indexes.set(archive, (found = new Map(entries)));
  }
  return found;
}
