import type { GroupName } from '../filters.ts';
import type { Unit } from '../engine/histogram.ts';
import type { SaveFormat } from '../engine/save.ts';
import type { Order } from '../state.ts';

// All words that the search page says, in one place.

const numbers = new Intl.NumberFormat('en');

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const count = (n: number, one: string, many: string) => `${numbers.format(n)} ${n === 1 ? one : many}`;

export const words = {
  number: (n: number) => numbers.format(n),
  quotations: (n: number) => count(n, 'quotation', 'quotations'),
  articles: (n: number, isComplete: boolean) =>
    `${isComplete ? '' : 'at least '}${count(n, 'article', 'articles')}`,
  atLeast: (n: number) => `at least ${numbers.format(n)}`,
  looking: 'Looking through the quotations …',
  searchingArticles: 'Searching the articles …',
  opened: 'As a whole word the last one is in no quotation; these have words that begin with it.',
  noQuotation: 'No quotation has these words.',
  noneUnderFilters: 'No quotation that passes the filters has these words.',
  noArticle: 'No article has these words.',
  noArticleAsked: 'Articles are searched by words.',
  fromDisk:
    'Opened from a disk, the archive is searched by quotations and by titles of articles. Over the web it is searched by the articles’ text too.',
  indexFailed: (file: string) =>
    `The search index could not be read (${file}). Load the page again to try once more.`,
  articlesFailed: 'The index of the articles could not be reached: these are found by their titles.',
  quotationsHead: 'Quotations',
  articlesHead: 'Articles',
  more: (n: number) => `Show ${numbers.format(n)} more`,
  lookFurther: 'Look through more articles',
  nearHead: { spelling: 'Near in spelling', apart: 'The same words, apart' },
  spellings: (list: readonly string[]) => `Not as typed, but spelt nearly so: ${list.join(', ')}.`,
  apart: 'These have all the words, but not side by side.',
  nearWanted: 'Look for near spellings too',
  noNear: 'No quotation has a near spelling either.',
  named: 'Said by',
  narrow: (choices: number) => `Narrow the results${choices > 0 ? ` (${numbers.format(choices)})` : ''}`,
  groups: {
    speakers: 'Speaker',
    outlets: 'Outlet',
    events: 'Event',
    kinds: 'Length',
    attributions: 'Attribution',
  } satisfies Record<GroupName, string>,
  none: {
    speakers: 'Not told',
    outlets: 'Not stated',
    events: 'No event',
    kinds: '',
    attributions: 'No speaker',
  } satisfies Record<GroupName, string>,
  keyed: {
    full: 'Full quotations',
    fragment: 'Fragments',
    sure: 'Sure',
    probably: 'Probable',
    unsure: 'Unsure',
  } as Readonly<Record<string, string>>,
  dates: 'Date',
  from: 'From',
  to: 'To',
  order: 'Order',
  orders: { best: 'Best first', date: 'Earliest first', latest: 'Latest first' } satisfies Record<
    Order,
    string
  >,
  clear: 'Remove all',
  remove: (group: string, name: string) => `Remove ${group.toLowerCase()}: ${name}`,
  chosen: 'Narrowed to',
  span: (from: string, to: string) =>
    from === '' ? `up to ${to}` : to === '' ? `from ${from} on` : from === to ? from : `${from} to ${to}`,
  histogram: (unit: Unit) =>
    `Results in each ${unit}, out of all its quotations. Drag across to choose days.`,
  undrawn: (n: number) =>
    ` ${count(n, 'result', 'results')} without a day so exact ${n === 1 ? 'is' : 'are'} not drawn.`,
  firstBar: 'First day shown',
  lastBar: 'Last day shown',
  bar: (name: string, n: number, all: number) => `${name}: ${numbers.format(n)} of ${numbers.format(all)}`,
  speakerUnknown: 'Speaker not told',
  outletUnknown: 'outlet not stated',
  outletUnknownFirst: 'Outlet not stated',
  context: 'In context',
  noContext: 'The text around it may not be published here.',
  undated: 'n.d.',
  doubt: (confidence: string | undefined) =>
    confidence === 'probably' || confidence === 'unsure' ? ` (${confidence})` : '',
  save: 'Save these results',
  formats: {
    csv: 'Table (CSV)',
    json: 'Data (JSON)',
    txt: 'Citations',
    ris: 'RIS',
    bib: 'BibTeX',
  } satisfies Record<SaveFormat, string>,
  between: (from: string, to: string) => `${from} to ${to}`,
  since: (day: string) => `since ${day}`,
  until: (day: string) => `until ${day}`,
  saveFailed: 'The file could not be made: a part of the index could not be read.',
  keys: [
    ['/', 'to the search field'],
    ['↑ ↓', 'through results'],
    ['Enter', 'to open'],
    ['Esc', 'back to the field, then empty it'],
  ],
  help: [
    ['“we will not wait”', 'these words, side by side, whatever the marks, apostrophes and dashes'],
    ['talks winter', 'both words, in any form: talk, talked, talking'],
    ['talks -“cold war”', 'not with what follows the dash'],
    ['$3.2 million', 'figures and signs count'],
  ],
} as const;

/** `14 March 2031`, `March 2031`, `2031`; `n.d.` for no day; both ends of a span. A mark of doubt is written out. */
export function printDay(day: string): string {
  if (day === '') return words.undated;
  const [from = '', to] = day.split('/');
  const isOpen = (end: string) => end === '' || end === '..';
  if (to === undefined) return printPoint(from);
  if (isOpen(from)) return words.until(printPoint(to));
  return isOpen(to) ? words.since(printPoint(from)) : words.between(printPoint(from), printPoint(to));
}

function printPoint(day: string): string {
  const [year, month, date] = day.replace(/[?~%]$/, '').split('-');
  const parts = [date && String(Number(date)), month && MONTHS[Number(month) - 1], year];
  const isDoubtful = /[?~%]$/.test(day);
  return `${isDoubtful ? 'about ' : ''}${parts.filter(Boolean).join(' ')}`;
}
