import type { EventKind } from '../model/index.ts';
import { COUNTRY_OF_BODY } from './tables/bodies.ts';
import type { EventPerson, Party } from './types.ts';

/** What of an event or of its sighting says whether two are one. */
export interface Described {
  readonly kind: EventKind;
  readonly parties: readonly Party[];
  readonly place: string | undefined;
  /** The words that name a debate or an election. */
  readonly object?: string | undefined;
}

/** Kinds that texts do not keep apart. */
const FAMILY: Partial<Record<EventKind, EventKind>> = { summit: 'meeting' };

/** The kind under which an event is looked for. */
export function familyOf(kind: EventKind): EventKind {
  return FAMILY[kind] ?? kind;
}

/** Whether two tell of one event, their days apart: kind, place and those who take part agree. */
export function agree(a: Described, b: Described, people: ReadonlyMap<string, EventPerson>): boolean {
  if (familyOf(a.kind) !== familyOf(b.kind)) return false;
  if (a.place !== undefined && b.place !== undefined && a.place !== b.place) return false;
  if (a.kind === 'debate') return a.place === b.place || campOf(a) === campOf(b);
  if (a.kind === 'election') return a.place === b.place;
  return agreeParties(a, b, people);
}

/** Whose debate it is. */
function campOf({ object }: Described): string | undefined {
  return /Republican|GOP|Democratic|vice|leaders/.exec(object ?? '')?.[0].replace('GOP', 'Republican');
}

function agreeParties(a: Described, b: Described, people: ReadonlyMap<string, EventPerson>): boolean {
  const [ours, theirs] = [namesOf(a, 'person'), namesOf(b, 'person')];
  const shared = ours.filter((name) => theirs.includes(name));
  const [bodies, others] = [namesOf(a, 'body'), namesOf(b, 'body')];
  if (a.kind === 'office') return holdersOf(a).some((name) => holdersOf(b).includes(name));
  if (isLone(a.kind)) return actorsOf(a).some((name) => actorsOf(b).includes(name));
  if (shared.length >= 2) return true;
  if (bodies.some((name) => others.includes(name))) return true;
  const isSamePlace = a.place !== undefined && a.place === b.place;
  if (ours.length > 0 && theirs.length > 0) return shared.length > 0 && sameDescribed(a, b, people);
  if (ours.length === 0 && theirs.length === 0) return areCountriesSame(a, b);
  return (isSamePlace || a.place === undefined || b.place === undefined) && coversCountries(a, b, people);
}

/** Who takes or leaves an office: not who names or dismisses them. */
function holdersOf({ parties }: Described): string[] {
  const met = parties.filter(({ isMet }) => isMet);
  return (met.length > 0 ? met : parties).map(({ name }) => name);
}

/** Kinds that have an actor and no other side. */
function isLone(kind: EventKind): boolean {
  return (
    kind === 'visit' ||
    kind === 'speech' ||
    kind === 'statement' ||
    kind === 'sanctions' ||
    kind === 'deployment' ||
    kind === 'vote'
  );
}

function namesOf({ parties }: Described, kind: Party['kind']): string[] {
  return parties.filter((party) => party.kind === kind).map(({ name }) => name);
}

/** Who acts; a government for the body through which it does. */
function actorsOf({ parties }: Described): string[] {
  return parties.map(({ name }) => COUNTRY_OF_BODY.get(name) ?? name);
}

function areCountriesSame(a: Described, b: Described): boolean {
  const [ours, theirs] = [namesOf(a, 'country'), namesOf(b, 'country')];
  return ours.length > 0 && ours.length === theirs.length && ours.every((name) => theirs.includes(name));
}

/** A person met by name here is the office-holder of that country there. */
function sameDescribed(a: Described, b: Described, people: ReadonlyMap<string, EventPerson>): boolean {
  const described = (one: Described) => one.parties.filter(({ kind }) => kind === 'described');
  const [ours, theirs] = [described(a), described(b)];
  if (ours.length > 0 && theirs.length > 0)
    return ours.some(({ name }) => theirs.some((other) => other.name === name));
  const [vague, named] = ours.length > 0 ? [ours, b] : [theirs, a];
  const countries = namesOf(named, 'person').map((id) => people.get(id)?.country);
  return vague.length > 0 && vague.every(({ country }) => countries.includes(country));
}

/** Countries on one side are those of the people on the other. */
function coversCountries(a: Described, b: Described, people: ReadonlyMap<string, EventPerson>): boolean {
  const [persons, states] = namesOf(a, 'person').length > 0 ? [a, b] : [b, a];
  const countries = new Set(namesOf(persons, 'person').flatMap((id) => people.get(id)?.country ?? []));
  const named = namesOf(states, 'country');
  return named.length >= 2 && named.length === countries.size && named.every((name) => countries.has(name));
}
