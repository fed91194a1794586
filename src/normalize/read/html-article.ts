import type { Element } from 'hast';

/** A stretch of visible text of a page. */
export interface Stretch {
  readonly text: string;
  /** Lines of the source, from 1. */
  readonly from: number;
  readonly to: number;
  /** The elements around it, from the outermost. */
  readonly path: readonly Element[];
  /** Nine tenths of its characters are links. */
  readonly isLink: boolean;
}

/** The element that holds the article, and the elements that hold it. */
export interface ArticleElement {
  readonly element: Element;
  readonly ancestors: ReadonlySet<Element>;
}

/** A paragraph has at least so many characters. */
const PARAGRAPH = 80;
/** The element that holds this share of the page's paragraphs holds the article. */
const SHARE = 0.7;
const APART = new Set(['nav', 'aside', 'footer', 'form', 'button']);

/**
 * Finds the element that holds the article: the innermost that has most of the page's paragraphs.
 *
 * @returns `undefined` when the page has no paragraphs.
 */
export function findArticle(stretches: readonly Stretch[]): ArticleElement | undefined {
  const weights = new Map<Element, number>();
  let all = 0;
  for (const { text, path, isLink } of stretches) {
    if (text.length < PARAGRAPH || isLink || path.some(({ tagName }) => APART.has(tagName))) continue;
    all += text.length;
    for (const element of path.slice(0, 200)) weights.set(element, (weights.get(element) ?? 0) + text.length);
  }
  let best: Element | undefined;
  for (const [element, weight] of weights) {
    const isHolder = weight >= all * SHARE && !/^(?:p|li|td|blockquote|span|h\d)$/.test(element.tagName);
    if (isHolder && (best === undefined || weight <= weights.get(best)!)) best = element;
  }
  const path = stretches.find((stretch) => best !== undefined && stretch.path.includes(best))?.path ?? [];
  return best && { element: best, ancestors: new Set(path.slice(0, path.indexOf(best))) };
}
