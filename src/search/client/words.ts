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
  reading: (done: number, all: number) =>
    `Reading the index, ${numbers.format(done)} of ${numbers.format(all)} parts`,
  searchingArticles: 'Searching the articles …',
  opened: 'As a whole word the last one is in no quotation; these have words that begin with it.',
  noQuotation: 'No quotation has these words.',
  noArticle: 'No article has these words.',
  fromDisk:
    'Opened from a disk, the archive is searched by quotations and by titles of articles. Over the web it is searched by the articles’ text too.',
  indexFailed: (file: string) =>
    `The search index could not be read (${file}). Load the page again to try once more.`,
  articlesFailed: 'The index of the articles could not be reached, so that only quotations are shown.',
  quotationsHead: 'Quotations',
  articlesHead: 'Articles',
  more: (n: number) => `Show ${numbers.format(n)} more`,
  narrow: (choices: number) => `Narrow the results${choices > 0 ? ` (${numbers.format(choices)})` : ''}`,
  groups: { speakers: 'Speaker', outlets: 'Outlet', events: 'Event' },
  none: { speakers: 'Not told', outlets: 'Not stated', events: 'No event' },
  dates: 'Date',
  from: 'From',
  to: 'To',
  order: 'Order',
  best: 'Best first',
  byDate: 'By date',
  clear: 'Remove all',
  speakerUnknown: 'Speaker not told',
  outletUnknown: 'outlet not stated',
  undated: 'n.d.',
  doubt: (confidence: string | undefined) =>
    confidence === 'probably' || confidence === 'unsure' ? ` (${confidence})` : '',
  keys: 'Keys: / to the search field, ↑ ↓ through results, Enter to open, Escape back to the field.',
} as const;

/** `14 March 2031`, `March 2031`, `2031`; `n.d.` for no day. A mark of doubt is written out. */
export function printDay(day: string): string {
  if (day === '') return words.undated;
  const [year, month, date] = day.replace(/[?~%]$/, '').split('-');
  const parts = [date && String(Number(date)), month && MONTHS[Number(month) - 1], year];
  const isDoubtful = /[?~%]$/.test(day);
  return `${isDoubtful ? 'about ' : ''}${parts.filter(Boolean).join(' ')}`;
}
