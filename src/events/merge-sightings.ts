import { addDays, daysBetween, type Day, type DaySpan } from '../dates/index.ts';
import { compareText, type EventKind } from '../model/index.ts';
import { agree, familyOf } from './match.ts';
import type { EventPerson, Party, Sighting } from './types.ts';

/** Sightings of one event, put together. */
export interface Occurrence {
  readonly kind: EventKind;
  readonly parties: readonly Party[];
  readonly place: string | undefined;
  readonly days: DaySpan;
  readonly object?: string | undefined;
  readonly sightings: readonly Sighting[];
}

/** How far from its article an event without a day may lie. */
const UNDATED_REACH = 10;
/** Within more days than these a text places no event; it may speak of one that another text places. */
const DAYS_OF_WEEK = 7;

/** Puts together the sightings that tell of one event. Nothing depends on the order of articles. */
export function mergeSightings(
  sightings: readonly Sighting[],
  people: ReadonlyMap<string, EventPerson>,
  publishedOf: (article: string) => Day | undefined,
): Occurrence[] {
  const book = new Book(people);
  const ordered = [...sightings].sort(inOrder);
  const lengthOf = ({ days }: Sighting) => (days ? daysBetween(days.from, days.to) : Infinity);
  for (const sighting of ordered.filter((one) => lengthOf(one) === 0)) book.enter(sighting, sighting.days!);
  for (const sighting of ordered.filter((one) => lengthOf(one) > 0 && one.days)) {
    if (lengthOf(sighting) < DAYS_OF_WEEK) book.enter(sighting, sighting.days!);
    else if (isBetween(sighting)) book.join(sighting, sighting.days!);
  }
  for (const sighting of ordered.filter((one) => !one.days && isBetween(one))) {
    const published = publishedOf(sighting.article);
    if (published === undefined) continue;
    book.join(sighting, { from: addDays(published, -UNDATED_REACH), to: addDays(published, UNDATED_REACH) });
  }
  return book.list();
}

/** Whether two sides make it one of a kind, so that it can be told without its day. */
function isBetween({ kind }: Sighting): boolean {
  return familyOf(kind) === 'meeting' || kind === 'call' || kind === 'agreement';
}

/** The more telling ones first: with a stated day, with a place, with more who take part. */
function inOrder(a: Sighting, b: Sighting): number {
  return (
    Number(a.isDayCarried) - Number(b.isDayCarried) ||
    Number(!a.place) - Number(!b.place) ||
    b.parties.length - a.parties.length ||
    compareText(a.article, b.article) ||
    a.block - b.block ||
    compareText(a.sentence, b.sentence)
  );
}

type Draft = { -readonly [Key in keyof Occurrence]: Occurrence[Key] } & { sightings: Sighting[] };

/** Occurrences by their days. */
class Book {
  readonly #byDay = new Map<Day, Draft[]>();
  readonly #drafts: Draft[] = [];
  readonly #people: ReadonlyMap<string, EventPerson>;

  constructor(people: ReadonlyMap<string, EventPerson>) {
    this.#people = people;
  }

  list(): Occurrence[] {
    return this.#drafts;
  }

  /** Adds a sighting to the one occurrence it can mean, or makes one of it. */
  enter(sighting: Sighting, days: DaySpan): void {
    const candidates = this.#find(sighting, days);
    if (candidates.length > 0) return this.#add(candidates[0]!, sighting);
    const { kind, parties, place, object } = sighting;
    const draft: Draft = { kind, parties, place, object, days, sightings: [sighting] };
    this.#drafts.push(draft);
    for (let day = days.from; day <= days.to; day = addDays(day, 1))
      this.#byDay.set(day, [...(this.#byDay.get(day) ?? []), draft]);
  }

  /** Adds a sighting to the one occurrence it can mean; one that can mean two, or none, is left out. */
  join(sighting: Sighting, days: DaySpan): void {
    const candidates = this.#find(sighting, days);
    const own = candidates.filter(({ sightings }) =>
      sightings.some(({ article }) => article === sighting.article),
    );
    const [only, ...rest] = own.length > 0 ? own : candidates;
    if (only && rest.length === 0) this.#add(only, sighting);
  }

  #find(sighting: Sighting, { from, to }: DaySpan): Draft[] {
    const found = new Set<Draft>();
    for (let day = from; day <= to; day = addDays(day, 1)) {
      for (const draft of this.#byDay.get(day) ?? [])
        if (familyOf(draft.kind) === familyOf(sighting.kind) && agree(draft, sighting, this.#people))
          found.add(draft);
    }
    return [...found];
  }

  /** An event that went on for days is found under each of them. */
  #extend(draft: Draft, days: DaySpan): void {
    if (draft.days.from < days.from || draft.days.to > days.to) return;
    for (let day = days.from; day <= days.to; day = addDays(day, 1))
      if (day < draft.days.from || day > draft.days.to)
        this.#byDay.set(day, [...(this.#byDay.get(day) ?? []), draft]);
    draft.days = days;
  }

  #add(draft: Draft, sighting: Sighting): void {
    draft.sightings.push(sighting);
    draft.place ??= sighting.place;
    if (sighting.isRange && sighting.days) this.#extend(draft, sighting.days);
    if ((sighting.object?.length ?? 0) > (draft.object?.length ?? 0)) draft.object = sighting.object;
    if (sighting.kind === 'summit') draft.kind = 'summit';
    const known = new Set(draft.parties.map(({ name }) => name));
    const isExact = sighting.days !== undefined && sighting.days.from === sighting.days.to;
    if (isExact)
      draft.parties = [...draft.parties, ...sighting.parties.filter(({ name }) => !known.has(name))];
  }
}
