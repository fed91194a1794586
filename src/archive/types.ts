import type {
  ArchiveSettings,
  Block,
  Entry,
  EntryMatter,
  Evidence,
  Event,
  OccasionKind,
  Organization,
  Outlet,
  Person,
  Place,
  Role,
  Span,
  Speaker,
} from '../model/index.ts';
import type { Cell } from '../quotes/index.ts';

/** Where a text names somebody or something. */
interface Naming {
  readonly article: Article;
  readonly block: number;
  readonly span: Span;
}

/** A place in an article's text that names a person. */
export interface Mention extends Naming {
  readonly person: LinkedPerson;
}

/** A place in an article's text that names an organization, or a capital or seat that stands for one. */
export interface OrganizationMention extends Naming {
  readonly organization: LinkedOrganization;
}

/** A place in an article's text that names a place on the map. */
export interface PlaceMention extends Naming {
  readonly place: LinkedPlace;
}

/** An article of the linked archive. */
export interface Article {
  readonly id: string;
  /** Relative to the site's root: `articles/ID.html`. */
  readonly url: string;
  readonly matter: EntryMatter;
  readonly blocks: readonly Block[];
  /** The digest whose place this report took: its abstract. */
  readonly digest: Entry | undefined;
  /** The first source line of each block, where the ledger tells. */
  readonly blockLines: readonly (number | undefined)[];
  readonly outlet: LinkedOutlet | undefined;
  /** Whether its text may be published: an excerpt shows facts and quotations only. */
  readonly isExcerpt: boolean;
  readonly rightsStatement: string | undefined;
  readonly publishedBasis: Evidence['basis'] | undefined;
  readonly happenedBasis: Evidence['basis'] | undefined;
  readonly language: string;
  /** In order of appearance. */
  readonly quotations: Quotation[];
  readonly mentions: Mention[];
  /** In order of first mention. */
  readonly people: LinkedPerson[];
  readonly organizationMentions: OrganizationMention[];
  /** In order of first mention. */
  readonly organizations: LinkedOrganization[];
  readonly placeMentions: PlaceMention[];
  /** In order of first mention. */
  readonly places: LinkedPlace[];
  /** By date. */
  readonly events: LinkedEvent[];
  /** The directory-relative path of its entry, for the archivist. */
  readonly file: string;
}

/** A quotation of the linked archive. */
export interface Quotation {
  /** Permanent; also the anchor on the article's page. */
  readonly id: string;
  /** Ids that it had before its words were corrected: anchors too. */
  readonly aliases: readonly string[];
  /** `articles/ID.html#q-…` */
  readonly url: string;
  readonly article: Article;
  readonly block: number;
  /** In the block's text, with its marks. */
  readonly span: Span;
  /** The words without the marks around them. */
  readonly text: string;
  readonly kind: 'full' | 'fragment';
  /** Shared by the parts of one utterance. */
  readonly utterance: string;
  readonly speaker: Speaker | undefined;
  /** Set when the speaker is a person of the archive. */
  readonly person: LinkedPerson | undefined;
  /** Set when the speaker is an organization of the archive. */
  readonly organization: LinkedOrganization | undefined;
  readonly asWritten: string | undefined;
  readonly cue: string | undefined;
  readonly rule: string | undefined;
  readonly confidence: 'sure' | 'probably' | 'unsure' | undefined;
  /** The day it was said, or its month or year, where the text tells. */
  readonly said: string | undefined;
  /** The words that tell when it was said. */
  readonly saidAsWritten: string | undefined;
  readonly occasion: Occasion | undefined;
  /** To whom it was said, in the article's words. */
  readonly addressee: string | undefined;
  /** Where it was said, in the article's words: `at the harbour office in Lindholm`. */
  readonly place: string | undefined;
  /** Who passed the words on, in the article's words: `the Interfax news agency`. */
  readonly via: string | undefined;
  readonly line: number | undefined;
}

/** What something was said at, or in. */
export interface Occasion {
  readonly kind: OccasionKind;
  /** The article's words; a person who corrects an entry may leave them out. */
  readonly words: string | undefined;
  /** A programme, outlet or service. */
  readonly name: string | undefined;
}

/** A person of the archive: a record, or a proposal where there is none. */
export interface LinkedPerson {
  readonly id: string;
  /** `people/ID.html` */
  readonly url: string;
  readonly record: Person;
  readonly sortName: string;
  /** In order of date, then of appearance. */
  readonly quotations: Quotation[];
  /** Every place that names the person, in order of date, then of appearance. */
  readonly mentions: Mention[];
  /** By date. */
  readonly articles: Article[];
  readonly events: LinkedEvent[];
}

/** An organization of the archive: a record, or a proposal where there is none. */
export interface LinkedOrganization {
  readonly id: string;
  /** `organizations/ID.html` */
  readonly url: string;
  readonly record: Organization;
  readonly sortName: string;
  /** What it said in its own name, in order of date, then of appearance. */
  readonly quotations: Quotation[];
  /** Every place that names it, in order of date, then of appearance. */
  readonly mentions: OrganizationMention[];
  /** By date. */
  readonly articles: Article[];
  readonly events: LinkedEvent[];
}

/** A place of the archive: a record, or a proposal where there is none. */
export interface LinkedPlace {
  readonly id: string;
  /** `places/ID.html` */
  readonly url: string;
  readonly record: Place;
  readonly sortName: string;
  /** Every place in the texts that names it, in order of date, then of appearance. */
  readonly mentions: PlaceMention[];
  /** By date. */
  readonly articles: Article[];
  /** Events that took place there. */
  readonly events: LinkedEvent[];
}

/** An old address that leads to the record that took another in. */
export interface Redirect {
  /** Relative to the site's root. */
  readonly from: string;
  readonly to: string;
  /** Name of the record that the address leads to. */
  readonly name: string;
}

/** An event of the archive. */
export interface LinkedEvent {
  readonly id: string;
  /** `events/ID.html` */
  readonly url: string;
  readonly record: Event;
  readonly people: LinkedPerson[];
  readonly organizations: LinkedOrganization[];
  /** Where it took place, when the archive knows the place. */
  readonly place: LinkedPlace | undefined;
  /** By date, then outlet. */
  readonly articles: Article[];
  /** Sentences of articles that tell of it: what a proposal rests on. */
  readonly sentences: readonly { readonly article: string; readonly block: number; readonly text: string }[];
  /** How well a proposal is borne out; absent for a confirmed record. */
  readonly confidence: 'sure' | 'probably' | undefined;
}

/** An outlet: its record, or one made from the name that articles state. */
export interface LinkedOutlet {
  readonly id: string;
  /** `outlets/ID.html` */
  readonly url: string;
  readonly record: Outlet;
  readonly articles: Article[];
}

/** An utterance that several articles report, its versions aligned word by word. */
export interface LinkedCollation {
  /** `c-` and ten digits; made from the first quotation’s id. */
  readonly id: string;
  readonly speaker: Speaker | undefined;
  readonly person: LinkedPerson | undefined;
  /** The fullest first, with which the others are compared; then in the order of the articles. */
  readonly versions: readonly CollatedVersion[];
}

/** What one article prints of a collated utterance. */
export interface CollatedVersion {
  readonly article: Article;
  /** Its quotations, in order. */
  readonly quotations: readonly Quotation[];
  /** For each quotation but the last, the reporter’s words after it, or `…` where much stands between. */
  readonly after: readonly string[];
  /** One for each column. */
  readonly cells: readonly Cell[];
}

/** The archive, linked: everything that pages may ask. Lists are ordered; nothing is computed twice. */
export interface Archive {
  readonly settings: ArchiveSettings;
  /** By date of publication; undated ones last; then by id. */
  readonly articles: readonly Article[];
  /** By sort name. */
  readonly people: readonly LinkedPerson[];
  /** By sort name. */
  readonly organizations: readonly LinkedOrganization[];
  /** By sort name. */
  readonly places: readonly LinkedPlace[];
  /** Old addresses that lead to other ones. */
  readonly redirects: readonly Redirect[];
  /** By date. */
  readonly events: readonly LinkedEvent[];
  /** By name. */
  readonly outlets: readonly LinkedOutlet[];
  /** In order of their articles. */
  readonly quotations: readonly Quotation[];
  /** In order of their first quotations. */
  readonly collations: readonly LinkedCollation[];
}

/** A person's quotations about one event, or outside all events. */
export interface QuotationGroup {
  readonly event: LinkedEvent | undefined;
  readonly quotations: readonly Quotation[];
}

/** Somebody named in the same articles. */
export interface Companion {
  readonly person: LinkedPerson;
  /** How many articles name both. */
  readonly articles: number;
}

/** The role a person held on a day, if the record tells. */
export type RoleOnDay = Role | undefined;
