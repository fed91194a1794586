import type { OccasionKind } from '../../model/index.ts';
import type { Finding, Reading } from '../reading.ts';
import { OCCASIONS } from './tables.ts';
import { readOccasionNoun } from './nouns.ts';
import type { Adjunct, Tokens } from './types.ts';

/** What speaks for somebody by itself. */
const SPEAKING = new Set<OccasionKind>(['statement', 'letter', 'message', 'tweet', 'post']);
/** What belongs to somebody and holds the words: "Holm's letter that …". A "statement" or a "call" may be none. */
const OWNED = new Set<OccasionKind>(['letter', 'message', 'tweet', 'post', 'speech']);

/** An occasion that no phrase tells but the verb, the subject or the noun before the quotation. */
export function readDocument(
  reading: Reading,
  quote: number,
  { sentence, subject, frame }: Finding,
): Adjunct | undefined {
  const { tokens } = reading.sentences[sentence]!;
  if (frame && /^(?:re)?tweet$/.test(frame.lemma))
    return { tells: 'occasion', kind: 'tweet', from: frame.cue, to: frame.cueEnd };
  if (subject.kind === 'nominal') {
    const noun = readOccasionNoun(tokens, subject.from);
    if (noun && noun.to <= subject.to && SPEAKING.has(noun.kind))
      return { tells: 'occasion', ...noun, from: ownStart(tokens, subject.from, noun.to) };
  }
  if (frame) return undefined;
  const at = reading.quotes[quote]!;
  if (at.sentence !== sentence) return undefined;
  for (let i = subject.to; i < at.token; i++) {
    const kind = OCCASIONS.get(tokens[i]!.lower);
    if (kind && OWNED.has(kind)) return { tells: 'occasion', kind, from: subject.from, to: i + 1 };
  }
  return undefined;
}

/** Where the noun's own phrase begins: at its article, not at the subject of a verb before it. */
function ownStart(tokens: Tokens, from: number, to: number): number {
  const article = tokens.findLastIndex(
    ({ lower }, i) =>
      i >= from && i < to && /^(?:a|an|the|this|that|one|another|his|her|its|their)$/.test(lower),
  );
  return article < 0 ? from : article;
}
