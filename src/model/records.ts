import { z } from 'zod';
import { authorityFields, isMergedIntoSome, role } from './authority.ts';
import { dateSpan, slug, text, webAddress } from './fields.ts';

/** `people/ID.yaml` */
export const person = z
  .strictObject({
    ...authorityFields,
    /** For ordering: family name first. Made from `name` when left out. */
    sortName: text.optional(),
    roles: z.array(role).default([]),
    country: text.optional(),
    /** Pronoun that texts use of the person. */
    pronoun: z.enum(['he', 'she', 'they']).optional(),
    /** Ids of the articles in which the name means this person, where another record bears it too. */
    articles: z.array(slug).optional(),
  })
  .refine(...isMergedIntoSome);
export type Person = z.infer<typeof person>;

/** `organizations/ID.yaml` */
export const organization = z
  .strictObject({
    ...authorityFields,
    sortName: text.optional(),
    country: text.optional(),
    /** Names of cities and seats that stand for it where they act or are spoken to: `Moscow`. */
    metonyms: z.array(text).default([]),
  })
  .refine(...isMergedIntoSome);
export type Organization = z.infer<typeof organization>;

/** `places/ID.yaml` */
export const place = z
  .strictObject({
    ...authorityFields,
    sortName: text.optional(),
    /** What it is: a city and a country may have one name. */
    type: z.enum(['country', 'region', 'city', 'site']).optional(),
    /** The country in which it lies. */
    country: text.optional(),
  })
  .refine(...isMergedIntoSome);
export type Place = z.infer<typeof place>;

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
  'diplomacy',
  'deployment',
  'statement',
  /** Somebody takes an office or leaves one. */
  'office',
  'other',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** `events/ID.yaml` */
export const event = z
  .strictObject({
    ...authorityFields,
    date: dateSpan,
    kind: z.enum(EVENT_KINDS).optional(),
    /** True while articles speak of it as to come and none reports it. */
    planned: z.boolean().optional(),
    place: text.optional(),
    /** What happened, in a sentence. */
    summary: text.optional(),
    /** Ids of the people who took part. */
    people: z.array(slug).default([]),
    /** People without a name who took part, by their office: `Ukraine’s president`. */
    unnamed: z.array(text).default([]),
    /** Countries and organizations that took part: `Russia`, `NATO`. */
    organizations: z.array(text).default([]),
    /** Ids of the articles that cover it; found by rule when left out. */
    articles: z.array(slug).optional(),
  })
  .refine(...isMergedIntoSome);
export type Event = z.infer<typeof event>;

/** The kinds of authority records: the names of their folders, with their schemas. */
export const AUTHORITY_KINDS = {
  people: person,
  organizations: organization,
  places: place,
  events: event,
} as const;
export type AuthorityKind = keyof typeof AUTHORITY_KINDS;
export type AuthorityRecord = Person | Organization | Place | Event;

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
