import type { LineClass, Problem } from '../model/index.ts';

/** A stretch of a source's visible text: a line, the lines of a wrapped paragraph, or a block of a page. */
export interface Unit {
  /** Source lines, from 1. */
  readonly from: number;
  readonly to: number;
  /** Without surrounding white space, on one line. */
  readonly text: string;
  /** The text as it stands in the ledger when it is set aside; `text` when left out. */
  readonly asPrinted?: string | undefined;
  /** A blank line stands before it. */
  readonly hasGapBefore: boolean;
  /** What the format says about it; nothing for plain text. */
  readonly hints: Hints;
}

/** What markup says about a unit. */
export interface Hints {
  /** The class that its markup states outright. */
  readonly class?: LineClass | undefined;
  readonly isHeading?: boolean | undefined;
  readonly isTitle?: boolean | undefined;
  /** A paragraph of the element that holds the article. */
  readonly isParagraph?: boolean | undefined;
  /** Outside the element that holds the article. */
  readonly isOutside?: boolean | undefined;
  /** Prose outside the element that holds the article: it may belong to it still. */
  readonly isStray?: boolean | undefined;
  /** Outside every element that may hold an article: of the site around it. */
  readonly isOfSite?: boolean | undefined;
  /** All its words are links. */
  readonly isLink?: boolean | undefined;
  /** A line of front matter: what it says is among the claims. */
  readonly isMatter?: boolean | undefined;
}

/** Something said of a source outside its text: in its front matter, in a page's metadata, in the catalogue. */
export interface Claim {
  readonly field:
    | 'title'
    | 'subtitle'
    | 'outlet'
    | 'published'
    | 'byline'
    | 'contributor'
    | 'language'
    | 'url'
    | 'rights'
    | 'kind';
  readonly value: string;
  /** Where it stands, for the reader: `the page’s JSON-LD`. */
  readonly where: string;
  readonly line?: number | undefined;
}

/** A source, read: its visible text in order, and what it claims. */
export interface Reading {
  readonly units: readonly Unit[];
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
}

/** What a unit was found to be, and why. */
export interface Verdict {
  readonly class: LineClass;
  /** The reasoning, in a few words for the archivist. */
  readonly why: string;
}

/** A reading with what is known of each unit so far; `undefined` is the article's text until the end. */
export interface Page {
  /** The title that metadata gives, where there is one. */
  readonly claimedTitle?: string | undefined;
  /** The claim is a window's title: a headline in the text wins over it. */
  readonly isTitleWeak?: boolean | undefined;
  readonly units: readonly Unit[];
  readonly verdicts: readonly (Verdict | undefined)[];
  /** Keys of the lines that stand in other files of the outlet too. */
  readonly recurring?: ReadonlySet<string> | undefined;
}

/** Verdicts by index of the unit; `null` takes an earlier round's verdict back. */
export type Findings = ReadonlyMap<number, Verdict | null>;

/** One round of telling furniture from article. */
export type Pass = (page: Page) => Findings;
