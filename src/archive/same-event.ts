import type { Stored } from './read.ts';
import { namesOf, slugify, type Event } from '../model/index.ts';

/** Words of names that say little of an event. */
const PLAIN = new Set(
  'and at beside between by for from in meeting meet meets of on talks the to with'.split(' '),
);

/** Whether an archivist's record and a proposal mean one event: their days meet, and who or where or what agrees. */
export function isSameEvent(record: Event, proposal: Event): boolean {
  if (!daysMeet(record.date, proposal.date)) return false;
  if (record.kind === 'call' && proposal.kind !== 'call') return false;
  const shared = proposal.people.filter((id) => record.people.includes(id)).length;
  const [here, there] = [cityOf(record), cityOf(proposal)];
  if (here !== undefined && there !== undefined && here !== there) return false;
  const isSamePlace = here !== undefined && here === there;
  const isOneSilent = record.people.length === 0 || proposal.people.length === 0;
  if (isSamePlace && (shared > 0 || isOneSilent)) return true;
  if (
    shared >= 2 ||
    (shared > 0 && proposal.people.length === 1 && record.people.length === 1 && here === there)
  )
    return true;
  return shareWords(record, proposal);
}

/** Finds the records that may share a day with an event: those of its month, and those that last longer. */
export function indexByMonth(records: readonly Stored<Event>[]): (event: Event) => readonly Stored<Event>[] {
  const monthsOf = ({ date }: Event) => new Set(bounds(date).map((day) => day.slice(0, 7)));
  const isShort = ({ record }: Stored<Event>) =>
    [...monthsOf(record)].every((month) => month.length === 7) && monthsOf(record).size === 1;
  const long = records.filter((stored) => !isShort(stored));
  const byMonth = Map.groupBy(records.filter(isShort), ({ record }) => record.date.slice(0, 7));
  return (event) => [...long, ...[...monthsOf(event)].flatMap((month) => byMonth.get(month) ?? [])];
}

function cityOf({ place }: Event): string | undefined {
  return place === undefined ? undefined : slugify(place.split(',')[0]!);
}

function daysMeet(a: string, b: string): boolean {
  const [from, to] = bounds(a);
  const [start, end] = bounds(b);
  return from <= end && start <= to;
}

/** First and last day of a date or span as texts that compare; open ends reach far. */
function bounds(date: string): readonly [string, string] {
  const [from, to = from] = date.replace(/[?~%]/g, '').split('/');
  return [/^\d/.test(from!) ? from! : '', /^\d/.test(to!) ? `${to!}~` : '~'];
}

/** Half of the telling words of the shorter name stand in the other. */
function shareWords(a: Event, b: Event): boolean {
  const [ours, theirs] = [wordsOf(a), wordsOf(b)];
  const common = [...ours].filter((word) => theirs.has(word)).length;
  return common >= 2 && common * 2 >= Math.min(ours.size, theirs.size);
}

function wordsOf(event: Event): Set<string> {
  return new Set(
    namesOf(event)
      .flatMap((text) => slugify(text).split('-'))
      .filter((word) => !PLAIN.has(word)),
  );
}
