import type { DataFileName, ExportedData } from './data.ts';

/** What a reader of the data is told about a file and each of its fields. */
export interface FileDescription<Field extends string = string> {
  readonly title: string;
  readonly description: string;
  readonly fields: Readonly<Record<Field, string>>;
}

/** Titles and descriptions for the JSON Schemas: one for every field of every file. */
export const DESCRIPTIONS: {
  readonly [Name in DataFileName]: FileDescription<keyof ExportedData[Name][number] & string>;
} = {
  articles: {
    title: 'Articles',
    description: 'Every article of the archive, by date of publication, undated ones last.',
    fields: {
      id: 'Permanent name of the article.',
      url: 'Address of its page, relative to the root of the site.',
      title: 'Headline as printed, or the title that the archive supplied.',
      titleSupplied: 'True when the source has no title and the archive gave it this one.',
      subtitle: 'The line under the headline, where there is one.',
      outlet: 'Name of the outlet that published it; null when not stated.',
      published: 'Day, month or year of publication in EDTF; null when not known.',
      publishedBasis: 'How the date is known: stated by the file, given by the catalogue, or inferred.',
      happened: 'Day or days of what the article tells first, in EDTF; null when not known.',
      happenedBasis: 'How that is known: stated by the file, given by the catalogue, or inferred.',
      dateline: 'Place from which it was reported, as printed.',
      bylines: 'Those named as its authors, as printed.',
      contributors: 'Others credited with the report, as printed.',
      kind: 'A report, a digest that retells a report, or a transcript of speech.',
      language: 'Language of the text, as a BCP 47 tag.',
      events: 'Ids of the events that it covers, by date.',
      people: 'Ids of the people whom it names, in order of first mention.',
      organizations: 'Ids of the organizations that it names, in order of first mention.',
      places: 'Ids of the places that it names, in order of first mention.',
      rights: 'Who holds the rights, as the archive states it.',
      source: 'The file it was made from, with the SHA-256 of its bytes.',
    },
  },
  quotations: {
    title: 'Quotations',
    description: 'Every quotation, in the order of the articles and of appearance in each.',
    fields: {
      id: 'Permanent name of the quotation; also its anchor in the page of the article.',
      aliases: 'Names that it had before its words were corrected: anchors in the page too.',
      url: 'Address of its place in the article, relative to the root of the site.',
      article: 'Id of the article that reports it.',
      text: 'The words, without the quotation marks around them.',
      kind: 'full: five words or more; fragment: fewer.',
      utterance: 'Shared by the parts of one act of speech.',
      speaker: 'Who said it; null when the article does not tell. A described speaker has no id.',
      speakerAsWritten: 'The words by which the article names the speaker there.',
      cue: 'The reporting verb or phrase.',
      basis: 'Name of the rule that found the speaker, or archivist.',
      confidence: 'How sure the attribution is.',
      said: 'The day it was said, or its month or year, where the article tells it; in EDTF.',
      saidAsWritten: 'The words of the article that tell when it was said.',
      occasion:
        'What it was said at, or in: its kind, the words of the article that tell it, and the name of a programme, outlet or service; null when the article does not tell.',
      addressee: 'To whom it was said, in the words of the article.',
      place: 'Where it was said, in the words of the article.',
      via: 'Who passed the words on, where the article has them from somebody else.',
      source: 'The source file, and the number of the line in it, from 1.',
      collation: 'Shared by the reports of one utterance in several articles.',
    },
  },
  people: {
    title: 'People',
    description: 'The people of the archive, by sort name.',
    fields: {
      id: 'Permanent name of the person.',
      url: 'Address of the page, relative to the root of the site.',
      name: 'The form by which the archive calls the person.',
      forms: 'Other forms met in the texts.',
      roles: 'Offices held, with EDTF dates where known.',
      country: 'The country for which the person acts.',
      status: 'Proposed by the program from the texts, or confirmed by a person.',
      quotations: 'Ids of the quotations, by date.',
      articles: 'Ids of the articles that name the person, by date.',
    },
  },
  organizations: {
    title: 'Organizations',
    description: 'The organizations of the archive, by sort name.',
    fields: {
      id: 'Permanent name of the organization.',
      url: 'Address of its page, relative to the root of the site.',
      name: 'The form by which the archive calls it.',
      forms: 'Other forms met in the texts.',
      country: 'The country that it belongs to, or acts for.',
      status: 'Proposed by the program from the texts, or confirmed by a person.',
      quotations: 'Ids of the quotations of what it said in its own name, by date.',
      articles: 'Ids of the articles that name it, by date.',
    },
  },
  places: {
    title: 'Places',
    description: 'The places of the archive, by sort name.',
    fields: {
      id: 'Permanent name of the place.',
      url: 'Address of its page, relative to the root of the site.',
      name: 'The form by which the archive calls it.',
      forms: 'Other forms met in the texts.',
      country: 'The country in which it lies.',
      type: 'What sort of place it is: a city, a country and so on.',
      status: 'Proposed by the program from the texts, or confirmed by a person.',
      events: 'Ids of the events that took place there, by date.',
      articles: 'Ids of the articles that name it, by date.',
    },
  },
  events: {
    title: 'Events',
    description: 'The events of the archive, by date.',
    fields: {
      id: 'Permanent name of the event.',
      url: 'Address of its page, relative to the root of the site.',
      name: 'The form by which the archive calls the event.',
      date: 'Its day, or the span of its days, in EDTF.',
      place: 'Where it took place.',
      people: 'Ids of the people who took part.',
      articles: 'Ids of the articles that cover it, by date.',
      kind: 'What sort of event it is: meeting, call, vote and so on.',
      planned: 'True while the articles speak of it as to come.',
      unnamed: 'People without a name who took part, by their office.',
      organizations: 'Countries and organizations that took part.',
      status: 'Proposed by the program from the texts, or confirmed by a person.',
      quotations: 'Ids of the quotations that belong to it, in the order of its articles.',
    },
  },
  ledger: {
    title: 'Ledger',
    description: 'What became of every line of every source that is not blank, by file and line.',
    fields: {
      file: 'Path of the source file.',
      line: 'Number of the line, from 1.',
      class: 'What the line was found to be; body is the text of the article itself.',
      article: 'Id of the article made from the file.',
    },
  },
};
