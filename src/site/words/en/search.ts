import type { Examples } from '../../../search/examples.ts';
import type { SearchWords } from '../../../search/words.ts';
import { dates } from './dates.ts';

/** What the search page's script says; names in braces are filled in by it. */
const searchPage: Omit<SearchWords, 'help'> = {
  quotations: { one: '{n} quotation', other: '{n} quotations' },
  articles: { one: '{n} article', other: '{n} articles' },
  atLeast: 'at least {what}',
  looking: 'Looking through the quotations …',
  lookingArticles: 'Looking through the articles …',
  opened: 'As a whole word the last one is in no quotation; these have words that begin with it.',
  noQuotation: 'No quotation has these words.',
  noneUnderFilters: 'No quotation that passes the filters has these words.',
  noArticle: 'No article has these words.',
  noArticleAsked: 'Articles are searched by words.',
  fromDisk:
    'Opened from a disk, the archive is searched by quotations and by titles of articles. Over the web it is searched by the articles’ text too.',
  indexFailed: 'The search index could not be read ({file}). Load the page again to try once more.',
  restFailed: 'The other results did not come ({file}).',
  again: 'Try again',
  articlesFailed: 'The index of the articles could not be reached: these are found by their titles.',
  quotationsHead: 'Quotations',
  articlesHead: 'Articles',
  more: 'Show {n} more',
  lookFurther: 'Look through more articles',
  nearHead: { spelling: 'Near in spelling', apart: 'The same words, apart' },
  spellings: 'Not as typed, but spelt nearly so: {list}.',
  apart: 'These have all the words, but not side by side.',
  nearWanted: 'Look for near spellings too',
  noNear: 'No quotation has a near spelling either.',
  named: 'Said by',
  narrow: 'Narrow the results',
  narrowedBy: 'Narrow the results ({n})',
  groups: {
    speakers: 'Speaker',
    outlets: 'Outlet',
    events: 'Event',
    kinds: 'Length',
    attributions: 'Attribution',
  },
  none: {
    speakers: 'Not told',
    outlets: 'Not stated',
    events: 'No event',
    kinds: '',
    attributions: 'No speaker',
  },
  keyed: {
    full: 'Full quotations',
    fragment: 'Fragments',
    sure: 'Sure',
    probably: 'Probable',
    unsure: 'Unsure',
  },
  dates: 'Date',
  from: 'From',
  to: 'To',
  order: 'Order',
  orders: { best: 'Best first', date: 'Earliest first', latest: 'Latest first' },
  clear: 'Remove all',
  remove: 'Remove {group}: {name}',
  chosen: 'Narrowed to',
  histogram: {
    day: 'Results in each day, out of all its quotations. Drag across to choose days.',
    week: 'Results in each week, out of all its quotations. Drag across to choose days.',
    month: 'Results in each month, out of all its quotations. Drag across to choose days.',
    year: 'Results in each year, out of all its quotations. Drag across to choose days.',
  },
  undrawn: {
    one: '{n} result without a day so exact is not drawn.',
    other: '{n} results without a day so exact are not drawn.',
  },
  firstBar: 'First day shown',
  lastBar: 'Last day shown',
  bar: '{days}: {n} of {all}',
  speakerUnknown: 'Speaker not told',
  outletUnknown: 'outlet not stated',
  outletUnknownFirst: 'Outlet not stated',
  context: 'In context',
  noContext: 'The text around it may not be published here.',
  doubts: { probably: 'probably', unsure: 'unsure' },
  save: 'Save these results',
  formats: { csv: 'Table (CSV)', json: 'Data (JSON)', txt: 'Citations', ris: 'RIS', bib: 'BibTeX' },
  saveFailed: 'The file could not be made: a part of the index could not be read.',
  keys: [
    ['/', 'to the search field'],
    ['↑ ↓', 'through results'],
    ['Enter', 'to open'],
    ['Esc', 'back to the field, then empty it'],
  ],
  day: {
    months: dates.months,
    undated: dates.undated,
    about: dates.about('{day}'),
    span: dates.span('{from}', '{to}'),
    since: dates.since('{day}'),
    until: dates.until('{day}'),
  },
};

/** What examples of queries show. */
const searchHelp: Readonly<Record<keyof Examples, string>> = {
  phrase: 'these words, side by side, whatever the marks, apostrophes and dashes',
  words: 'both words, in any form: talk, talked, talking',
  without: 'not with what follows the dash',
  figure: 'figures and signs count',
};

/** The search page. */
export const search = {
  searchNeedsScript: 'Search needs JavaScript, which is off.',
  searchInstead: 'These need none:',
  searchPage,
  searchHelp,
};
