import type { Frame } from '../frames.ts';
import { reports } from '../matrix.ts';
import type { Token } from '../tokens.ts';

/** Verbs that take the words of another: "Holm said that Berg told her “…”". */
const TELLING = /^(?:say|tell|write|reply|respond|answer|ask|warn|declare|insist|call|describe|shout)$/;
/** Words between such a verb and what it takes, at most. */
const TAKEN = 6;

/** "Holm said that Berg had told her: “…”": the verb of somebody else whose very words are passed on. */
export function findTold(
  tokens: readonly Token[],
  frames: readonly Frame[],
  outer: Frame,
  quote: number,
): Frame | undefined {
  const { from, to } = outer.subject;
  const isOne = tokens
    .slice(from, to)
    .some(({ isPerson, lower }) => isPerson || /^(?:he|she|who)$/.test(lower));
  return frames.find(
    (frame) =>
      frame.link === 'own' &&
      frame.order === 'subject-verb' &&
      TELLING.test(frame.lemma) &&
      reports(tokens, outer, frame) &&
      (frame.subject.kind === 'name' || (frame.subject.kind === 'pronoun' && !isOne)) &&
      frame.cueEnd <= quote &&
      quote - frame.cueEnd <= TAKEN &&
      tokens
        .slice(frame.cueEnd, quote)
        .every(
          ({ kind, text }, i, { length }) => kind === 'word' || (i === length - 1 && /^[,:]$/.test(text)),
        ),
  );
}
