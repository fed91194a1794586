import { LINE_CLASS } from './line-classes.ts';
import { groupDigits } from './counts.ts';

/** The notes at the foot of an article. */
export const apparatus = {
  apparatus: 'Apparatus',
  apparatusKey:
    'Figures in bold are lines of the source file. A word before a square bracket is the reading that the note explains.',
  noteLetter: (letter: string) => `Note ${letter}`,
  backToNote: (letter: string) => `Back to note ${letter}`,
  basis: { stated: 'Stated.', catalogue: 'From the catalogue.', inferred: 'Inferred.' },
  field: {
    title: 'Title',
    subtitle: 'Subtitle',
    outlet: 'Outlet',
    published: 'Date',
    happened: 'What it tells',
    dateline: 'Dateline',
    bylines: 'Byline',
    contributors: 'Contributors',
    kind: 'Kind',
    language: 'Language',
    captions: 'Pictures',
    digestOf: 'The report retold',
    url: 'Address',
    rights: 'Rights',
  } as Readonly<Record<string, string>>,
  lineClass: LINE_CLASS,
  setAside: 'Set aside',
  setAsideOf: (aside: number, all: string) => `${groupDigits(aside)} of ${all} that are not blank`,
  nothingSetAsideExcerpt: (all: string) => `Nothing was set aside: all ${all} are the article’s.`,
  nothingSetAside: (all: string) => `Nothing was set aside: all ${all} are on this page.`,
  placedElsewhere: 'Placed above or below the text',
  sourceFile: 'Source file',
  noSource: 'Written for this archive; there is no source file.',
  asReceived: 'as received',
  checksum: 'SHA-256',
  rights: 'Rights',
};
