/** The first page. */
export const home = {
  homeSearch: 'Search quotations and articles',
  homeSearchHint: 'A name, or “an exact phrase”',
  searchButton: 'Search',
  byDay: 'By date',
  mostReported: 'Most reported events',
  oneQuotation: 'One quotation',
  emptyArchive: 'There is no article in this archive yet.',
};
