/** Lists of articles, events, people and quotations. */
export const lists = {
  latestFirst: (events: string) => `${events}, the latest first`,
  newestFirst: 'Newest first',
  articlesNewest: 'Articles, newest first',
  years: 'Years',
  letters: 'Letters',
  noLetter: 'Other names',
  /** The head of a part that began on an earlier page. */
  goingOn: (head: string, isGoingOn: boolean) => (isGoingOn ? `${head}, continued` : head),
  peopleSubtitle: (people: string, quoted: number) => `${people}, ${quoted} of them quoted`,
  noDates: 'No article of this archive has a date yet. Those it holds stand below.',
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
