import { compareText, slugify, type EventKind } from '../model/index.ts';
import { COUNTRY_OF_BODY } from './tables/bodies.ts';
import { OFFICE_VERBS } from './frames/offices.ts';
import type { Occurrence } from './merge-sightings.ts';
import type { EventPerson, Party } from './types.ts';

/** Who takes part, in the order in which an event names them. */
export interface Participants {
  /** Ids, by name. */
  readonly people: readonly string[];
  /** People without a name, by their office; none whom a person stands for. */
  readonly unnamed: readonly string[];
  /** Countries and bodies; none that a person stands for. */
  readonly organizations: readonly string[];
}

/** All who take part and are no people with a name, in the order in which an event names them. */
function othersOf({ unnamed, organizations }: Participants): string[] {
  return [...unnamed, ...organizations].sort(compareText);
}

/** Orders those who take part; a country that one of the people stands for is not named beside them. */
export function listParticipants(
  parties: readonly Party[],
  people: ReadonlyMap<string, EventPerson>,
): Participants {
  const persons = parties.filter(({ kind }) => kind === 'person').map(({ name }) => name);
  const countries = new Set(persons.flatMap((id) => people.get(id)?.country ?? []));
  const isNamed = (party: Party) =>
    persons.length > 0 &&
    ((party.kind === 'country' && countries.has(party.name)) ||
      (party.kind === 'described' && party.country !== undefined && countries.has(party.country)));
  const others = parties.filter((party) => party.kind !== 'person' && !isNamed(party));
  const namesOf = (isWanted: (party: Party) => boolean) =>
    [
      ...new Set(
        others
          .filter(isWanted)
          .map(({ kind, name }) => (kind === 'body' ? (COUNTRY_OF_BODY.get(name) ?? name) : name)),
      ),
    ].sort(compareText);
  const sortName = (id: string) => people.get(id)?.surname ?? id;
  return {
    people: persons.sort((a, b) => compareText(sortName(a), sortName(b)) || compareText(a, b)),
    unnamed: namesOf(({ kind }) => kind === 'described'),
    organizations: namesOf(({ kind }) => kind !== 'described'),
  };
}

/** The parts of which an event's name is made. */
interface Parts {
  readonly subject: string;
  readonly isOne: boolean;
  readonly object: string | undefined;
  readonly place: string | undefined;
  /** ` in Geneva`, or nothing. */
  readonly where: string;
  /** Whether the object is what was passed, and not what was voted `to` or `for`. */
  readonly isPassed: boolean;
}

/** How what one side does is told. */
const ACTS: Partial<Record<EventKind, (parts: Parts) => string>> = {
  debate: ({ object, where }) => capitaliseFirst(`${object}${where}`),
  election: ({ place, object }) => `${place} ${object}`,
  speech: ({ subject, isOne, object = 'speech', where }) => {
    const verb = /(?:speech|address)$/.test(object) ? (isOne ? 'gives' : 'give') : 'at';
    return `${subject} ${verb} ${/^[aeiou]/i.test(object) ? 'an' : 'a'} ${object}${where}`;
  },
  statement: ({ subject, isOne }) => `${capitaliseFirst(subject)} ${isOne ? 'makes' : 'make'} a statement`,
  visit: ({ subject, isOne, place = '' }) => `${subject} ${isOne ? 'visits' : 'visit'} ${place}`.trim(),
  vote: ({ subject, object, isPassed }) =>
    `${subject} votes${object === undefined ? '' : `${isPassed ? ' on' : ''} ${object}`}`,
  agreement: ({ subject, isOne, object = 'an agreement', where }) =>
    /^(?:to|on) /.test(object)
      ? `${subject} ${isOne ? 'agrees' : 'agree'} ${object}`
      : `${subject} ${isOne ? 'signs' : 'sign'} ${object}${where}`,
  deployment: ({ subject, object = 'forces', where }) =>
    `${subject} sends ${object}${where.replace(/^ in /, ' to ')}`,
  diplomacy: ({ subject, isOne, object = 'acts' }) => `${subject} ${toPresent(object, isOne)}`,
  sanctions: ({ subject, isOne, object }) =>
    `${subject} ${isOne ? 'imposes' : 'impose'} sanctions${object === undefined ? '' : ` on ${object}`}`,
};

const VERBS: Partial<Record<EventKind, readonly [one: string, several: string]>> = {
  meeting: ['meets', 'meet'],
  summit: ['holds a summit', 'hold a summit'],
  call: ['speaks by telephone', 'speak by telephone'],
};

/** The most who are named in an event's name. */
const MOST = 4;

/** The name of an event, from its facts: `Blinken and Lavrov meet in Geneva`. */
export function nameEvent(
  occurrence: Occurrence,
  participants: Participants,
  people: ReadonlyMap<string, EventPerson>,
): string {
  const { kind, place, object, sightings } = occurrence;
  const names = [...shortNames(participants.people, people), ...othersOf(participants).map(withArticle)];
  const parts: Parts = {
    ...{ object, place, isOne: names.length === 1, isPassed: sightings[0]!.frame === 'passed' },
    subject: listWords(names).replace(/^the /, ''),
    where: place === undefined ? '' : ` ${prepositionOf(place)} ${place}`,
  };
  if (kind === 'office') return nameOffice(occurrence, people, parts);
  return ACTS[kind]?.(parts) ?? nameMeeting(occurrence, participants, people, parts);
}

/** `Strand names Hove as ambassador`, `Hove is sworn in`: as the first sentence tells it. */
function nameOffice(
  { sightings, object }: Occurrence,
  people: ReadonlyMap<string, EventPerson>,
  { subject }: Parts,
): string {
  const { frame, parties } = sightings[0]!;
  const namesOf = (isWanted: (party: Party) => boolean) =>
    parties
      .filter(isWanted)
      .map(({ kind, name }) => (kind === 'person' ? shortNames([name], people)[0]! : withArticle(name)));
  const actors = namesOf(({ isMet }) => !isMet);
  const holders = namesOf(({ isMet }) => isMet === true);
  const words = [listWords(actors) || subject, OFFICE_VERBS[frame], listWords(holders), object];
  return capitaliseFirst(words.filter((word) => word !== undefined && word !== '').join(' '));
}

function nameMeeting(
  occurrence: Occurrence,
  participants: Participants,
  people: ReadonlyMap<string, EventPerson>,
  { subject, isOne, where }: Parts,
): string {
  const { kind, parties } = occurrence;
  const body = isOne && parties[0]?.kind === 'body' ? participants.organizations[0] : undefined;
  if (body !== undefined && (kind === 'summit' || kind === 'meeting')) return `${body} ${kind}${where}`;
  const host = kind === 'meeting' ? loneHost(occurrence, participants) : undefined;
  if (host !== undefined) {
    const [own] = shortNames([host], people);
    const officials = participants.organizations.map(withArticle);
    const met = [
      ...shortNames(participants.people, people).filter((name) => name !== own),
      ...participants.unnamed,
      ...(officials.length > 0 ? [`officials of ${listWords(officials)}`] : []),
    ];
    return `${own} meets ${listWords(met)}${where}`;
  }
  if (kind === 'meeting' && participants.people.length === 0)
    return `${subject} ${isOne ? 'holds' : 'hold'} talks${where}`;
  const [one, several] = VERBS[kind] ?? ['meets', 'meet'];
  return `${subject} ${isOne ? one : several}${where}`;
}

/** `2022-01-21-blinken-lavrov-geneva`; the same facts make the same id. */
export function idEvent(
  occurrence: Occurrence,
  participants: Participants,
  people: ReadonlyMap<string, EventPerson>,
): string {
  const names = [...shortNames(participants.people, people), ...othersOf(participants)].slice(0, MOST);
  const { kind, place, days } = occurrence;
  const topic = kind === 'debate' || kind === 'election' ? occurrence.object : undefined;
  const what = kind === 'meeting' && place !== undefined ? [] : [topic ?? kind];
  return `${days.from}-${slugify([...names, ...what, ...(place === undefined ? [] : [place])].join(' '), 60)}`;
}

/** The one person who met several, or people without a name: nothing says that those met each other. */
function loneHost({ sightings }: Occurrence, participants: Participants): string | undefined {
  const { people } = participants;
  const others = othersOf(participants);
  const lists = sightings.map(({ parties }) => parties.filter(({ isMet }) => !isMet));
  const [host, ...rest] = lists.find((list) => list.length > 0) ?? [];
  const isLone = rest.length === 0 && host?.kind === 'person' && people.includes(host.name);
  return isLone && (people.length > 2 || (people.length === 1 && others.length > 0)) ? host.name : undefined;
}

/** Surnames; names in full where two bear one. */
function shortNames(ids: readonly string[], people: ReadonlyMap<string, EventPerson>): string[] {
  const surnames = ids.map((id) => people.get(id)?.surname ?? id);
  return ids.map((id, i) =>
    surnames.filter((surname) => surname === surnames[i]).length > 1
      ? (people.get(id)?.name ?? id)
      : surnames[i]!,
  );
}

function listWords(names: readonly string[]): string {
  if (names.length > MOST) return `${names.slice(0, MOST).join(', ')} and others`;
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function withArticle(name: string): string {
  return /^(?:United (?:States|Kingdom|Nations|Arab)|European|Netherlands|Philippines|Senate|House|White House|Kremlin|Pentagon|Czech|U\.S\. (?:Treasury|State)|U\.N\. |African Union|Group of|Vatican|Arab League|Bundestag|Biden|Obama|Trump|Russian Foreign)/.test(
    name,
  )
    ? `the ${name}`
    : name;
}

/** What governments do, as it is told. */
const PRESENT: Readonly<Record<string, readonly [one: string, several: string]>> = {
  recalled: ['recalls', 'recall'],
  withdrew: ['withdraws', 'withdraw'],
  expelled: ['expels', 'expel'],
  summoned: ['summons', 'summon'],
  broke: ['breaks', 'break'],
  cut: ['cuts', 'cut'],
  severed: ['severs', 'sever'],
  suspended: ['suspends', 'suspend'],
  restored: ['restores', 'restore'],
  resumed: ['resumes', 'resume'],
  established: ['establishes', 'establish'],
  normalized: ['normalizes', 'normalize'],
  normalised: ['normalises', 'normalise'],
  recognized: ['recognizes', 'recognize'],
  recognised: ['recognises', 'recognise'],
};

/** `expelled ten diplomats` as an event’s name tells it: `expels ten diplomats`. */
function toPresent(words: string, isOne: boolean): string {
  return words.replace(/^\w+/, (verb) => PRESENT[verb]?.[isOne ? 0 : 1] ?? verb);
}

function capitaliseFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function prepositionOf(place: string): string {
  return /^(?:White House|Pentagon|Kremlin|Capitol Hill|Camp David|Mar-a-Lago)$/.test(place) ? 'at' : 'in';
}
