import { z } from 'zod';
import { date, dateSpan, interfaceLanguage, rights, slug, text, webAddress } from './fields.ts';
import { credit, digestOf, entryMatter } from './entry.ts';

/** An office somebody held. */
export const role = z.strictObject({
  /** As a reader would say it: `U.S. Secretary of State`. */
  title: text,
  organization: text.optional(),
  from: date.optional(),
  to: date.optional(),
});
export type Role = z.infer<typeof role>;

/** Identifiers in other catalogues; checked for form, never looked up. */
export const identifiers = z.strictObject({
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/)
    .optional(),
  viaf: z
    .string()
    .regex(/^[1-9]\d*$/)
    .optional(),
  isni: z
    .string()
    .regex(/^\d{15}[\dX]$/)
    .optional(),
});

const authority = {
  /** The form by which the archive calls it. */
  name: text,
  /** Other forms met in texts. */
  forms: z.array(text).default([]),
  /** `proposed` by the program, or `confirmed` by the archivist. */
  status: z.enum(['proposed', 'confirmed']).default('confirmed'),
  identifiers: identifiers.optional(),
  note: text.optional(),
};

/** `people/ID.yaml` */
export const person = z.strictObject({
  ...authority,
  /** For ordering: family name first. Made from `name` when left out. */
  sortName: text.optional(),
  roles: z.array(role).default([]),
  country: text.optional(),
  /** Pronoun that texts use of the person. */
  pronoun: z.enum(['he', 'she', 'they']).optional(),
  sameAs: z.array(webAddress).default([]),
  /** Ids of people with whom this one must never be merged. */
  notSameAs: z.array(slug).default([]),
});
export type Person = z.infer<typeof person>;

/** `organizations/ID.yaml` */
export const organization = z.strictObject({
  ...authority,
  country: text.optional(),
  sameAs: z.array(webAddress).default([]),
});
export type Organization = z.infer<typeof organization>;

/** What sort of event it is. */
export const EVENT_KINDS = [
  'meeting',
  'summit',
  'call',
  'visit',
  'speech',
  'debate',
  'vote',
  'election',
  'agreement',
  'sanctions',
  'deployment',
  'statement',
  'other',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** `events/ID.yaml` */
export const event = z.strictObject({
  ...authority,
  date: dateSpan,
  kind: z.enum(EVENT_KINDS).optional(),
  /** True while articles speak of it as to come and none reports it. */
  planned: z.boolean().optional(),
  place: text.optional(),
  /** What happened, in a sentence. */
  summary: text.optional(),
  /** Ids of the people who took part. */
  people: z.array(slug).default([]),
  /** Countries, organizations and people without a name that took part: `Russia`, `NATO`, `Ukraine’s president`. */
  organizations: z.array(text).default([]),
  /** Ids of the articles that cover it; found by rule when left out. */
  articles: z.array(slug).optional(),
});
export type Event = z.infer<typeof event>;

/** One item of `outlets.yaml`. */
export const outlet = z.strictObject({
  id: slug,
  name: text,
  forms: z.array(text).default([]),
  /** Short name for charts and tables. */
  short: text.optional(),
  url: webAddress.optional(),
  country: text.optional(),
  note: text.optional(),
});
export type Outlet = z.infer<typeof outlet>;

/** `archive.yaml` */
export const archiveSettings = z.strictObject({
  title: text.optional(),
  description: text.optional(),
  /** BCP 47; the language of articles that state none, and of the interface where it has the words. */
  language: text.optional(),
  /** What the site itself says, and which way it is read. */
  interface: z
    .strictObject({ language: interfaceLanguage.optional(), direction: z.enum(['ltr', 'rtl']).optional() })
    .optional(),
  rights: rights.optional(),
  /** Shown on the About page: how to report an error. */
  contact: text.optional(),
  /** Where the site will be published, for feeds and citations. */
  address: webAddress.optional(),
  /** No article is later than this day: bounds what dates are inferred. */
  receivedBy: date.optional(),
});
export type ArchiveSettings = z.infer<typeof archiveSettings>;

/** One item of `catalogue.yaml`: what the archivist knows about a source that the file does not say. */
export const catalogueItem = z.strictObject({
  /** Path below `sources/`. */
  file: text,
  ...entryMatter.pick({
    subtitle: true,
    outlet: true,
    published: true,
    language: true,
    url: true,
    rights: true,
  }).shape,
  title: text.optional(),
  kind: z.enum(['report', 'digest', 'transcript']).optional(),
  digestOf: digestOf.optional(),
  bylines: z.array(credit).optional(),
  contributors: z.array(credit).optional(),
  /** How the archivist knows. */
  note: text.optional(),
});
export type CatalogueItem = z.infer<typeof catalogueItem>;
