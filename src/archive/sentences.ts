import type { Block, Span } from '../model/index.ts';
import { findSentences } from '../quotes/index.ts';

const known = new WeakMap<Block, readonly Span[]>();

/** The sentences of a block; looked for once. */
export function sentencesOf(block: Block): readonly Span[] {
  let sentences = known.get(block);
  if (!sentences) known.set(block, (sentences = findSentences(block.text)));
  return sentences;
}
