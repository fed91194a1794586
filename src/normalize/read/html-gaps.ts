import type { Element } from 'hast';
import type { ArticleElement, Stretch } from './html-article.ts';

/** A box, such as a picture with its caption and credit, holds so many stretches and characters at most. */
const MAX_STRETCHES = 6;
const MAX_LENGTH = 500;

/**
 * Says of each stretch whether a gap parts it from the one before, as a blank line does in a text: there is
 * none inside a small box of its own.
 */
export function findGaps(stretches: readonly Stretch[], article: ArticleElement | undefined): boolean[] {
  const sizes = measureElements(stretches);
  const isBox = (element: Element) => {
    const { count, length } = sizes.get(element)!;
    const isAround = element === article?.element || article?.ancestors.has(element) === true;
    return !isAround && count <= MAX_STRETCHES && length <= MAX_LENGTH;
  };
  return stretches.map((stretch, i) => {
    if (stretch.hasGapBefore !== undefined) return stretch.hasGapBefore;
    const before = stretches[i - 1];
    const shared = before && lastShared(before.path, stretch.path);
    return article === undefined || shared === undefined || !isBox(shared);
  });
}

/** The innermost element that holds both. */
function lastShared(a: readonly Element[], b: readonly Element[]): Element | undefined {
  let end = 0;
  while (end < a.length && a[end] === b[end]) end++;
  return a[end - 1];
}

function measureElements(stretches: readonly Stretch[]): Map<Element, { count: number; length: number }> {
  const sizes = new Map<Element, { count: number; length: number }>();
  for (const { path, text } of stretches) {
    for (const element of path) {
      const size = sizes.get(element) ?? { count: 0, length: 0 };
      sizes.set(element, { count: size.count + 1, length: size.length + text.length });
    }
  }
  return sizes;
}
