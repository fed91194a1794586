/** The page for what is not there. */
export const notFound = {
  notFound: 'There is no such page',
  notFoundNote: 'It may have moved, or the address is mistyped.',
  notFoundWays: 'From here',
};
