import { findPhraseEnding, isNameWord, nameStart, type Subject } from '../subjects/index.ts';
import type { Finding, Reading } from '../reading.ts';

/**
 * A name and a colon stand before the quotation, and the name stands by itself.
 *
 * @example Opinions differ - Ida Holm: “It will rain.”
 */
export function findLabel({ quotes, sentences, frames }: Reading, quote: number): Finding | undefined {
  const { sentence, token } = quotes[quote]!;
  const { tokens } = sentences[sentence]!;
  if (tokens[token - 1]?.text !== ':' || token < 2) return undefined;
  const last = nameStart(tokens, token - 2, 0);
  const isPair = tokens[last - 1]?.lower === 'and' && last > 1 && isNameWord(tokens, last - 2);
  const name = isPair ? nameStart(tokens, last - 2, 0) : last;
  const isFrom =
    isNameWord(tokens, token - 2) &&
    tokens[name - 1]?.lower === 'from' &&
    (tokens[name]!.isPerson || !tokens[name - 2] || tokens[name - 2]!.kind === 'sign');
  const subject: Subject | undefined = isFrom
    ? { from: name, to: token - 1, kind: isPair ? 'nominal' : 'name' }
    : findPhraseEnding(tokens, token - 2, 0);
  if (!subject || subject.kind === 'pronoun' || subject.to !== token - 1) return undefined;
  const before = tokens[subject.from - 1];
  const isAlone = !before || before.kind === 'sign' || /^(?:from|via|per)$/.test(before.lower);
  const isLast = frames[sentence]!.every(({ cue }) => cue > token) && tokens[subject.to - 1]!.isPerson;
  return (isAlone || isLast) && (subject.kind === 'name' || isFrom) ? { sentence, subject } : undefined;
}
