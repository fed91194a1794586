/** The first page. */
export const home = {
  homeSearch: 'Search quotations and articles',
  homeSearchHint: 'A name, or “an exact phrase”',
  searchButton: 'Search',
  byDay: 'By date',
  mostReported: 'Most reported events',
  /** What an archive covers that does not say it itself. */
  covers: (articles: string, names: string) => `${articles}, in which ${names} are quoted most often`,
  oneQuotation: 'One quotation',
  emptyArchive: 'There is no article in this archive yet.',
};
