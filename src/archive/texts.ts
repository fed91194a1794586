import type { Block } from '../model/index.ts';

const known = new WeakMap<readonly Block[], readonly string[]>();

/** The texts of an article's blocks: the same list each time, so that what was found in them is found once. */
export function textsOf(blocks: readonly Block[]): readonly string[] {
  let texts = known.get(blocks);
  if (!texts) known.set(blocks, (texts = blocks.map(({ text }) => text)));
  return texts;
}
