import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { bundleScript } from '../../scripts/steps/bundle.ts';
import { projectDir } from '../../scripts/steps/command.ts';
import { linkArchive, readArchive, type Archive } from '../../src/archive/index.ts';
import { ownWords } from '../../src/search/build/article-index.ts';
import { foldText } from '../../src/search/fold.ts';
import { madeArchive } from '../search/made-archive.ts';
import { launch, needsBrowser } from './browser.ts';
import { normalizeShared, SHARED } from './real-archive.ts';
import { makeSearchSite } from './search-site.ts';

/** What is written in ways that two programs may take apart differently. */
const ODD = [
  ...['U.S.', 'N.A.T.O.', '$3.2 million', '1,000', '40%', '24/7', 'COVID-19', 're-draw', 'don’t', 'km²'],
  ...['https://papers.example/strait?c=d', 'Straße', 'Łódź', 'O’Brien', 'AT&T', 'мир', 'ёлка', '日本', '½'],
  ...[
    'a_b',
    '(sic)',
    '[we]',
    '“half”',
    '…',
    '—',
    '’90s',
    '10:30',
    'ta\u00adlks',
    'the',
    'of',
    'talks',
    'border',
  ],
];

/** An archive of paragraphs in which each of the odd words stands beside many others. */
function oddArchive(): Archive {
  return madeArchive(
    ODD.map((_, i) => ({
      quotations: [{ text: ODD.map((_word, j) => ODD[(j * (i + 1)) % ODD.length]).join(' ') }],
    })),
  );
}

/** An article with its words as a plain scan reads them; no phrase goes from the title into the text. */
const scan = ({ articles }: Archive) =>
  articles.map((article) => ({
    id: article.id,
    words: `${foldText(article.matter.title)}|${foldText(ownWords(article))}`,
    lines: [article.matter.title, ...ownWords(article).split('\n')],
  }));

/** The first and last five words of every line, and those around each word that is not of plain letters alone. */
function listPhrases(lines: readonly string[]): string[] {
  const phrases = lines.flatMap((line) => {
    const words = line.trim().split(/\s+/);
    const odd = [...words.keys()].filter((i) => !/^[a-z]+$/i.test(words[i]!));
    return [
      words.slice(0, 5),
      words.slice(-5),
      ...odd.flatMap((i) => [words.slice(i, i + 1), words.slice(Math.max(0, i - 1), i + 2)]),
    ].map((run) => run.join(' '));
  });
  return [...new Set(phrases.map((phrase) => phrase.replace(/["“”„«»]/g, ' ')))].filter(
    (phrase) => foldText(phrase) !== ' ',
  );
}

const ARCHIVES: readonly { name: string; skip?: string; read: (work: string) => Archive }[] = [
  {
    name: 'the archive that comes with it',
    read: () => linkArchive(readArchive(join(projectDir, 'content'))),
  },
  {
    name: 'the real five',
    ...(existsSync(SHARED) ? {} : { skip: 'the real articles are not at hand (../shared/archive)' }),
    read: normalizeShared,
  },
  { name: 'words written in odd ways', read: oddArchive },
];

describe('the article search misses no article', needsBrowser, () => {
  let work: string;
  let browser: Browser;

  before(async () => {
    work = mkdtempSync(join(tmpdir(), 'chancery-article-search-'));
    await bundleScript('tests/browser/article-search.ts', join(work, 'article-search.js'));
    browser = await launch();
  });

  after(async () => {
    await browser?.close();
    rmSync(work, { recursive: true, force: true });
  });

  for (const { name, skip, read } of ARCHIVES) {
    test(`by any phrase of it: ${name}`, skip === undefined ? {} : { skip }, async (t) => {
      const archive = read(join(work, 'archive'));
      const site = await makeSearchSite(archive);
      t.after(() => site.close());
      const texts = scan(archive);
      const queries = listPhrases(texts.flatMap(({ lines }) => lines)).map((phrase) => `"${phrase}"`);
      const expected = queries.map((query) =>
        texts
          .filter(({ words }) => words.includes(foldText(query)))
          .map(({ id }) => id)
          .sort(),
      );
      const page = await browser.newPage();
      await page.goto(`${site.places.root}search.html`);
      await page.addScriptTag({ content: readFileSync(join(work, 'article-search.js'), 'utf8') });
      const found: string[][] = await page.evaluate(
        `findArticles(${JSON.stringify(site.places.root)}, ${JSON.stringify(queries)})`,
      );
      await page.close();
      const wrong = queries.filter((_, i) => String(found[i]) !== String(expected[i]));
      assert.ok(queries.length > 200, `${queries.length} phrases`);
      assert.deepEqual(wrong, []);
    });
  }
});
