/** One report of an utterance: what one article prints of it. */
export interface Report {
  /** Unique; two runs give the same. */
  readonly id: string;
  readonly article: string;
  /** Who speaks, by id or name; absent where the article does not tell. */
  readonly speaker: string | undefined;
  /** Its quotations in order, without their marks, and the article’s own words between one and the next. */
  readonly parts: readonly ReportPart[];
  /** The day it was said, or that of the article. */
  readonly day: string | undefined;
  /** Whether the text itself tells the day. */
  readonly isDayTold: boolean;
  /** Ids of events that the article covers and the speaker took part in. */
  readonly events: readonly string[];
}

export interface ReportPart {
  readonly text: string;
  /** The reporter’s words after this part and before the next: `he said.` Empty after the last. */
  readonly after: string;
}

/** A word of a report as printed, with the sign and the space after it. */
export interface Word {
  readonly text: string;
  /** By which words are compared: lower case, no signs. */
  readonly key: string;
  /** Index of its part. */
  readonly part: number;
}

/** All reports of one utterance that one article prints. */
export interface Version {
  readonly article: string;
  /** Ids of the reports that it joins, in order. */
  readonly reports: readonly string[];
  readonly parts: readonly ReportPart[];
}

/** What a version prints in one column, against the first version. */
export interface Cell {
  /**
   * `same` words; other words in their place (`differs`); words that the first has not (`added`), or has
   * (`left-out`); `silent` before the version begins and after it ends; `empty` where it has nothing to say.
   */
  readonly kind: 'same' | 'differs' | 'added' | 'left-out' | 'silent' | 'empty';
  /** Its own words, in order. */
  readonly words: readonly Word[];
  /** The words of the first version in whose place they stand, or that are left out. */
  readonly instead: readonly Word[];
}

/** Versions of one utterance, aligned word by word: the columns of every version stand for the same words. */
export interface Collation {
  /** Made from the first report’s id; kept while that report is. */
  readonly id: string;
  /** The fullest first; then in the order of the articles. */
  readonly versions: readonly (Version & { readonly cells: readonly Cell[] })[];
}
