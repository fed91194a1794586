import type { Finding, Reading } from '../reading.ts';

/** How many paragraphs, and sentences, back a speaker is looked for. */
const REACH = 12;
const SENTENCES = 40;

/**
 * The quotation stands by itself, and no speech was reported just before: its speaker is the subject, or
 * else the person, named last in the reporter's own words.
 *
 * @example Holm closed with five rules. ¶ “Take a coat to the shore.” ¶ “Take two in April.”
 */
export function findMentioned({ quotes, sentences, lastNamed }: Reading, quote: number): Finding | undefined {
  const { sentence, block } = quotes[quote]!;
  const named = lastNamed[sentence - 1];
  if (!named || sentence - named.sentence > SENTENCES) return undefined;
  return sentences[named.sentence]!.block >= block - REACH ? named : undefined;
}
