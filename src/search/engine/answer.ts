import type { GroupName } from '../filters.ts';
import type { Facet } from '../format.ts';
import type { Span } from '../../model/span.ts';
import type { Histogram } from './histogram.ts';
import type { Choices } from './narrow.ts';

/** A quotation that was found, with all that is shown of it. */
export interface Hit {
  /** Its number, to ask for more of it. */
  readonly number: number;
  readonly id: string;
  /** Relative to the site's root. */
  readonly url: string;
  readonly text: string;
  /** The places of the words found. */
  readonly marks: readonly Span[];
  readonly speaker: Facet | undefined;
  /** The office that the speaker held on the day. */
  readonly role: string | undefined;
  readonly confidence: string | undefined;
  readonly isFull: boolean;
  /** The day it was said, else that of the article; '' when not known. */
  readonly day: string;
  readonly outlet: Facet | undefined;
  readonly events: readonly Facet[];
  readonly article: string;
  readonly title: string;
  readonly isSupplied: boolean;
}

/** Near misses, apart from what was found. */
export interface NearHits {
  readonly kind: 'spelling' | 'apart';
  readonly total: number;
  readonly hits: readonly Hit[];
  /** The spellings met in the hits shown. */
  readonly spellings: readonly string[];
}

/** What the search page shows of a state. */
export interface Answer {
  readonly total: number;
  readonly hits: readonly Hit[];
  /** Whether the last word was taken as a beginning, since as a whole word it finds nothing. */
  readonly isOpened: boolean;
  /** Whether near misses are to be looked for: little was found, or they were asked for. */
  readonly isNearDue: boolean;
  /** Speakers by whose name the query may be meant. */
  readonly named: readonly Facet[];
  readonly choices: Readonly<Record<GroupName, Choices>>;
  readonly histogram: Histogram;
}
