import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import type { Archive, Article } from '../../src/archive/index.ts';
import { escapeXml } from '../../src/export/xml.ts';
import {
  buildSearchClient,
  indexArticles,
  printSearchWords,
  writeQuotationIndex,
} from '../../src/search/index.ts';
import { english } from '../../src/site/words/en/index.ts';
import { makeArchive } from '../export/fixture.ts';

/** A site of bare pages with the real indexes and the real client, served from three kinds of place. */
export interface SearchSite {
  readonly archive: Archive;
  /** Addresses of the site's root, each ending in a slash. */
  readonly places: { readonly root: string; readonly subPath: string; readonly disk: string };
  readonly close: () => Promise<void>;
}

const SUB_PATH = '/deep/below/';

const EXTRA = {
  'markup-in-words': `---
title: '<b>Bold</b> claims'
published: 2031-05-01
---

Karel Dovik spoke. :quote[“Press <img src=x onerror=document.title='owned'> for peace, not for war”]{by=karel-dovik rule=before}.
`,
};

/** Builds the site in a folder of its own and serves it. */
export async function makeSearchSite(
  archive: Archive = makeArchive(undefined, undefined, EXTRA),
): Promise<SearchSite> {
  const dir = mkdtempSync(join(tmpdir(), 'chancery-search-'));
  for (const article of archive.articles) write(join(dir, article.url), printArticle(article));
  write(join(dir, 'search.html'), SEARCH_PAGE);
  for (const [path, text] of writeQuotationIndex(archive)) write(join(dir, path), text);
  await buildSearchClient(join(dir, 'assets'));
  await indexArticles(archive, dir);
  const files = sirv(dir, { dev: true });
  const server = createServer((request, response) => {
    request.url = request.url!.replace(SUB_PATH, '/');
    files(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    archive,
    places: { root: `${host}/`, subPath: host + SUB_PATH, disk: `${pathToFileURL(dir).href}/` },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const SEARCH_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Search</title>
<script src="assets/search.js" defer></script></head><body><h1>Search</h1>
<search><form class="search-form"><input type="search" name="q" aria-label="Search" autocomplete="off"><button>Search</button></form></search>
<p class="status" role="status"></p><template data-search-words>${printSearchWords({ ...english.searchPage, help: [] })}</template><div id="results"></div></body></html>`;

function printArticle(article: Article): string {
  const paragraphs = article.blocks.map(({ text }) => `<p>${escapeXml(text)}</p>`).join('\n');
  const anchors = article.quotations.map(({ id, text }) => `<q id="${id}">${escapeXml(text)}</q>`).join('\n');
  const body = article.isExcerpt ? anchors : paragraphs;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A</title></head><body>
<h1>${escapeXml(article.matter.title)}</h1><main data-pagefind-body>${body}</main>
<aside data-pagefind-ignore>${anchors} furniture</aside></body></html>`;
}
