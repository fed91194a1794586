/** Lists of articles, events, people and quotations. */
export const lists = {
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
};
