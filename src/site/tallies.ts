import type {
  Archive,
  Article,
  Beside,
  LinkedOrganization,
  LinkedPerson,
  LinkedPlace,
  Quotation,
} from '../archive/index.ts';
import { compareText } from '../model/index.ts';
import { capitalize, countEventQuotations } from './describe.ts';
import { once } from './once.ts';
import type { Listed } from './register.ts';
import { speakerUrl } from './utterances.ts';

/** A name with a number and the page it leads to: one line of a picture that is a list too. */
export interface TallyLine {
  readonly name: string;
  readonly url: string | undefined;
  readonly number: number;
  /** What is said beside the name. */
  readonly note?: string | undefined;
}

/** People who are quoted, the most quoted first. */
export const tallySpeakers = once((archive: Archive): TallyLine[] => rank(archive.people.map(personLine)));

/** Events by the quotations of the articles that cover them. */
export const tallyEvents = once((archive: Archive): TallyLine[] =>
  rank(
    archive.events.map((event) => ({
      name: event.record.name,
      url: `${event.url}#quotations`,
      number: countEventQuotations(event),
    })),
  ),
);

/** Outlets by what they quote. */
export const tallyOutlets = once((archive: Archive): TallyLine[] =>
  rank(
    archive.outlets.map(({ record, url, articles }) => ({
      name: record.name,
      url: `${url}#quotations`,
      number: articles.reduce((sum, { quotations }) => sum + quotations.length, 0),
    })),
  ),
);

function personLine({ record, url, quotations }: LinkedPerson): TallyLine {
  return { name: record.name, url: `${url}#quotations`, number: quotations.length };
}

/** Who is quoted in some articles, the most quoted first: people of the archive and others by the name they are given. */
export function tallyQuoted(articles: readonly Article[]): TallyLine[] {
  const bySpeaker = Map.groupBy(
    articles.flatMap(({ quotations }) => quotations).filter(({ speaker }) => speaker !== undefined),
    ({ person, speaker }) => person ?? speaker!.id ?? speaker!.name,
  );
  const lines = rank(
    [...bySpeaker.values()].map((quotations) => ({
      name: nameOf(quotations[0]!),
      url: speakerUrl(quotations[0]!),
      number: quotations.length,
    })),
  );
  return lines.map((line) => ({ ...line, name: capitalize(line.name) }));
}

function nameOf({ person, speaker }: Quotation): string {
  return person?.record.name ?? speaker!.name;
}

function rank(lines: readonly TallyLine[]): TallyLine[] {
  return lines
    .filter(({ number }) => number > 0)
    .sort((a, b) => b.number - a.number || compareText(a.name, b.name));
}

/** Organizations or places by how often the texts name them, the most named first. */
export function tallyMentions(listed: readonly Listed[]): TallyLine[] {
  return rank(
    listed.map(({ record, url, mentions }) => ({ name: record.name, url, number: mentions.length })),
  );
}

/** Lines for what stands in the same paragraphs, the most frequent first. */
export function tallyBeside(
  beside: readonly Beside<LinkedPerson | LinkedOrganization | LinkedPlace>[],
): TallyLine[] {
  return beside.map(({ record: { record, url }, paragraphs }) => ({
    name: record.name,
    url,
    number: paragraphs,
  }));
}
