/** What stands on every page: navigation, foot, titles. */
export const site = {
  site: 'Archive',
  skip: 'Skip to the text',
  navigation: 'Archive',
  pages: {
    home: 'Home',
    articles: 'Articles',
    timeline: 'Timeline',
    events: 'Events',
    outlets: 'Outlets',
    quotationsBySpeaker: 'Quotations by speaker',
    people: 'People',
    organizations: 'Organizations',
    places: 'Places',
    quotations: 'Quotations',
    search: 'Search',
    about: 'About',
  },
  madeFrom: (sources: string) => `Made with Chancery from ${sources}.`,
  colophonLink: 'How, and what is not here',
  pageTitle: (title: string, number: number) => (number === 1 ? title : `${title}, page ${number}`),
  /** Cites a page on its own sheet; the address follows. */
  printedPage: (title: string, archive: string) => `“${title},” in ${archive}.`,
  pageOf: (number: number, count: number) => `Page ${number} of ${count}`,
  theme: 'Theme',
  themes: { system: 'As the system', paper: 'Paper', night: 'Night' },
  leaf: 'Pages of this list',
};
