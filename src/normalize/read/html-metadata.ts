import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { tidySpaces } from '../lines.ts';
import { isOutletName } from '../outlet-name.ts';
import type { Claim } from '../types.ts';
import { readJsonLd } from './json-ld.ts';

type Field = Claim['field'];

/** Names of `<meta>` elements, and what they state. */
const METAS: Readonly<Record<string, Field>> = {
  'og:title': 'title',
  'twitter:title': 'title',
  citation_title: 'title',
  'dc.title': 'title',
  'og:site_name': 'outlet',
  citation_journal_title: 'outlet',
  'dc.publisher': 'outlet',
  publisher: 'outlet',
  'article:published_time': 'published',
  citation_publication_date: 'published',
  citation_date: 'published',
  'dc.date': 'published',
  'dc.date.issued': 'published',
  date: 'published',
  pubdate: 'published',
  author: 'byline',
  citation_author: 'byline',
  'dc.creator': 'byline',
  'og:url': 'url',
};

/** Where a weak claim stands: what the text itself says wins over a window's title. */
export const TITLE = 'the page’s <title>';
const TIME = 'the page’s <time>';
const PUBLISHED = 'the page’s <time itemprop=datePublished>';

/**
 * Reads what a page says about its article outside its text. The surest comes first: JSON-LD, then
 * `citation_*`, Open Graph and other `<meta>`, then elements.
 *
 * @param isOwnTime whether a `<time>` is the article's, not another story's.
 */
export function readMetadata(tree: Root, isOwnTime: (time: Element) => boolean = () => true): Claim[] {
  const [sure, stated, weak]: [Claim[], Claim[], Claim[]] = [[], [], []];
  visit(tree, 'element', (node) => {
    const { tagName, properties } = node;
    const line = node.position?.start.line;
    const add = (list: Claim[], field: Field, value: unknown, where: string) => {
      if (typeof value === 'string' && value.trim() !== '')
        list.push({
          field,
          value: field === 'byline' ? turnName(tidySpaces(value)) : tidySpaces(value),
          where,
          line,
        });
    };
    if (tagName === 'script' && properties['type'] === 'application/ld+json') {
      for (const { field, value } of readJsonLd(textOf(node))) add(sure, field, value, 'the page’s JSON-LD');
    } else if (tagName === 'meta') {
      const name = String(properties['name'] ?? properties['property'] ?? properties['itemProp'] ?? '');
      const field = Object.hasOwn(METAS, name.toLowerCase()) ? METAS[name.toLowerCase()]! : undefined;
      const isAddress = /^https?:/.test(String(properties['content']));
      if (field !== undefined && (field === 'url') === isAddress)
        add(stated, field, properties['content'], `the page’s <meta> “${name}”`);
    } else if (tagName === 'html') add(weak, 'language', properties['lang'], 'the page’s language');
    else if (tagName === 'link' && String(properties['rel']) === 'canonical')
      add(weak, 'url', properties['href'], 'the page’s canonical link');
    else if (tagName === 'title') add(weak, 'title', textOf(node), TITLE);
    else if (tagName === 'time' && isOwnTime(node)) {
      const isPublished = String(properties['itemProp'] ?? '').includes('datePublished');
      add(isPublished ? stated : weak, 'published', properties['dateTime'], isPublished ? PUBLISHED : TIME);
    }
  });
  const claims = [...sure, ...stated, ...weak];
  return trimTitles([...onlyFirstTime(claims), ...readWindowTitle(claims)]);
}

/** `<time>` without further words dates the article only when there is one: others belong to other stories. */
function onlyFirstTime(claims: readonly Claim[]): Claim[] {
  const days = new Set(claims.filter(({ where }) => where === TIME).map(({ value }) => value.slice(0, 10)));
  return claims.filter(({ where }) => where !== TIME || days.size === 1);
}

/** A window's title that ends in an outlet's name states the outlet, where nothing else does. */
function readWindowTitle(claims: readonly Claim[]): Claim[] {
  return claims.flatMap(({ field, value, where, line }): Claim[] => {
    const last = field === 'title' && where === TITLE ? LAST_PART.exec(value)?.[1] : undefined;
    return last !== undefined && isOutletName(last, true)
      ? [{ field: 'outlet', value: last, where, line }]
      : [];
  });
}

/** What stands after the last bar or dash of a title. */
const LAST_PART = /\s[|–—·•-]\s([^|–—·•]+)$/;

/** Takes `| The Courier` off a title, where the page names its outlet so, or it reads as an outlet's name. */
function trimTitles(claims: readonly Claim[]): Claim[] {
  const outlets = claims.filter(({ field }) => field === 'outlet').map(({ value }) => value);
  return claims.map((claim) => {
    if (claim.field !== 'title') return claim;
    const last = LAST_PART.exec(claim.value)?.[1];
    const end =
      outlets.find((name) => claim.value.endsWith(name) && claim.value !== name) ??
      (last !== undefined && isOutletName(last, true) ? last : undefined);
    return end === undefined
      ? claim
      : { ...claim, value: claim.value.slice(0, -end.length).replace(/\s*[|–—:•·-]\s*$/, '') };
  });
}

function textOf(node: Element): string {
  return node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

/** `Roe, Jane`, as libraries write names, is `Jane Roe`. */
function turnName(name: string): string {
  const match = /^(\p{Lu}[\p{L}’'-]+), (\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.]*)?)$/u.exec(name);
  return match ? `${match[2]} ${match[1]}` : name;
}
