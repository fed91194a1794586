/** The page of an outlet, and the list of them. */
export const outlet = {
  outletKind: 'Outlet',
  noOutlets: 'No article states its outlet.',
  noArticlesOf: 'No article of the archive is of this outlet.',
  quotesMost: 'Quotes most',
  outletsNote: 'The longer a line, the more articles.',
  allOutlets: (outlets: string) => `By outlet: ${outlets}`,
};
