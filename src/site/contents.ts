import type { Article } from '../archive/index.ts';
import { passageId } from './body/notes.ts';

/** With fewer subheads there is nothing to choose from. */
const FEWEST = 2;

/** The subheads of a piece, by the ids of their passages; none where they are few, or the text is not published. */
export function listSubheads(article: Article): { readonly id: string; readonly text: string }[] {
  if (article.isExcerpt) return [];
  const subheads = article.blocks.flatMap(({ kind, text }, block) =>
    kind === 'heading' ? [{ id: passageId(article, block), text }] : [],
  );
  return subheads.length < FEWEST ? [] : subheads;
}
