import type { EventKind } from '../../model/index.ts';

/**
 * A way in which sentences tell of an event. Groups: `a` and `b`, who takes part; `n`, the noun that tells the
 * kind; `o`, what it is about. A frame with `needsSubject` leaves one side to the rest of the sentence.
 */
export interface Frame {
  readonly name: string;
  readonly kind: EventKind;
  /** Without these words in the sentence the pattern cannot fit. */
  readonly hint: RegExp;
  readonly pattern: RegExp;
  readonly needsSubject?: boolean;
  /** How many must take part. */
  readonly parties: number;
}

const READ = 'gu';

/** Makes a frame: its name, kind, how many must take part, the words without which it cannot fit, its pattern. */
export function frame(
  name: string,
  kind: EventKind,
  parties: number,
  hint: string,
  source: string,
  rest: Pick<Frame, 'needsSubject'> = {},
): Frame {
  return {
    name,
    kind,
    parties,
    hint: new RegExp(`\\b(?:${hint})\\b`, 'i'),
    pattern: new RegExp(source, READ),
    ...rest,
  };
}
