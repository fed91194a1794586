import type { Person, Span } from '../model/index.ts';

/** A place in an article that names a person. */
export interface NameMention {
  /** Index of the block. */
  readonly block: number;
  /** The name itself, without the title before it and without a possessive ending. */
  readonly span: Span;
  /** Index into `Cast.members`. */
  readonly member: number;
}

/** A person named in one article, with all the forms it uses. */
export interface CastMember {
  /** The fullest form: `Antony J. Blinken`; a surname only where the article gives no more. */
  readonly name: string;
  readonly surname: string;
  /** Every form met, in order of appearance: `Antony J. Blinken`, `Blinken`. */
  readonly forms: readonly string[];
  /** Titles and offices as written: `Secretary of State`, `director of Russia studies at …`. */
  readonly titles: readonly string[];
  /** Telling words that stand beside the name, folded. */
  readonly described: readonly string[];
  /** The text speaks of the person's `administration`. */
  readonly hasAdministration: boolean;
  /** What the article or the given name tells of the pronoun. */
  readonly pronoun?: 'he' | 'she' | undefined;
  /** Named in capitals before turns only: nobody whom the article introduces. */
  readonly isLabel?: boolean;
}

/** The people whom one article names. */
export interface Cast {
  readonly members: readonly CastMember[];
  /** In order of appearance. */
  readonly mentions: readonly NameMention[];
}

/** A place that names a person who has a record. */
export interface LinkedMention {
  /** Index of the block. */
  readonly block: number;
  /** The name itself, without the title before it and without a possessive ending. */
  readonly span: Span;
  /** Id of the record. */
  readonly person: string;
}

/** A record that the texts suggest, for the archivist to confirm or correct. */
export interface ProposedPerson {
  readonly id: string;
  readonly record: Person;
  /** Ids of the articles that name the person, in order. */
  readonly articles: readonly string[];
  /** Sentences on which the record rests: where a name in full or an office stands. */
  readonly sentences: readonly ProposalSentence[];
}

export interface ProposalSentence {
  readonly article: string;
  /** Index of the block. */
  readonly block: number;
  readonly text: string;
}
