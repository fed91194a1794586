import { z } from 'zod';
import { credit, digestOf, entryMatter } from './entry.ts';
import { date, interfaceLanguage, rights, text, webAddress } from './fields.ts';

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
    happened: true,
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
