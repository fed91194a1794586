/** How many items of each list stand on one page. */
export const PAGE_SIZES = {
  articles: 100,
  events: 100,
  people: 200,
  quotations: 100,
  chronicle: 200,
} as const;

/** How many quotations and articles stand on one page of a person, an event, an outlet. */
export const TWIN_SIZES = { quotations: 60, articles: 40 } as const;

/** How many of a long list are shown where another page has all. */
export const SHORT_LISTS = {
  newest: 8,
  mostReported: 5,
  companions: 12,
  beside: 6,
  events: 12,
  tally: 10,
  ways: 6,
  months: 6,
  alsoQuoted: 12,
  undated: 60,
  otherCoverage: 12,
} as const;
