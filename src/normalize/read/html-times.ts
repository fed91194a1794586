import type { Element } from 'hast';
import type { ArticleElement, Stretch } from './html-article.ts';

const APART = new Set(['a', 'aside', 'nav', 'li', 'footer', 'button']);
/** An article's first paragraph has at least so many characters. */
const PARAGRAPH = 80;

/**
 * Tells the article's own `<time>` from those of other stories and the site's: it stands above the first
 * paragraph, in no list, link or sidebar, and not above the headline outside of what may hold an article.
 */
export function isOwnTime(
  time: Element,
  stretches: readonly Stretch[],
  article: ArticleElement | undefined,
  heading: Stretch | undefined,
): boolean {
  if (article === undefined) return true;
  const at = time.position?.start.offset ?? 0;
  const lead = stretches.find(
    ({ text, path, isLink }) => text.length >= PARAGRAPH && !isLink && path.includes(article.element),
  );
  if (lead && at > lead.at) return false;
  const shown = stretches.find(({ path }) => path.includes(time));
  const tags = shown?.path.map(({ tagName }) => tagName) ?? [];
  if (tags.some((tag) => APART.has(tag))) return false;
  const isInArticle = shown === undefined || shown.path.includes(article.element);
  const isOfSite = !isInArticle && !tags.includes('article') && !tags.includes('main');
  return !(isOfSite && heading !== undefined && at < heading.at);
}
