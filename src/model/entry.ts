import { z } from 'zod';
import {
  date,
  dateSpan,
  lineNumbers,
  quotationIds,
  rights,
  sha256,
  slug,
  text,
  webAddress,
} from './fields.ts';

/** What a line of a source can be. */
export const LINE_CLASSES = [
  'body',
  'title',
  'subtitle',
  'masthead',
  'byline',
  'date',
  'contributors',
  'caption',
  'credit',
  'interface',
  'teaser',
  'links',
  'comments',
  'republisher',
  'advertisement',
] as const;

export const lineClass = z.enum(LINE_CLASSES);
export type LineClass = z.infer<typeof lineClass>;

/** What became of some lines of the source. Items stand in source order and leave out blank lines only. */
export const ledgerItem = z.union([
  z.strictObject({
    class: z.literal('body'),
    /** Each number or range is one block of the body, in order. */
    lines: lineNumbers,
  }),
  z.strictObject({
    class: lineClass.exclude(['body']),
    /** One line, or a range when the source broke the text over several. */
    lines: lineNumbers,
    /** The line as it stands, without surrounding blanks; lines of a range are joined with a line feed. */
    text: z.string(),
  }),
]);
export type LedgerItem = z.infer<typeof ledgerItem>;

/** A person credited with the report. */
export const credit = z.strictObject({
  name: text,
  /** Where they reported from, as printed. */
  place: text.optional(),
  /** The agency or outlet they report for, as printed. */
  agency: text.optional(),
});
export type Credit = z.infer<typeof credit>;

export const caption = z.strictObject({
  text: text,
  /** Photographer and agency, without brackets. */
  credit: text.optional(),
  kind: z.enum(['picture', 'video']).default('picture'),
  lines: lineNumbers.optional(),
});
export type Caption = z.infer<typeof caption>;

/** Where a value comes from that the file did not state outright. */
export const evidence = z.strictObject({
  /** The front matter field that this explains. */
  field: text,
  basis: z.enum(['stated', 'catalogue', 'inferred']),
  /** The reasoning, in a sentence for the reader. */
  note: text,
  /** The source lines it rests on. */
  lines: lineNumbers.optional(),
});
export type Evidence = z.infer<typeof evidence>;

export const sourceFile = z.strictObject({
  /** Path below `sources/`, with forward slashes. */
  file: text,
  sha256,
  /** Length of the file in bytes. */
  bytes: z.int().nonnegative(),
  /** The encoding that was found, by its WHATWG name. */
  encoding: text.optional(),
});
export type SourceFile = z.infer<typeof sourceFile>;

/** The report that a digest retells. */
export const digestOf = z.strictObject({
  title: text,
  outlet: text.optional(),
  published: date.optional(),
});

/** The front matter of an entry. */
export const entryMatter = z.strictObject({
  title: text,
  /** True when the source has no title and the archive gave it this one; shown in square brackets. */
  titleSupplied: z.boolean().default(false),
  subtitle: text.optional(),
  /** Name of the outlet as found, or its id in `outlets.yaml`. */
  outlet: text.optional(),
  /** Day of publication; absent when not known. */
  published: date.optional(),
  /** Day or days of what the article tells first; absent when not known. It need not be the day of publication. */
  happened: dateSpan.optional(),
  /** Place, agency and date that open the text, as printed. */
  dateline: z.strictObject({ place: text, agency: text.optional(), date: text.optional() }).optional(),
  bylines: z.array(credit).default([]),
  contributors: z.array(credit).default([]),
  kind: z.enum(['report', 'digest', 'transcript']).default('report'),
  digestOf: digestOf.optional(),
  /** BCP 47. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)
    .optional(),
  url: webAddress.optional(),
  rights: rights.optional(),
  captions: z.array(caption).default([]),
  /** Absent in an entry that a person wrote without a source. */
  source: sourceFile.optional(),
  evidence: z.array(evidence).default([]),
  ledger: z.array(ledgerItem).default([]),
  /** SHA-256 of this entry as the program wrote it, without this line: tells whether a person has edited it since. */
  written: sha256.optional(),
});
export type EntryMatter = z.infer<typeof entryMatter>;

/** How sure an attribution is. */
export const CONFIDENCES = ['sure', 'probably', 'unsure'] as const;

/** What something was said at, or in. */
export const OCCASION_KINDS = [
  'news-conference',
  'briefing',
  'interview',
  'broadcast',
  'call',
  'tweet',
  'post',
  'statement',
  'letter',
  'message',
  'speech',
  'debate',
  'hearing',
  'rally',
  'meeting',
  'event',
  'publication',
] as const;
export const occasionKind = z.enum(OCCASION_KINDS);
export type OccasionKind = z.infer<typeof occasionKind>;

/** The attributes of a `:quote[…]{…}` directive. */
export const quoteAttributes = z.strictObject({
  /** Id of the speaker: a person's, or an organization's when `type` says so. */
  by: slug.optional(),
  type: z.enum(['person', 'organization', 'described']).optional(),
  /** The words of the article that name the speaker. */
  as: text.optional(),
  /** The reporting verb or phrase. */
  cue: text.optional(),
  /** Name of the rule that decided; `archivist` when a person did. */
  rule: text.optional(),
  /** `sure` when left out. */
  confidence: z.enum(CONFIDENCES).optional(),
  /** Shared by the parts of one utterance; left out when it has one part. */
  u: text.optional(),
  /** To whom it was said, in the words of the article. */
  to: text.optional(),
  occasion: occasionKind.optional(),
  /** The words of the article that tell the occasion. */
  at: text.optional(),
  /** The programme, outlet or service of the occasion, by its name. */
  named: text.optional(),
  /** Where it was said, in the words of the article. */
  place: text.optional(),
  /** The words of the article that tell when it was said. */
  when: text.optional(),
  /** Who passed the words on, where the article has them from somebody else. */
  via: text.optional(),
  /** The day it was said, where the words tell it, or the month or year. */
  said: date.optional(),
  /** Ids that the quotation had before its wording was corrected, separated by spaces. */
  was: quotationIds.optional(),
});
export type QuoteAttributes = z.infer<typeof quoteAttributes>;
