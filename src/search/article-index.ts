import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';

/** Files of Pagefind's own interface: the search page does without. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * Indexes the article pages of a built site and writes the index to its `pagefind/`; the same site gives the same
 * bytes. What is indexed of a page is what stands in `data-pagefind-body`. A site without articles gets no index.
 *
 * @param distDir the site's root, with `articles/*.html`.
 * @throws when Pagefind cannot be run or refuses a page.
 */
export async function indexSite(distDir: string): Promise<void> {
  if (!existsSync(join(distDir, 'articles'))) return;
  try {
    const forceLanguage = readLanguage(distDir);
    const { index, errors } = await createIndex(forceLanguage ? { forceLanguage } : {});
    if (!index) throw new Error(errors.join('; '));
    await addPages(index, distDir);
    const { files, errors: failures } = await index.getFiles();
    if (failures.length > 0) throw new Error(failures.join('; '));
    for (const { path, content } of files) {
      if (!UNUSED.test(path)) writeWhole(join(distDir, 'pagefind', path), content);
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`cannot index the articles in ${distDir}: ${reason}`, { cause });
  } finally {
    await close();
  }
}

/**
 * The language of the search page. Pagefind looks through the index of that language only, so all articles go into
 * it: else those in other languages would never be found.
 */
function readLanguage(distDir: string): string | undefined {
  const page = join(distDir, 'search.html');
  if (!existsSync(page)) return undefined;
  return /<html[^>]*\blang="?([A-Za-z]+)/.exec(readFileSync(page, 'utf8'))?.[1];
}

/** One after the other and in order of name, since Pagefind numbers pages as they come. */
async function addPages(index: PagefindIndex, distDir: string): Promise<void> {
  const pages = readdirSync(join(distDir, 'articles')).filter((name) => name.endsWith('.html'));
  for (const name of pages.sort()) {
    const sourcePath = `articles/${name}`;
    const content = readFileSync(join(distDir, sourcePath), 'utf8');
    const { errors } = await index.addHTMLFile({ sourcePath, content });
    if (errors.length > 0) throw new Error(`${sourcePath}: ${errors.join('; ')}`);
  }
}

function writeWhole(path: string, content: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
