import type { Archive, Article } from '../archive/index.ts';
import { escapeXml } from './xml.ts';

/** How many articles the feed holds at most, the latest first. */
const FEED_LENGTH = 50;

/** The sitemap protocol's limit for one file. */
const SITEMAP_LENGTH = 50_000;

/**
 * Gives the Atom feed and the sitemap by path; nothing when the archive does not say where it will be published,
 * and no feed when no article has a date.
 *
 * @param pages addresses of the site's pages, relative to its root, in any order.
 */
export function feedFiles(archive: Archive, pages: readonly string[]): Map<string, string> {
  const { address } = archive.settings;
  if (address === undefined) return new Map();
  const root = address.replace(/\/*$/, '/');
  const latest = archive.articles
    .filter(({ matter }) => matter.published !== undefined)
    .slice(-FEED_LENGTH)
    .reverse();
  const feed: [string, string][] = latest.length > 0 ? [['feed.xml', printFeed(archive, latest, root)]] : [];
  return new Map([...feed, ...printSitemaps(pages, root)]);
}

/** @see RFC 4287 */
function printFeed(archive: Archive, latest: readonly Article[], root: string): string {
  const { title = 'Archive', description, language = 'en' } = archive.settings;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">`,
    `  <title>${escapeXml(title)}</title>`,
    ...(description ? [`  <subtitle>${escapeXml(description)}</subtitle>`] : []),
    `  <id>${escapeXml(root)}</id>`,
    `  <link href="${escapeXml(root)}"/>`,
    `  <link rel="self" href="${escapeXml(resolve('feed.xml', root))}"/>`,
    `  <updated>${toInstant(latest[0]!.matter.published!)}</updated>`,
    `  <author><name>${escapeXml(title)}</name></author>`,
    ...latest.map((article) => printEntry(article, root)),
    '</feed>',
    '',
  ].join('\n');
}

function printEntry(article: Article, root: string): string {
  const { title, titleSupplied, subtitle, published, bylines } = article.matter;
  const names = bylines.length > 0 ? bylines.map(({ name }) => name) : [article.outlet?.record.name ?? ''];
  const url = escapeXml(resolve(article.url, root));
  return [
    '  <entry>',
    `    <title>${escapeXml(titleSupplied ? `[${title}]` : title)}</title>`,
    `    <id>${url}</id>`,
    `    <link href="${url}"/>`,
    `    <updated>${toInstant(published!)}</updated>`,
    ...names.filter(Boolean).map((name) => `    <author><name>${escapeXml(name)}</name></author>`),
    ...(subtitle ? [`    <summary>${escapeXml(subtitle)}</summary>`] : []),
    '  </entry>',
  ].join('\n');
}

/** @see sitemaps.org, "Sitemaps XML format" */
function printSitemaps(pages: readonly string[], root: string): [string, string][] {
  const urls = [...new Set(pages)].sort().map((page) => resolve(page, root));
  if (urls.length <= SITEMAP_LENGTH) return [['sitemap.xml', printUrls('urlset', 'url', urls)]];
  const parts = Array.from({ length: Math.ceil(urls.length / SITEMAP_LENGTH) }, (_, i): [string, string] => [
    `sitemap-${i + 1}.xml`,
    printUrls('urlset', 'url', urls.slice(i * SITEMAP_LENGTH, (i + 1) * SITEMAP_LENGTH)),
  ]);
  const index = printUrls(
    'sitemapindex',
    'sitemap',
    parts.map(([path]) => resolve(path, root)),
  );
  return [['sitemap.xml', index], ...parts];
}

function printUrls(list: string, item: string, urls: readonly string[]): string {
  const items = urls.map((url) => `  <${item}><loc>${escapeXml(url)}</loc></${item}>`);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<${list} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...items,
    `</${list}>`,
    '',
  ].join('\n');
}

function resolve(path: string, root: string): string {
  return new URL(path === 'index.html' ? '' : path, root).href;
}

/** The first moment of a day, month or year in UTC: what a feed wants where the hour is not known. */
function toInstant(date: string): string {
  const [year, month = '01', day = '01'] = date.replace(/[?~%]$/, '').split('-');
  return `${year}-${month}-${day}T00:00:00Z`;
}
