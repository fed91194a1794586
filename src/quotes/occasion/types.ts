import type { OccasionKind } from '../../model/index.ts';
import type { Token } from '../tokens.ts';

/** Where, when and to whom something was said, in the article's words. What the text does not say is absent. */
export interface Circumstances {
  readonly occasion?: Occasion | undefined;
  /** `reporters`, `CNN`, `Mr. Lavrov`: the words after “told”. */
  readonly addressee?: string | undefined;
  /** `at the harbour office in Lindholm` */
  readonly place?: string | undefined;
  /** The words that tell the day: `on Wednesday`. */
  readonly when?: string | undefined;
}

/** What somebody said something at, or in. */
export interface Occasion {
  readonly kind: OccasionKind;
  /** The words that tell it: `in an interview with the Gazette`. */
  readonly words: string;
  /** A programme, outlet or network: `Harbour Hour`. */
  readonly name?: string | undefined;
}

/** A stretch of tokens, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What a phrase beside a reporting verb tells. */
export type Adjunct = Stretch &
  (
    | { readonly tells: 'occasion'; readonly kind: OccasionKind; readonly name?: string | undefined }
    | { readonly tells: 'addressee' | 'place' | 'when' }
    | { readonly tells: 'nothing' }
  );

/** Phrases of a sentence in order, and the token after the last. */
export interface Chain {
  readonly adjuncts: Adjunct[];
  readonly end: number;
}

/** Tokens of a sentence. */
export type Tokens = readonly Token[];
