import { daysBetween, type Day, type DaySpan } from '../dates/index.ts';
import { compareText, type Event } from '../model/index.ts';
import { findSightings } from './find-sightings.ts';
import { mergeSightings, type Occurrence } from './merge-sightings.ts';
import { idEvent, listParticipants, nameEvent, type Participants } from './name-event.ts';
import { isGovernmentBody } from './read-parties.ts';
import type { EventArticle, EventPerson, ProposedEvent, Sighting } from './types.ts';

/** How many sentences a proposal quotes at most. */
const MAX_SENTENCES = 3;

/**
 * Proposes one record for every event that the articles tell of with who, what and when; in order of ids.
 *
 * Where a text names no day, the event has none and is not proposed. Nothing depends on the order of articles.
 */
export function proposeEvents(
  articles: readonly EventArticle[],
  given: readonly EventPerson[],
): ProposedEvent[] {
  const people = new Map(given.map((person) => [person.id, person]));
  const published = new Map(articles.map((article) => [article.id, article.published]));
  const publishedOf = (article: string) => published.get(article);
  const sightings = articles.flatMap((article) => findSightings(article));
  const occurrences = mergeSightings(sightings, people, publishedOf);
  const kept = dropVisits(placeSameDay(occurrences).filter((one) => isBorneOut(one, people, publishedOf)));
  const ids = new Map<string, number>();
  return kept
    .map((occurrence) => {
      const participants = listParticipants(occurrence.parties, people);
      return { occurrence, participants, id: idEvent(occurrence, participants, people) };
    })
    .sort(
      (a, b) =>
        compareText(a.id, b.id) ||
        compareText(a.occurrence.sightings[0]!.sentence, b.occurrence.sightings[0]!.sentence),
    )
    .map(({ occurrence, participants, id }) => {
      const count = (ids.get(id) ?? 0) + 1;
      ids.set(id, count);
      return propose(occurrence, participants, people, count > 1 ? `${id}-${count}` : id);
    });
}

/** How far from its report a speech or statement may lie of which no place is told: `on July 15` may be of any year. */
const NEAR_DAYS = 31;

/** Whether there is enough to make a page of: who, what, when; where, unless two sides are named, or one spoke on a day that is told. */
function isBorneOut(
  { kind, parties, place, days, sightings }: Occurrence,
  people: ReadonlyMap<string, EventPerson>,
  published: (article: string) => Day | undefined,
): boolean {
  const isStated = sightings.some((sighting) => sighting.days !== undefined && !sighting.isDayCarried);
  const isOneDay = days.from === days.to;
  const isKnown = parties.every(
    (party) => party.kind !== 'person' || people.get(party.name)?.isKnown !== false,
  );
  const isNear = sightings.some(({ article }) => {
    const day = published(article);
    return day === undefined || Math.abs(daysBetween(days.from, day)) <= NEAR_DAYS;
  });
  const sides = parties.filter((party) => !isGovernmentBody(party)).length;
  switch (kind) {
    case 'meeting':
    case 'summit':
      return sides >= 2 ? isStated || place !== undefined : place !== undefined;
    case 'call':
      return sides >= 2;
    case 'speech':
      return isStated && isKnown && (place !== undefined || (isOneDay && isNear));
    case 'office':
    case 'statement':
      return isStated && isKnown && isOneDay && isNear;
    case 'visit':
    case 'election':
      return place !== undefined && isStated;
    default:
      return isStated;
  }
}

/** `Earlier in the day, Roe met Poe`: where Roe’s other meeting of that day took place in the same article. */
function placeSameDay(occurrences: readonly Occurrence[]): Occurrence[] {
  const meetings = occurrences.filter(({ kind }) => kind === 'meeting');
  const byArticle = Map.groupBy(
    meetings.flatMap((one) =>
      [...new Set(one.sightings.map(({ article }) => article))].map((article) => ({ article, one })),
    ),
    ({ article }) => article,
  );
  return occurrences.map((one) => {
    const isSameDay = one.kind === 'meeting' && one.sightings.every((sighting) => sighting.isSameDay);
    if (one.place !== undefined || !isSameDay) return one;
    const people = new Set(one.parties.filter(({ kind }) => kind === 'person').map(({ name }) => name));
    const places = (byArticle.get(one.sightings[0]!.article) ?? [])
      .filter(
        ({ one: { days, parties } }) =>
          isSameSpan(days, one.days) && parties.some(({ name }) => people.has(name)),
      )
      .flatMap(({ one: { place } }) => place ?? []);
    return new Set(places).size === 1 ? { ...one, place: places[0] } : one;
  });
}

function isSameSpan(a: DaySpan, b: DaySpan): boolean {
  return a.from === b.from && a.to === b.to;
}

/** A visit is told by the meeting that it was for. */
function dropVisits(occurrences: readonly Occurrence[]): Occurrence[] {
  const met = new Set(
    occurrences
      .filter(({ kind, place }) => kind !== 'visit' && place !== undefined)
      .flatMap(({ parties, place, days }) => parties.map(({ name }) => `${name} ${place} ${days.from}`)),
  );
  return occurrences.filter(
    ({ kind, parties, place, days }) =>
      kind !== 'visit' || !parties.some(({ name }) => met.has(`${name} ${place} ${days.from}`)),
  );
}

function propose(
  occurrence: Occurrence,
  participants: Participants,
  people: ReadonlyMap<string, EventPerson>,
  id: string,
): ProposedEvent {
  const { kind, place, days, sightings } = occurrence;
  const isOneDay = days.from === days.to;
  const isLoose = !isOneDay && !sightings.some(({ isRange }) => isRange);
  const record: Event = {
    name: nameEvent(occurrence, participants, people),
    forms: [],
    status: 'proposed',
    date: isOneDay ? days.from : `${days.from}/${days.to}`,
    kind,
    ...(sightings.every(({ isPlanned }) => isPlanned) && { planned: true }),
    ...(place !== undefined && { place }),
    people: [...participants.people],
    unnamed: [...participants.unnamed],
    organizations: [...participants.organizations],
    sameAs: [],
    notSameAs: [],
    ...(isLoose && { note: 'The reports name no day; it lies within these.' }),
  };
  const telling = withoutRepeats(sightings);
  return {
    id,
    record,
    articles: [...new Set(sightings.map(({ article }) => article))].sort(compareText),
    sentences: telling
      .slice(0, MAX_SENTENCES)
      .map(({ article, block, sentence }) => ({ article, block, text: sentence })),
    confidence:
      telling.length > 1 || (place !== undefined && !sightings[0]!.isDayCarried) ? 'sure' : 'probably',
  };
}

/** Each sentence once, whatever frames it fits. */
function withoutRepeats(sightings: readonly Sighting[]): Sighting[] {
  const keyOf = ({ article, block, sentence }: Sighting) => `${article} ${block} ${sentence}`;
  const seen = new Set<string>();
  return sightings.filter((one) => seen.size < seen.add(keyOf(one)).size);
}
