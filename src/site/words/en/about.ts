/** The page about the archive. */
export const about = {
  aboutHere: 'What is here',
  aboutNotHere: 'What is not here',
  aboutMade: 'How it was made',
  aboutRights: 'Rights',
  aboutErrors: 'To report an error',
  aboutData: 'The data',
  aboutUndated: (articles: string) => `${articles} without a date; nothing in the sources told it.`,
  aboutExcerpts: (articles: string) =>
    `The full text of ${articles}, which may not be published: their pages give facts and quotations only.`,
  aboutUnattributed: (quotations: string) => `The speakers of ${quotations}, whom the texts do not tell.`,
  aboutComplete: 'Every article is here in full, and dated.',
  aboutWay:
    'A program read the source files and divided their lines into the article and what stood around it. Each article’s page says at its foot which lines were set aside, and what was concluded from what. Quotations are the words that the texts put between quotation marks; who said them was found by rules, and corrected by hand where a person saw a mistake.',
  aboutNothingLost: 'No word of an article was changed. What is not known was left open.',
  aboutNoRights: 'The texts belong to their publishers.',
  aboutNoContact: 'The archive does not say to whom errors may be reported.',
  aboutErrorsHow:
    'Say which page, and what it should say. Each article names its source file and its lines, so that the place is found at once.',
  aboutTitle: (archive: string) => `About “${archive}”`,
  csv: 'CSV',
  csvOf: (name: string) => `${name} as CSV`,
  schema: 'schema',
  schemaOf: (file: string) => `schema of ${file}`,
  aboutDataNote: 'All that the pages know, as JSON with its schema, and as tables for spreadsheets:',
  dataFile: {
    articles: 'Title, outlet, date with its basis, credits and rights of each article.',
    quotations: 'Words, speaker, cue and place of each quotation.',
    people: 'Names, other forms and offices of each person.',
    organizations: 'Names and other forms of each organization, and what it said.',
    places: 'Names and other forms of each place.',
    events: 'Date, place and people of each event.',
    ledger: 'What became of each line of each source.',
  } as Readonly<Record<string, string>>,
  figures: 'In figures',
  figuresSources: (sources: string, bytes: string, lines: string) =>
    `${sources} of ${bytes} with ${lines} that are not blank.`,
  figuresLines: 'What the lines are',
  figuresDates: 'Where the dates come from',
  figuresSpeakers: 'How sure the speakers are',
  dateFrom: {
    stated: 'stated by the source',
    catalogue: 'given by the catalogue',
    inferred: 'inferred, with the reason',
    none: 'not known',
  },
  speakerIs: {
    sure: 'sure',
    probably: 'probable, and marked so',
    unsure: 'uncertain, and marked so',
    none: 'not told by the text',
  },
};
