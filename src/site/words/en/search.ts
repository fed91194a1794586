/** The search page, where no script is needed. */
export const search = {
  searchNeedsScript: 'Search needs JavaScript, which is off.',
  searchInstead: 'These need none:',
};
