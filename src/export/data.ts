import type { z } from 'zod';
import {
  collationOf,
  quotationsOf,
  type Archive,
  type Article,
  type LinkedEvent,
  type LinkedOrganization,
  type LinkedPerson,
  type LinkedPlace,
  type Quotation,
} from '../archive/index.ts';
import {
  compareText,
  formsOf,
  type ArticleRecord,
  type DATA_FILES,
  type EventRecord,
  type LedgerRecord,
  type OrganizationRecord,
  type PersonRecord,
  type PlaceRecord,
  type QuotationRecord,
  type Role,
  type RoleRecord,
  type Status,
} from '../model/index.ts';
import { listLines } from './lines.ts';

/** Name of a file in `dist/data/`, without its ending. */
export type DataFileName = keyof typeof DATA_FILES;

/** The records of every data file. */
export type ExportedData = { readonly [Name in DataFileName]: z.infer<(typeof DATA_FILES)[Name]>[] };

/**
 * Gives the records of every file in `dist/data/`, in the archive's order; the ledger by file and line.
 *
 * Holds facts and quotations only: no other text of an article, whatever its rights.
 */
export function exportData(archive: Archive): ExportedData {
  return {
    articles: archive.articles.map(describeArticle),
    quotations: archive.quotations.map((quotation) => describeQuotation(quotation, archive)),
    people: archive.people.map(describePerson),
    organizations: archive.organizations.map(describeOrganization),
    places: archive.places.map(describePlace),
    events: archive.events.map(describeEvent),
    ledger: archive.articles
      .flatMap(listLedger)
      .sort((a, b) => compareText(a.file, b.file) || a.line - b.line || compareText(a.article, b.article)),
  };
}

const idOf = ({ id }: { readonly id: string }): string => id;

function describeArticle(article: Article): ArticleRecord {
  const { matter } = article;
  return {
    id: article.id,
    url: article.url,
    title: matter.title,
    titleSupplied: matter.titleSupplied,
    subtitle: matter.subtitle ?? null,
    outlet: article.outlet?.record.name ?? matter.outlet ?? null,
    published: matter.published ?? null,
    publishedBasis: article.publishedBasis ?? null,
    happened: matter.happened ?? null,
    happenedBasis: article.happenedBasis ?? null,
    dateline: matter.dateline?.place ?? null,
    bylines: matter.bylines,
    contributors: matter.contributors,
    kind: matter.kind,
    language: article.language ?? null,
    events: article.events.map(idOf),
    people: article.people.map(idOf),
    organizations: article.organizations.map(idOf),
    places: article.places.map(idOf),
    rights: article.rightsStatement ?? null,
    source: matter.source ? { file: matter.source.file, sha256: matter.source.sha256 } : null,
  };
}

function describeQuotation(quotation: Quotation, archive: Archive): QuotationRecord {
  const { article, line } = quotation;
  const { source } = article.matter;
  return {
    id: quotation.id,
    aliases: [...quotation.aliases],
    url: quotation.url,
    article: article.id,
    text: quotation.text,
    kind: quotation.kind,
    utterance: quotation.utterance,
    speaker: quotation.speaker ?? null,
    speakerAsWritten: quotation.asWritten ?? null,
    cue: quotation.cue ?? null,
    basis: quotation.rule ?? null,
    confidence: quotation.confidence ?? null,
    said: quotation.said ?? null,
    saidAsWritten: quotation.saidAsWritten ?? null,
    occasion: describeOccasion(quotation),
    addressee: quotation.addressee ?? null,
    place: quotation.place ?? null,
    via: quotation.via ?? null,
    source: source && line !== undefined ? { file: source.file, line } : null,
    collation: collationOf(archive, quotation)?.id ?? null,
  };
}

function describeOccasion({ occasion }: Quotation): QuotationRecord['occasion'] {
  return occasion
    ? { kind: occasion.kind, words: occasion.words ?? null, name: occasion.name ?? null }
    : null;
}

function describePerson(person: LinkedPerson): PersonRecord {
  return {
    id: person.id,
    url: person.url,
    name: person.record.name,
    forms: formsOf(person.record),
    roles: person.record.roles.map(describeRole),
    country: person.record.country ?? null,
    status: statusOf(person.record),
    quotations: person.quotations.map(idOf),
    articles: person.articles.map(idOf),
  };
}

function statusOf({ status }: { readonly status: Status }): 'proposed' | 'confirmed' {
  return status === 'proposed' ? 'proposed' : 'confirmed';
}

function describeOrganization({
  id,
  url,
  record,
  quotations,
  articles,
}: LinkedOrganization): OrganizationRecord {
  return {
    id,
    url,
    name: record.name,
    forms: formsOf(record),
    country: record.country ?? null,
    status: statusOf(record),
    quotations: quotations.map(idOf),
    articles: articles.map(idOf),
  };
}

function describePlace({ id, url, record, events, articles }: LinkedPlace): PlaceRecord {
  return {
    id,
    url,
    name: record.name,
    forms: formsOf(record),
    country: record.country ?? null,
    type: record.type ?? null,
    status: statusOf(record),
    events: events.map(idOf),
    articles: articles.map(idOf),
  };
}

function describeRole({ title, organization, span, from, to }: Role): RoleRecord {
  const [begin, end = begin] = span?.split('/') ?? [from ?? '', to ?? ''];
  return {
    title,
    ...(organization !== undefined && { organization }),
    ...(begin && { from: begin }),
    ...(end && { to: end }),
  };
}

function describeEvent(event: LinkedEvent): EventRecord {
  return {
    id: event.id,
    url: event.url,
    name: event.record.name,
    date: event.record.date,
    place: event.record.place ?? null,
    people: event.people.map(idOf),
    articles: event.articles.map(idOf),
    kind: event.record.kind ?? null,
    planned: event.record.planned ?? false,
    unnamed: [...event.record.unnamed],
    organizations: [...event.record.organizations],
    status: statusOf(event.record),
    quotations: quotationsOf(event).map(({ quotation }) => quotation.id),
  };
}

/** The lines of an article's source, and of the digest whose place it took. */
function listLedger({ id, matter, digest }: Article): LedgerRecord[] {
  return [matter, digest?.matter].flatMap((one) => {
    const file = one?.source?.file;
    if (file === undefined) return [];
    return one!.ledger.flatMap((item) =>
      listLines(item.lines, item.class === 'body' ? undefined : item.text).map((line) => ({
        file,
        line,
        class: item.class,
        article: id,
      })),
    );
  });
}
