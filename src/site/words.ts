import type { LineClass } from '../model/index.ts';

/** A noun with its forms for one and for many. */
type Noun = readonly [one: string, many: string];

const NOUNS = {
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

const LINE_CLASS: Readonly<Record<LineClass, string>> = {
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

/** Every word that the interface says, in English. Another language is another object of this shape. */
export const words = {
  months: 'January February March April May June July August September October November December'.split(' '),
  monthsShort: 'Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec'.split(' '),
  weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  weekdaysShort: 'Sun Mon Tue Wed Thu Fri Sat'.split(' '),
  undated: 'n.d.',
  undatedLong: 'Undated',
  about: (date: string) => `about ${date}`,
  perhaps: (date: string) => `${date}?`,
  span: (from: string, to: string) => `${from} to ${to}`,
  since: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,

  /** `1 article`, `1,204 articles`. */
  count: (number: number, noun: Counted) => `${groupDigits(number)} ${NOUNS[noun][number === 1 ? 0 : 1]}`,
  number: groupDigits,
  list: (items: readonly string[]) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`,

  site: 'Archive',
  skip: 'Skip to the text',
  navigation: 'Archive',
  pages: {
    home: 'Home',
    articles: 'Articles',
    timeline: 'Timeline',
    events: 'Events',
    people: 'People',
    quotations: 'Quotations',
    search: 'Search',
    about: 'About',
  },
  madeFrom: (sources: string) => `Made with Chancery from ${sources}.`,
  colophonLink: 'How, and what is not here',
  pageTitle: (title: string, number: number) => (number === 1 ? title : `${title}, page ${number}`),
  pageOf: (number: number, count: number) => `Page ${number} of ${count}`,
  leaf: 'Pages of this list',

  kind: { report: 'Report', digest: 'Digest', transcript: 'Transcript' },
  outletNotStated: 'Outlet not stated',
  reportedBy: (names: string) => `By ${names}`,
  contributions: (names: string) => `Credited at the foot: ${names}`,
  digestNote: 'A digest, in this archive’s words, of',
  digestPlace: 'The full report is not in this archive.',
  reportNoTitle: 'a report without a headline',
  excerptNote:
    'The text of this article may not be published here in full. What follows is what it quotes; the article itself is with its publisher.',
  abstract: 'Digest',
  atPublisher: 'At the publisher',
  inferred: 'inferred',
  captions: 'Pictures',
  videoCaption: 'Video',
  sourceLine: (line: number) => `Source line ${line}`,
  speakerNotNamed: 'Speaker not named',
  confidence: { probably: 'probably', unsure: 'perhaps' },
  doubtful: { probably: 'Speaker probable.', unsure: 'Speaker uncertain.' },

  apparatus: 'Apparatus',
  apparatusKey:
    'Figures in bold are lines of the source file. A word before a square bracket is the reading that the note explains.',
  noteLetter: (letter: string) => `Note ${letter}`,
  backToNote: (letter: string) => `Back to note ${letter}`,
  basis: { stated: 'Stated.', catalogue: 'From the catalogue.', inferred: 'Inferred.' },
  field: {
    title: 'Title',
    subtitle: 'Subtitle',
    outlet: 'Outlet',
    published: 'Date',
    dateline: 'Dateline',
    bylines: 'Byline',
    contributors: 'Contributors',
    kind: 'Kind',
    language: 'Language',
    captions: 'Pictures',
  } as Readonly<Record<string, string>>,
  lineClass: LINE_CLASS,
  setAside: 'Set aside',
  setAsideOf: (aside: number, all: string) => `${groupDigits(aside)} of ${all} that are not blank`,
  nothingSetAside: (all: string) => `Nothing was set aside: all ${all} are on this page.`,
  placedElsewhere: 'Placed above or below the text',
  sourceFile: 'Source file',
  noSource: 'Written for this archive; there is no source file.',
  asReceived: 'as received',
  checksum: 'SHA-256',
  rights: 'Rights',

  cite: 'To cite',
  otherCoverage: 'Same event, other reports',
  noOtherCoverage: 'No other report of this event is in the archive.',
  noEvent: 'No event of the archive is matched to this article.',
  theEvent: 'The event:',
  theEvents: 'The events:',
  inOrder: 'In order of date',
  earlier: 'Earlier',
  later: 'Later',
  firstArticle: 'This is the first article.',
  lastArticle: 'This is the last article.',

  personKind: 'Person',
  otherForms: 'Other forms',
  offices: 'Offices',
  country: 'Country',
  note: 'Note',
  proposed: 'Not yet confirmed: this record was made from the names in the texts.',
  inArchive: 'In this archive',
  elsewhere: 'Elsewhere',
  appearsWith: 'Appears with',
  appearsWithMore: (more: string) => `and ${more} more`,
  namedIn: 'Named in',
  noQuotations: 'The archive quotes no words of this person.',
  noMentions: 'No article of the archive names this person.',
  outsideEvents: 'On other occasions',
  inArticle: 'In the article',
  coverageChart: (name: string, days: string) => `Quotations of ${name} by date: ${days}.`,
  coverageCaption: 'Quotations by date (bars) and the articles that carry them (squares).',
  goesOn: 'continued',

  eventKind: 'Event',
  date: 'Date',
  place: 'Place',
  takingPart: 'Taking part',
  alsoQuoted: 'Also quoted',
  before: 'Before',
  after: 'After',
  coverage: 'Coverage',
  noCoverage: 'No article of the archive is matched to this event.',
  quotationsBySpeaker: 'Quotations',
  noEventQuotations: 'The articles on this event quote nobody.',

  chartTitle: (events: string, articles: string, span: string) =>
    `Events and publications by date, ${span}: ${events} above the line, ${articles} below it, a row for each outlet. The list on the timeline says the same in words.`,
  chartCaption:
    'Above the line, events; below it, articles by outlet. A filled square stands on a date that the source states or the catalogue gives, an open one on a date that was inferred.',
  chartCaptionDense:
    'Above the line, events; below it, articles by outlet. The darker a stroke, the more articles of its month.',
  otherOutlets: (count: number) => `${groupDigits(count)} other outlets`,
  toTimeline: 'The timeline, with names and dates',
  leapTo: 'Months',
  latestFirst: 'Latest first',
  byName: 'By name',
  noEvents: 'The archive has no records of events.',
  noPeople: 'The articles name nobody whom the program could tell.',
  noQuotationsAtAll: 'The articles quote nobody.',
  quotationsSubtitle: (quotations: string, speakers: string) =>
    `${quotations} by ${speakers}, as they were printed`,
  allOf: (things: string) => `All ${things}`,
  record: 'Record',
  undatedRow: 'Articles whose date is not known.',

  homeSearch: 'Search quotations and articles',
  homeSearchHint: 'A name, or “an exact phrase”',
  searchButton: 'Search',
  byDay: 'By date',
  mostReported: 'Most reported events',
  newest: 'Articles, newest first',
  oneQuotation: 'One quotation',
  emptyArchive: 'There is no article in this archive yet.',

  searchNeedsScript: 'Search needs JavaScript, which is off.',
  searchInstead: 'These need none:',

  aboutHere: 'What is here',
  aboutNotHere: 'What is not here',
  aboutMade: 'How it was made',
  aboutRights: 'Rights',
  aboutErrors: 'To report an error',
  aboutData: 'The data',
  aboutUndated: (articles: string) => `${articles} without a date; nothing in the sources told it.`,
  aboutExcerpts: (articles: string) =>
    `The full text of ${articles}, which may not be published: their pages give facts and quotations only.`,
  aboutUnattributed: (quotations: string) => `The speakers of ${quotations}, whom the texts do not tell.`,
  aboutComplete: 'Every article is here in full, and dated.',
  aboutWay:
    'A program read the source files and divided their lines into the article and what stood around it. Each article’s page says at its foot which lines were set aside, and what was concluded from what. Quotations are the words that the texts put between quotation marks; who said them was found by rules, and corrected by hand where a person saw a mistake.',
  aboutNothingLost: 'No word of an article was changed. What is not known was left open.',
  aboutNoRights: 'The texts belong to their publishers.',
  aboutNoContact: 'The archive does not say to whom errors may be reported.',
  aboutTitle: (archive: string) => `About “${archive}”`,
  schema: 'schema',
  schemaOf: (file: string) => `schema of ${file}`,
  aboutDataNote: 'All that the pages know, as JSON with its schema:',

  notFound: 'There is no such page',
  notFoundNote: 'It may have moved, or the address is mistyped.',
  notFoundWays: 'From here:',
};

/** Digits in groups of three from five on: `1204`, `12,040`. */
function groupDigits(number: number): string {
  const digits = String(number);
  return digits.length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}
