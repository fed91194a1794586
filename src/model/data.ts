import { z } from 'zod';
import { CONFIDENCES, credit, lineClass, occasionKind } from './entry.ts';

/** Shapes of the records in `dist/data/`. The field names are a promise: add, never rename. */

export const speaker = z.object({
  /** Null for a speaker who is described and not named. */
  id: z.string().nullable(),
  name: z.string(),
  type: z.enum(['person', 'organization', 'described']),
});
export type Speaker = z.infer<typeof speaker>;

export const articleRecord = z.object({
  id: z.string(),
  /** Relative to the site's root. */
  url: z.string(),
  title: z.string(),
  titleSupplied: z.boolean(),
  subtitle: z.string().nullable(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  publishedBasis: z.enum(['stated', 'catalogue', 'inferred']).nullable(),
  /** Day or days of what the article tells first. */
  happened: z.string().nullable(),
  happenedBasis: z.enum(['stated', 'catalogue', 'inferred']).nullable(),
  dateline: z.string().nullable(),
  bylines: z.array(credit),
  contributors: z.array(credit),
  kind: z.enum(['report', 'digest', 'transcript']),
  language: z.string().nullable(),
  events: z.array(z.string()),
  people: z.array(z.string()),
  organizations: z.array(z.string()),
  places: z.array(z.string()),
  rights: z.string().nullable(),
  source: z.object({ file: z.string(), sha256: z.string() }).nullable(),
});
export type ArticleRecord = z.infer<typeof articleRecord>;

export const quotationRecord = z.object({
  id: z.string(),
  /** Ids that it had before its words were corrected. */
  aliases: z.array(z.string()),
  url: z.string(),
  article: z.string(),
  text: z.string(),
  /** `full`: five words or more. */
  kind: z.enum(['full', 'fragment']),
  utterance: z.string(),
  speaker: speaker.nullable(),
  speakerAsWritten: z.string().nullable(),
  cue: z.string().nullable(),
  /** Name of the rule that decided, or `archivist`. */
  basis: z.string().nullable(),
  confidence: z.enum(CONFIDENCES).nullable(),
  /** The day it was said, where known. */
  said: z.string().nullable(),
  /** The article's words that tell when. */
  saidAsWritten: z.string().nullable(),
  occasion: z
    .object({ kind: occasionKind, words: z.string().nullable(), name: z.string().nullable() })
    .nullable(),
  /** To whom it was said, in the article's words. */
  addressee: z.string().nullable(),
  /** Where it was said, in the article's words. */
  place: z.string().nullable(),
  /** Who passed the words on, where the article has them from somebody else. */
  via: z.string().nullable(),
  source: z.object({ file: z.string(), line: z.int() }).nullable(),
  /** Shared by the reports of one utterance in several articles. */
  collation: z.string().nullable(),
});
export type QuotationRecord = z.infer<typeof quotationRecord>;

/** Proposed by the program from the texts, or confirmed by a person. */
const status = z.enum(['proposed', 'confirmed']);

/** A role of a person: its span has an end for each date that is known, in EDTF; `..` where it goes on. */
export const roleRecord = z.object({
  title: z.string(),
  organization: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
});
export type RoleRecord = z.infer<typeof roleRecord>;

export const personRecord = z.object({
  id: z.string(),
  url: z.string(),
  name: z.string(),
  forms: z.array(z.string()),
  roles: z.array(roleRecord),
  country: z.string().nullable(),
  status,
  quotations: z.array(z.string()),
  articles: z.array(z.string()),
});
export type PersonRecord = z.infer<typeof personRecord>;

export const organizationRecord = z.object({
  id: z.string(),
  url: z.string(),
  name: z.string(),
  forms: z.array(z.string()),
  country: z.string().nullable(),
  status,
  quotations: z.array(z.string()),
  articles: z.array(z.string()),
});
export type OrganizationRecord = z.infer<typeof organizationRecord>;

export const placeRecord = z.object({
  id: z.string(),
  url: z.string(),
  name: z.string(),
  forms: z.array(z.string()),
  country: z.string().nullable(),
  /** What sort of place it is: a city, a country and so on. */
  type: z.string().nullable(),
  status,
  events: z.array(z.string()),
  articles: z.array(z.string()),
});
export type PlaceRecord = z.infer<typeof placeRecord>;

export const eventRecord = z.object({
  id: z.string(),
  url: z.string(),
  name: z.string(),
  date: z.string(),
  place: z.string().nullable(),
  people: z.array(z.string()),
  articles: z.array(z.string()),
  kind: z.string().nullable(),
  planned: z.boolean(),
  unnamed: z.array(z.string()),
  organizations: z.array(z.string()),
  status,
  quotations: z.array(z.string()),
});
export type EventRecord = z.infer<typeof eventRecord>;

export const ledgerRecord = z.object({
  file: z.string(),
  line: z.int(),
  class: lineClass,
  article: z.string(),
});
export type LedgerRecord = z.infer<typeof ledgerRecord>;

/** Every file of `dist/data/`, by name, with the shape of its records. */
export const DATA_FILES = {
  articles: articleRecord,
  quotations: quotationRecord,
  people: personRecord,
  organizations: organizationRecord,
  places: placeRecord,
  events: eventRecord,
  ledger: ledgerRecord,
} as const;
