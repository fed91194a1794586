import type { Claim } from '../types.ts';

type Found = Pick<Claim, 'field' | 'value'>;
type Item = Readonly<Record<string, unknown>>;

/** How deep a description may be nested. */
const DEPTH = 6;

/**
 * Reads the description of an article that a page carries as JSON-LD.
 *
 * @see https://schema.org/NewsArticle
 * @returns nothing when it is no JSON, or describes no article.
 */
export function readJsonLd(json: string): Found[] {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return [];
  }
  const article = findItems(data, 0).find((item) => isArticle(item['@type']));
  if (!article) return [];
  const one = (field: Claim['field'], value: unknown): Found[] =>
    namesOf(value)
      .slice(0, 1)
      .map((name) => ({ field, value: name }));
  return [
    ...one('title', article['headline'] ?? article['name']),
    ...one('subtitle', article['alternativeHeadline']),
    ...one('outlet', article['publisher']),
    ...one('published', article['datePublished']),
    ...namesOf(article['author']).map((value): Found => ({ field: 'byline', value })),
    ...namesOf(article['contributor']).map((value): Found => ({ field: 'contributor', value })),
    ...one('language', article['inLanguage']),
    ...one('url', article['url']),
  ];
}

function findItems(data: unknown, depth: number): Item[] {
  if (depth > DEPTH || typeof data !== 'object' || data === null) return [];
  if (Array.isArray(data)) return data.flatMap((item) => findItems(item, depth + 1));
  const item = data as Item;
  return [item, ...findItems(item['@graph'], depth + 1), ...findItems(item['mainEntity'], depth + 1)];
}

function isArticle(type: unknown): boolean {
  return [type].flat().some((name) => typeof name === 'string' && /(?:Article|Posting|Report)$/.test(name));
}

/** Names, from texts, things with a name, and lists of both. */
function namesOf(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(namesOf);
  return typeof value === 'object' && value !== null && 'name' in value ? namesOf(value.name) : [];
}
