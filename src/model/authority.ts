import { z } from 'zod';
import { isReversed, readEnd, readSpan, type DaySpan } from './edtf.ts';
import { date, dateSpan, openDate, refusal, sha256, slug, text, webAddress } from './fields.ts';

/** A form of a name that says more of itself: its script (ISO 15924) and how it was put into Latin letters. */
const describedForm = z.strictObject({
  form: text,
  script: z
    .string()
    .regex(
      /^[A-Z][a-z]{3}$/,
      refusal('is not a script', 'script', 'four letters of ISO 15924, such as Cyrl or Latn'),
    )
    .optional(),
  /** The system by which it is written in Latin letters, or the form in Latin letters itself. */
  transliteration: text.optional(),
});

/** A form of a name: plain text, or text with its script. */
export const form = z.union([text, describedForm]);
export type Form = z.infer<typeof form>;

/** An office somebody held. Its span stands in `span`, or in `from` and `to`. */
export const role = z
  .strictObject({
    /** As a reader would say it: `U.S. Secretary of State`. */
    title: text,
    organization: text.optional(),
    country: text.optional(),
    from: date.optional(),
    /** Left out where unknown; `..` where it goes on. */
    to: openDate.optional(),
    span: dateSpan.optional(),
    /** Days of publication of the articles that state the role without its dates, from first to last. */
    stated: dateSpan.optional(),
  })
  .refine(
    ({ span, from, to }) => span === undefined || (from === undefined && to === undefined),
    refusal('has its dates twice', 'role-dates', 'either span, or from and to'),
  )
  .refine((given) => !isReversed(spanOf(given)), {
    message: refusal('ends before it begins', 'role-order', 'an end that is not before the beginning'),
    path: ['to'],
  });
export type Role = z.infer<typeof role>;

/** The fields of a role that say when it was held. */
interface RoleDates {
  readonly span?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** When a role was held, as far as its record tells. */
export function spanOf({ span, from, to }: RoleDates): DaySpan {
  return span === undefined ? { from: readEnd(from), to: readEnd(to) } : readSpan(span);
}

/** Whether two roles tell one office at one time, whatever articles state it. */
export function isSameRole(a: Role, b: Role): boolean {
  const key = ({ title, organization, span, from, to }: Role) =>
    JSON.stringify([title.toLowerCase(), organization, span, from, to]);
  return key(a) === key(b);
}

/** Identifiers in other catalogues; checked for form, never looked up. */
export const identifiers = z.strictObject({
  wikidata: z
    .string()
    .regex(
      /^Q[1-9]\d*$/,
      refusal('is not a Wikidata identifier', 'wikidata', 'Q and a number, such as Q58217'),
    )
    .optional(),
  viaf: z
    .string()
    .regex(/^[1-9]\d{0,21}$/, refusal('is not a VIAF identifier', 'viaf', 'a number in quotation marks'))
    .optional(),
  isni: z
    .string()
    .refine(
      isIsni,
      refusal('is not an ISNI', 'isni', '16 digits without blanks, the last of them right for the others'),
    )
    .optional(),
  geonames: z
    .string()
    .regex(
      /^[1-9]\d{0,11}$/,
      refusal('is not a GeoNames identifier', 'geonames', 'a number in quotation marks'),
    )
    .optional(),
});
export type Identifiers = z.infer<typeof identifiers>;

/** True for 16 characters whose last is the check character of the others (ISO 27729; ISO/IEC 7064, MOD 11-2). */
export function isIsni(value: string): boolean {
  if (!/^\d{15}[\dX]$/.test(value)) return false;
  let sum = 0;
  for (const digit of value.slice(0, 15)) sum = ((sum + Number(digit)) * 2) % 11;
  const check = (12 - sum) % 11;
  return value[15] === (check === 10 ? 'X' : String(check));
}

/** What the archive thinks of a record. */
export const STATUSES = ['proposed', 'confirmed', 'dropped', 'merged'] as const;
export type Status = (typeof STATUSES)[number];

/** The fields that records of people, organizations, places and events share. */
export const authorityFields = {
  /** The form by which the archive calls it. */
  name: text,
  /** Other forms met in texts. */
  forms: z.array(form).default([]),
  /**
   * `proposed` by the program, or `confirmed` by the archivist. `dropped` keeps a proposal from coming back;
   * `merged` leads the old address to the record that took it in.
   */
  status: z.enum(STATUSES).default('confirmed'),
  /** Id of the record that took this one in. */
  mergedInto: slug.optional(),
  identifiers: identifiers.optional(),
  note: text.optional(),
  /** Pages elsewhere about the same. */
  sameAs: z.array(webAddress).default([]),
  /** Ids of records of its kind with which this one must never be merged. */
  notSameAs: z.array(slug).default([]),
  /** Checksum of the file as the program wrote it; an edit shows by it. */
  written: sha256.optional(),
};

/** A record is merged where, and only where, it says into what. */
export const isMergedIntoSome: [
  ({ status, mergedInto }: { status: Status; mergedInto?: string | undefined }) => boolean,
  { message: string; path: string[] },
] = [
  ({ status, mergedInto }) => (status === 'merged') === (mergedInto !== undefined),
  {
    message: refusal(
      'stands without the other',
      'merged',
      'status: merged and mergedInto: ID together, or neither',
    ),
    path: ['mergedInto'],
  },
];

/** All forms of a record as plain text, without its name. */
export function formsOf({ forms }: { readonly forms: readonly Form[] }): string[] {
  return forms.map((one) => (typeof one === 'string' ? one : one.form));
}

/** The name and all forms of a record, each once. */
export function namesOf(record: { readonly name: string; readonly forms: readonly Form[] }): string[] {
  return [...new Set([record.name, ...formsOf(record)])];
}
