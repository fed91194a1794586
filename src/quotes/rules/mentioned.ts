import { findSentenceSubject, type Subject } from '../subjects/index.ts';
import type { Finding, Reading } from '../reading.ts';
import type { Token } from '../tokens.ts';

/** How many paragraphs, and sentences, back a speaker is looked for. */
const REACH = 12;
const SENTENCES = 40;

/**
 * The quotation stands by itself, and no speech was reported just before: its speaker is the subject, or
 * else the person, named last in the reporter's own words.
 *
 * @example Holm closed with five rules. ¶ “Take a coat to the shore.” ¶ “Take two in April.”
 */
export function findMentioned({ quotes, sentences }: Reading, quote: number): Finding | undefined {
  const { sentence, block } = quotes[quote]!;
  for (
    let i = sentence - 1;
    i >= Math.max(0, sentence - SENTENCES) && sentences[i]!.block >= block - REACH;
    i--
  ) {
    const { tokens } = sentences[i]!;
    const own = findSentenceSubject(tokens, tokens.length);
    const subject = own && own.kind !== 'nominal' && isAnimate(tokens, own) ? own : lastPerson(tokens);
    if (subject) return { sentence: i, subject };
  }
  return undefined;
}

function isAnimate(tokens: readonly Token[], { kind, from }: Subject): boolean {
  return kind === 'name' ? tokens[from]!.isPerson === true : /^(?:he|she)$/.test(tokens[from]!.lower);
}

function lastPerson(tokens: readonly Token[]): Subject | undefined {
  const to = tokens.findLastIndex(({ isPerson }) => isPerson) + 1;
  if (to === 0) return undefined;
  let from = to - 1;
  while (tokens[from - 1]?.isPerson) from--;
  return { from, to, kind: 'name' };
}
