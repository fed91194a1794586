import type { Span } from '../model/index.ts';
import type { Circumstances } from './occasion/types.ts';

export type { Circumstances };

/** A direct quotation found in a block of an article. */
export interface FoundQuotation {
  /** Index of the block. */
  readonly block: number;
  /** In the block's text, with its quotation marks. */
  readonly span: Span;
  /** `full`: five words or more. */
  readonly kind: 'full' | 'fragment';
  /** Equal for the parts of one utterance; from 0, in order of appearance. */
  readonly utterance: number;
  /** Absent when the text names no speaker, or none that can be told. */
  readonly attribution?: Attribution | undefined;
  /** Where, when and to whom it was said, as far as the text says it. */
  readonly circumstances: Circumstances;
}

/** Who said a quotation, and how that is known. */
export interface Attribution {
  readonly type: 'person' | 'organization' | 'described';
  /** The fullest form of the name that this article gives: `Antony J. Blinken`; for a described speaker, the description. */
  readonly name: string;
  /** The words at the quotation that name the speaker: `he`, `the American`, `Mr. Lavrov`. */
  readonly asWritten: string;
  /** Where those words stand. */
  readonly mention: { readonly block: number; readonly span: Span };
  /** Who passes the words on, where the article has them from somebody else: `Tass` in "Lavrov said, according to Tass". */
  readonly via?: { readonly name: string; readonly mention: Attribution['mention'] } | undefined;
  /** The reporting verb or phrase: `said`, `according to`. */
  readonly cue?: string | undefined;
  /** Name of the rule that decided. */
  readonly rule: string;
  readonly confidence: 'sure' | 'probably' | 'unsure';
}
