import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Reading, Unit } from '../types.ts';
import { findArticle, type ArticleElement, type Stretch } from './html-article.ts';
import { findSignUpBoxes, hintOfBox } from './html-asides.ts';
import { findGaps } from './html-gaps.ts';
import { readHints } from './html-hints.ts';
import { readMetadata } from './html-metadata.ts';
import { listStretches } from './html-stretches.ts';
import { judgeTimes } from './html-times.ts';
import { markMailHeaders } from './mail-headers.ts';

const parser = unified().use(rehypeParse);

/**
 * Reads a saved page: every stretch of its visible text is a unit, and what its markup says about it a hint.
 * Scripts, styles and hidden elements are never text.
 *
 * @param text a whole page or a piece of one.
 */
export function readHtml(text: string): Reading {
  const tree: Root = parser.parse(text);
  const stretches = listStretches(tree);
  const article = findArticle(stretches);
  const heading = findHeading(stretches, article);
  const boxes = findSignUpBoxes(stretches);
  const gaps = findGaps(stretches, article);
  const units = stretches.map((stretch, i): Unit => ({
    from: stretch.from,
    to: stretch.to,
    text: stretch.text,
    hasGapBefore: gaps[i]!,
    hints:
      stretch === heading ? { isTitle: true } : (hintOfBox(stretch, boxes) ?? readHints(stretch, article)),
  }));
  const claims = readMetadata(tree, judgeTimes(stretches, article, heading));
  return { ...markMailHeaders(units, claims), problems: [] };
}

/** The page's main heading: the last `h1` before the article's paragraphs, or the first in it. */
function findHeading(
  stretches: readonly Stretch[],
  article: ArticleElement | undefined,
): Stretch | undefined {
  const first = stretches.find(({ path }) => article !== undefined && path.includes(article.element));
  const headings = stretches.filter(({ path }) => path.some(({ tagName }) => tagName === 'h1'));
  const before = headings.filter(({ at }) => first !== undefined && at <= first.at);
  return before.at(-1) ?? headings[0];
}
