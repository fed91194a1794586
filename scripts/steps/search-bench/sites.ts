import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import type { Archive } from '../../../src/archive/index.ts';
import { buildSearchClient, printSearchWords, writeQuotationIndex } from '../../../src/search/index.ts';
import { english } from '../../../src/site/words/en/index.ts';

/** The ways of searching that are held against one another. */
export const RIVALS = ['chancery', 'pagefind', 'minisearch'] as const;
export type Rival = (typeof RIVALS)[number];

/** Writes a site for each, over the same quotations, into folders of its name. */
export async function makeSites(archive: Archive, dir: string, rivals: readonly Rival[]): Promise<void> {
  for (const rival of rivals) await MAKERS[rival](archive, join(dir, rival));
}

const MAKERS: Readonly<Record<Rival, (archive: Archive, dir: string) => Promise<void> | void>> = {
  chancery: makeChancery,
  pagefind: makePagefind,
  minisearch: makeMiniSearch,
};

const printPage = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Search</title>${head}</head><body>${body}</body></html>`;

const FIELD = '<input type="search" name="q" aria-label="Search" autocomplete="off">';

/** The article search stands still, since only quotations are measured. */
async function makeChancery(archive: Archive, dir: string): Promise<void> {
  for (const [path, text] of writeQuotationIndex(archive)) write(join(dir, path), text);
  await buildSearchClient(join(dir, 'assets'));
  write(join(dir, 'pagefind/pagefind.js'), 'export const search = async () => ({ results: [] });\n');
  const body = `<search><form class="search-form">${FIELD}<button>Search</button></form></search><p class="status" role="status"></p><template data-search-words>${printSearchWords({ ...english.searchPage, help: [] })}</template><div id="results"></div>`;
  write(join(dir, 'index.html'), printPage('', ''));
  write(join(dir, 'search.html'), printPage('<script src="assets/search.js" defer></script>', body));
}

/** Every quotation is a record; Pagefind's own interface as its documentation sets it up. */
async function makePagefind(archive: Archive, dir: string): Promise<void> {
  const { index } = await createIndex();
  for (const { url, text, speaker } of listQuotations(archive))
    await index!.addCustomRecord({
      url,
      content: text,
      language: 'en',
      meta: { title: speaker?.name ?? '' },
    });
  const { files } = await index!.getFiles();
  for (const { path, content } of files) write(join(dir, 'pagefind', path), content);
  await close();
  const head =
    '<link href="pagefind/pagefind-ui.css" rel="stylesheet"><script src="pagefind/pagefind-ui.js"></script><script src="start.js" defer></script>';
  write(join(dir, 'search.html'), printPage(head, '<div id="search"></div>'));
  write(join(dir, 'start.js'), 'new PagefindUI({ element: "#search", showImages: false });\n');
}

/** The index is serialized, as its documentation advises; the page looks for all words as one types. */
function makeMiniSearch(archive: Archive, dir: string): void {
  const options = { fields: ['text'], storeFields: ['url', 'text', 'speaker'] };
  const mini = new MiniSearch(options);
  mini.addAll(
    listQuotations(archive).map(({ url, text, speaker }, id) => ({ id, url, text, speaker: speaker?.name })),
  );
  write(join(dir, 'index.json'), JSON.stringify(mini));
  const library = join(dirname(createRequire(import.meta.url).resolve('minisearch')), '../umd/index.js');
  write(join(dir, 'minisearch.js'), readFileSync(library, 'utf8'));
  write(join(dir, 'start.js'), `const options = ${JSON.stringify(options)};\n${MINI_PAGE}`);
  const head = '<script src="minisearch.js" defer></script><script src="start.js" defer></script>';
  write(join(dir, 'search.html'), printPage(head, `${FIELD}<ol id="results"></ol>`));
}

const MINI_PAGE = `let mini;
const load = () => (mini ??= fetch('index.json').then((answer) => answer.text()).then((text) => MiniSearch.loadJSON(text, options)));
const find = async (q) => (await load()).search(q, { combineWith: 'AND', prefix: true });
const field = document.querySelector('input');
field.addEventListener('focus', load);
field.addEventListener('input', async () => {
  const q = field.value;
  const found = await find(q);
  if (q !== field.value) return;
  const items = found.slice(0, 20).map(({ url, text, speaker }) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = url;
    link.textContent = speaker;
    item.append(text, ' ', link);
    return item;
  });
  document.querySelector('ol').replaceChildren(...items);
  document.querySelector('ol').dataset.shown = q;
});
`;

/** The quotations in the order in which all three number them. */
export function listQuotations(archive: Archive) {
  return archive.articles.flatMap(({ quotations }) => quotations);
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
