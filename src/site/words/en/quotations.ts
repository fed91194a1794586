/** Lists of quotations: their orders, the ways to them, and what stands beside them. */
export const quotations = {
  waysIn: 'Ways in',
  waysNote: 'The longer a line, the more quotations.',
  byDate: 'By date',
  bySpeaker: 'By speaker',
  byEvent: 'By event',
  byOutlet: 'By outlet',
  orders: 'Order of the quotations',
  quotationsFrom: 'Quotations of',
  sameReport: 'Same report',
  sameReportLine: (line: number) => `Same report, line ${line}`,
  line: (line: number) => `line ${line}`,
  inTheArticle: 'in the article',
  inArticleLine: (line: number) => `In the article, line ${line}`,
  noEventOf: 'other occasions',
};
