import type { Subject } from './subjects/index.ts';
import type { Sentence, Token } from './tokens.ts';

/** A person in the reporter's own words: the subject of a sentence, or else the last one named in it. */
export interface Named {
  /** Index of the sentence. */
  readonly sentence: number;
  readonly subject: Subject;
}

/** Finds, for each sentence, the person named last in it or before it. */
export function findLastNamed(
  sentences: readonly Sentence[],
  mains: readonly (Subject | undefined)[],
): (Named | undefined)[] {
  let last: Named | undefined;
  return sentences.map(({ tokens }, sentence) => {
    const own = mains[sentence];
    const subject = own && isAnimate(tokens, own) ? own : lastPerson(tokens);
    if (subject) last = { sentence, subject };
    return last;
  });
}

function isAnimate(tokens: readonly Token[], { kind, from }: Subject): boolean {
  if (kind === 'nominal') return false;
  return kind === 'name' ? tokens[from]!.isPerson === true : /^(?:he|she)$/.test(tokens[from]!.lower);
}

function lastPerson(tokens: readonly Token[]): Subject | undefined {
  const to = tokens.findLastIndex(({ isPerson }) => isPerson) + 1;
  if (to === 0) return undefined;
  let from = to - 1;
  while (tokens[from - 1]?.isPerson) from--;
  return { from, to, kind: 'name' };
}
