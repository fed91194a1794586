/** Pictures made of the data. */
export const charts = {
  chartTitle: (events: string, articles: string, span: string) =>
    `Events and publications by date, ${span}: ${events} above the line, ${articles} below it, a row for each outlet. The list on the timeline says the same in words.`,
  chartEvents: 'On the line, events; below it, articles by outlet.',
  chartArticles: 'Articles by outlet.',
  chartSquares:
    'A filled square is an article whose date its source states or the catalogue gives; an open one, an article whose date was inferred.',
  chartBars: {
    day: 'The higher a bar, the more articles of its day.',
    month: 'The higher a bar, the more articles of its month.',
    year: 'The higher a bar, the more articles of its year.',
  },
  coverageChart: (name: string, bins: string) => `${name} over time. ${bins}.`,
  coverageCaptions: {
    quotation: {
      sparse: 'Quotations by date (bars) and the articles that carry them (squares).',
      dense: 'Quotations above the line, articles below it.',
    },
    mention: {
      sparse: 'Mentions by date (bars) and the articles that carry them (squares).',
      dense: 'Mentions above the line, articles below it.',
    },
  },
  overTime: 'Over time',
  voices: 'Who is quoted, by report',
  voicesNote: 'The larger a dot, the more quotations.',
  voicesMore: (speakers: string) => `${speakers} more are quoted below.`,
  ties: 'Who appears with whom',
  tiesNote: 'The thicker an arc, the more articles name both.',
  tie: (one: string, other: string, articles: string) => `${one} and ${other}: ${articles}`,
  and: 'and',
  sameAsList: 'The same as a list',
  speakerKind: 'Speaker',
};
