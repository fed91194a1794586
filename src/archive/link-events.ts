import { compareText, namesOf, type Event } from '../model/index.ts';
import { proposeEvents, type EventArticle, type EventPerson, type ProposedEvent } from '../events/index.ts';
import { covers, indexByPlace } from './coverage.ts';
import { addParties, byOwnId, type LinkedParties } from './link-parties.ts';
import { indexByMonth, isSameEvent } from './same-event.ts';
import { sortByStanding } from './standing.ts';
import { textsOf } from './texts.ts';
import type { Stored, StoredArchive } from './read.ts';
import type { Article, LinkedEvent, LinkedPerson } from './types.ts';

/**
 * Makes the archive's events: its records, and a proposal for every other event that the articles tell of; by
 * date. A record takes the place, and the articles, of a proposal that means the same.
 */
export function linkEvents(
  stored: StoredArchive,
  articles: readonly Article[],
  linked: LinkedParties,
): LinkedEvent[] {
  const proposals = proposeEvents(articles.map(toEventArticle), linked.people.map(toEventPerson));
  const claimed = claimProposals(proposals, stored.events);
  const byPerson = byOwnId(linked.people, stored.people);
  const byArticle = new Map(articles.map((article) => [article.id, article]));
  const nobodys = stored.events.filter(({ record }) => record.people.length === 0);
  const mayName = indexByPlace(
    articles,
    nobodys.flatMap(({ record: { place } }) => place ?? []),
  );
  const listPeople = ({ people: ids }: Event) => ids.flatMap((id) => byPerson.get(id) ?? []);
  const taken = new Set(stored.events.map(({ id }) => id));
  const free = new Set(proposals);
  for (const proposal of [...claimed.values()].flat()) free.delete(proposal);
  const events = [
    ...sortByStanding(stored.events).inForce.map((event): LinkedEvent => {
      const own = claimed.get(event) ?? [];
      const told = new Set(own.flatMap((proposal) => proposal.articles));
      const participants = listPeople(event.record);
      return makeEvent(
        event.id,
        event.record,
        participants,
        own,
        listCoverage(event.record, participants, told, byArticle, mayName),
      );
    }),
    ...[...free]
      .filter((proposal) => !taken.has(proposal.id))
      .map((proposal): LinkedEvent => {
        const coverage = proposal.articles.map((id) => byArticle.get(id)!);
        return makeEvent(proposal.id, proposal.record, listPeople(proposal.record), [proposal], coverage);
      }),
  ];
  return enterEvents(events.map(addParties(stored, linked)), articles);
}

/** The proposals that each record takes the place of: the first that has their id, or means the same. */
function claimProposals(
  proposals: readonly ProposedEvent[],
  records: readonly Stored<Event>[],
): Map<Stored<Event>, ProposedEvent[]> {
  const claimed = new Map<Stored<Event>, ProposedEvent[]>();
  const byId = new Map(records.map((stored) => [stored.id, stored]));
  const find = indexByMonth(records);
  for (const proposal of proposals) {
    const owner =
      byId.get(proposal.id) ??
      find(proposal.record).find(({ record }) => isSameEvent(record, proposal.record));
    if (owner) claimed.set(owner, [...(claimed.get(owner) ?? []), proposal]);
  }
  return claimed;
}

function makeEvent(
  id: string,
  record: Event,
  people: LinkedPerson[],
  proposals: readonly ProposedEvent[],
  articles: Article[],
): LinkedEvent {
  return {
    id,
    url: `events/${id}.html`,
    record,
    people,
    organizations: [],
    place: undefined,
    articles,
    sentences: proposals.flatMap(({ sentences }) => sentences),
    confidence: record.status === 'proposed' ? proposals[0]?.confidence : undefined,
  };
}

/**
 * The articles that a record lists, or those that name its day beside its place or people, or tell of it; of a
 * proposal only those that tell of it.
 */
function listCoverage(
  record: Event,
  people: readonly LinkedPerson[],
  told: ReadonlySet<string>,
  byId: ReadonlyMap<string, Article>,
  mayName: (place: string) => readonly Article[],
): Article[] {
  const find = (ids: Iterable<string>) => [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
  if (record.articles) return find(record.articles);
  if (record.status === 'proposed' && told.size > 0) return find(told);
  const candidates =
    fewest(people.map((person) => person.articles)) ??
    (record.place === undefined ? [] : mayName(record.place));
  const covering = candidates.filter((article) => covers(article, record));
  return [...new Set([...find(told), ...covering])];
}

/** Enters events into their articles and people. */
function enterEvents(events: LinkedEvent[], articles: readonly Article[]): LinkedEvent[] {
  const order = new Map(articles.map((article, i) => [article, i]));
  events.sort((a, b) => compareText(a.record.date, b.record.date) || compareText(a.id, b.id));
  for (const event of events) {
    event.articles.sort((a, b) => order.get(a)! - order.get(b)!);
    for (const article of event.articles) article.events.push(event);
    for (const person of event.people) person.events.push(event);
    for (const organization of event.organizations) organization.events.push(event);
    event.place?.events.push(event);
  }
  return events;
}

function toEventArticle(article: Article): EventArticle {
  const { id, matter, blocks, mentions } = article;
  const captions = matter.captions.map(({ text }) => text);
  return {
    id,
    published: matter.published?.length === 10 ? matter.published : undefined,
    dateline: matter.dateline?.place,
    blocks: textsOf(blocks),
    captions,
    mentions: [
      ...mentions.map(({ block, span, person }) => ({ block, span, person: person.id })),
      ...captions.flatMap((text, i) => findNames(text, blocks.length + i, article)),
    ],
  };
}

/** The people of an article whom a caption names; it introduces nobody else. */
function findNames(text: string, block: number, { people }: Article): EventArticle['mentions'][number][] {
  const forms = people.flatMap(({ id, record }) => namesOf(record).map((form) => ({ id, form })));
  const found: EventArticle['mentions'][number][] = [];
  for (const { id, form } of forms.sort((a, b) => b.form.length - a.form.length || compareText(a.id, b.id))) {
    const startUtf16 = text.indexOf(form);
    const span = { startUtf16, endUtf16: startUtf16 + form.length };
    const isTaken = found.some(
      (other) => other.span.startUtf16 < span.endUtf16 && startUtf16 < other.span.endUtf16,
    );
    if (startUtf16 >= 0 && !isTaken && !/^[\p{L}\p{N}]/u.test(text.slice(span.endUtf16)))
      found.push({ block, span, person: id });
  }
  return found;
}

function toEventPerson({ id, record, sortName, articles }: LinkedPerson): EventPerson {
  const isAmerican = record.roles.some(({ title }) => /^(?:U\.S\. )?Secretary of State$/i.test(title));
  const country = record.country ?? (isAmerican ? 'United States' : undefined);
  const isKnown = record.roles.length > 0 || articles.length > 1;
  return { id, name: record.name, surname: sortName.split(',')[0]!, country, isKnown };
}

function fewest<T>(lists: readonly (readonly T[])[]): readonly T[] | undefined {
  return lists.reduce<readonly T[] | undefined>(
    (best, list) => (best && best.length <= list.length ? best : list),
    undefined,
  );
}
