import type { Day, DaySpan } from '../dates/index.ts';
import type { Event, EventKind, Span } from '../model/index.ts';

/** An article as events are read from it. */
export interface EventArticle {
  readonly id: string;
  readonly published?: Day | undefined;
  /** As printed: `GENEVA`. */
  readonly dateline?: string | undefined;
  readonly blocks: readonly string[];
  readonly captions: readonly string[];
  readonly mentions: readonly { readonly block: number; readonly span: Span; readonly person: string }[];
}

/** What of a person's record events need. */
export interface EventPerson {
  readonly id: string;
  readonly name: string;
  readonly surname: string;
  readonly country?: string | undefined;
  /** Texts state an office, or several name the person. */
  readonly isKnown?: boolean | undefined;
}

/** Somebody who takes part. */
export interface Party {
  readonly kind: 'person' | 'country' | 'body' | 'described';
  /** A person's id; else the name: `Russia`, `NATO-Russia Council`, `Ukraine’s president`. */
  readonly name: string;
  /** For a described party, the country it belongs to. */
  readonly country?: string | undefined;
  /** True for those whom the others met. */
  readonly isMet?: boolean;
}

/** A sentence that tells of an event. */
export interface Sighting {
  readonly article: string;
  /** Index of the block; captions come after the blocks. */
  readonly block: number;
  readonly sentence: string;
  readonly kind: EventKind;
  readonly parties: readonly Party[];
  readonly place: string | undefined;
  readonly days: DaySpan | undefined;
  readonly isPlanned: boolean;
  /** The name of the frame that found it. */
  readonly frame: string;
  /** What a measure is directed at, or what was voted on: `four Ukrainian officials`. */
  readonly object?: string | undefined;
  /** True where the day was carried over from the sentence before or the lead. */
  readonly isDayCarried: boolean;
  /** True where the text says only that it was on the day of the article’s event: `earlier in the day`. */
  readonly isSameDay: boolean;
  /** True where the text says from which day to which it went on. */
  readonly isRange: boolean;
}

/** An event that texts suggest, for the archivist to confirm or correct. */
export interface ProposedEvent {
  readonly id: string;
  readonly record: Event;
  /** Ids of the articles that tell of it, in order of ids. */
  readonly articles: readonly string[];
  /** What the proposal rests on. */
  readonly sentences: readonly { readonly article: string; readonly block: number; readonly text: string }[];
  /** `sure` where a place or two sentences bear it out. */
  readonly confidence: 'sure' | 'probably';
}
