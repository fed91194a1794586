import type { Element } from 'hast';
import type { ArticleElement, Stretch } from './html-article.ts';

const APART = new Set(['a', 'aside', 'nav', 'li', 'footer', 'button']);
/** An article's first paragraph has at least so many characters. */
const PARAGRAPH = 80;

/**
 * Makes a judge that tells the article's own `<time>` from those of other stories and the site's: it stands above
 * the first paragraph, in no list, link or sidebar, and not above the headline outside of what may hold an article.
 */
export function judgeTimes(
  stretches: readonly Stretch[],
  article: ArticleElement | undefined,
  heading: Stretch | undefined,
): (time: Element) => boolean {
  if (article === undefined) return () => true;
  const lead = stretches.find(
    ({ text, path, isLink }) => text.length >= PARAGRAPH && !isLink && path.includes(article.element),
  );
  const shown = new Map(
    stretches.flatMap(({ path }) =>
      path.flatMap((element, i): [Element, readonly Element[]][] =>
        element.tagName === 'time' ? [[element, path.slice(0, i)]] : [],
      ),
    ),
  );
  return (time) => {
    const at = time.position?.start.offset ?? 0;
    if (lead && at > lead.at) return false;
    const path = shown.get(time);
    const tags = new Set(path?.map(({ tagName }) => tagName));
    if ([...tags].some((tag) => APART.has(tag))) return false;
    const isInArticle = path === undefined || path.includes(article.element);
    const isOfSite = !isInArticle && !tags.has('article') && !tags.has('main');
    return !(isOfSite && heading !== undefined && at < heading.at);
  };
}
