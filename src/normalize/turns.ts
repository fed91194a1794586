import type { Evidence } from '../model/index.ts';
import type { Unit } from './types.ts';

/** How many turns make a transcript, at least. */
const MIN_TURNS = 3;
/** What share of the paragraphs they are, at least. */
const SHARE = 0.4;

/** `QUESTION:`, `SECRETARY OSTROM:`, `MR. DASK:`, `Q:`, or a courtesy title or an office with a name. */
const TURN =
  /^((?:\p{Lu}[\p{Lu}.’'-]*)(?: \p{Lu}[\p{Lu}.’'-]*){0,5}|(?:Mr|Mrs|Ms|Dr|Amb|Sen|Gen|Prof|Secretary|Minister|President|Ambassador|Chancellor|Director|Moderator|Question|Answer|Interviewer)\.?(?: \p{Lu}[\p{L}.’'-]*){0,4}):\s/u;

/** Who speaks at the head of a turn; `undefined` where a text begins otherwise. */
export function readTurn(text: string): string | undefined {
  return TURN.exec(text.slice(0, 120))?.[1];
}

/**
 * Tells whether a text is a transcript: paragraph after paragraph begins with its speaker's name and a colon, and
 * two speak at least.
 *
 * @param body the article's paragraphs.
 * @returns the evidence; `undefined` for any other text.
 */
export function findTurns(body: readonly Unit[]): Evidence | undefined {
  const turns = body.flatMap(({ text, from }) => {
    const speaker = readTurn(text);
    return speaker === undefined ? [] : [{ speaker, from }];
  });
  const speakers = new Set(turns.map(({ speaker }) => speaker));
  if (turns.length < MIN_TURNS || turns.length < body.length * SHARE || speakers.size < 2) return undefined;
  return {
    field: 'kind',
    basis: 'inferred',
    note: `${turns.length} of ${body.length} paragraphs begin with a speaker’s name and a colon.`,
    lines: turns
      .slice(0, 3)
      .map(({ from }) => from)
      .join(', '),
  };
}
