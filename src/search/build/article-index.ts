import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Archive, Article } from '../../archive/index.ts';
import { addSpeltOut } from '../spell-out.ts';

/** Files of Pagefind's own interface: the search page does without. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Between keys in a field of Pagefind's: no key holds it. */
export const KEY_SEPARATOR = '\n';

/**
 * Indexes the articles of an archive with Pagefind and writes the index to `pagefind/` in the site; the same archive
 * gives the same bytes. An article is indexed by its title and its own words alone; of an excerpt, by its quotations.
 * An archive without articles gets no index.
 *
 * @throws when Pagefind cannot be run or refuses an article.
 */
export async function indexArticles(archive: Archive, distDir: string): Promise<void> {
  if (archive.articles.length === 0) return;
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(errors.join('; '));
    for (const article of archive.articles) await addArticle(index, article);
    const { files, errors: failures } = await index.getFiles();
    if (failures.length > 0) throw new Error(failures.join('; '));
    for (const { path, content } of files) {
      if (!UNUSED.test(path)) writeWhole(join(distDir, 'pagefind', path), content);
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`cannot index the articles for ${distDir}: ${reason}`, { cause });
  } finally {
    await close();
  }
}

/** All articles go into one index, since Pagefind looks through that of one language only. */
async function addArticle(index: PagefindIndex, article: Article): Promise<void> {
  const { errors } = await index.addCustomRecord({
    url: article.url,
    content: addSpeltOut(`${article.matter.title}\n${ownWords(article)}`),
    language: 'en',
    meta: describe(article),
  });
  if (errors.length > 0) throw new Error(`${article.url}: ${errors.join('; ')}`);
}

/** What of an article may be found: its paragraphs, or its quotations where the text may not be published. */
export function ownWords({ isExcerpt, quotations, blocks, digest }: Article): string {
  if (isExcerpt) return quotations.map(({ text }) => text).join('\n');
  return [...(digest?.blocks ?? []), ...blocks].map(({ text }) => text).join('\n');
}

/** What a result shows, and what it is filtered by. */
function describe({ id, matter, outlet, events, quotations }: Article): Record<string, string> {
  const speakers = quotations.flatMap(({ speaker }) => (speaker ? [speaker.id ?? speaker.name] : []));
  return {
    title: matter.title,
    id,
    supplied: matter.titleSupplied ? '1' : '',
    outlet: outlet?.id ?? '',
    outletName: outlet?.record.name ?? '',
    day: matter.published ?? '',
    events: events.map((event) => event.id).join(KEY_SEPARATOR),
    speakers: [...new Set(speakers)].join(KEY_SEPARATOR),
  };
}

function writeWhole(path: string, content: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
