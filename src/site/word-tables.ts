import type { LineClass } from '../model/index.ts';

/** A noun with its forms for one and for many. */
type Noun = readonly [one: string, many: string];

/** Nouns by what they count. */
export const NOUNS = {
  article: ['article', 'articles'],
  quotation: ['quotation', 'quotations'],
  person: ['person', 'people'],
  speaker: ['speaker', 'speakers'],
  event: ['event', 'events'],
  outlet: ['outlet', 'outlets'],
  source: ['source file', 'source files'],
  line: ['line', 'lines'],
  byte: ['byte', 'bytes'],
  time: ['time', 'times'],
} as const satisfies Record<string, Noun>;

/** What the site counts. */
export type Counted = keyof typeof NOUNS;

/** What a line of a source can be. */
export const LINE_CLASS: Readonly<Record<LineClass, string>> = {
  body: 'text',
  title: 'title',
  subtitle: 'subtitle',
  masthead: 'masthead',
  byline: 'byline',
  date: 'date',
  contributors: 'contributors',
  caption: 'caption',
  credit: 'credit of a picture',
  interface: 'button or label',
  teaser: 'teaser of another story',
  links: 'list of other stories',
  comments: 'comment form',
  republisher: 'added by the site that copied it',
  advertisement: 'advertisement',
};
