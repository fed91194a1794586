import { readFileSync } from 'node:fs';
import type { StoredArchive } from '../../src/archive/index.ts';
import { entryMatter, slugify } from '../../src/model/index.ts';
import { readBlocks } from './score-quotations.ts';

interface GoldArticle {
  readonly article: string;
  readonly date: string;
  readonly text: string;
}

/** A benchmark's articles as an archive that holds nothing else. */
export function readGoldArchive(file: string): StoredArchive {
  const articles = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldArticle);
  return {
    settings: {},
    catalogue: [],
    people: [],
    organizations: [],
    places: [],
    events: [],
    outlets: [],
    problems: [],
    entries: articles.map(({ article, date, text }) => ({
      id: slugify(article),
      file: article,
      isEdited: false,
      matter: entryMatter.parse({ title: article, published: date }),
      blocks: readBlocks(text).blocks.map((block) => ({ kind: 'paragraph', text: block, quotations: [] })),
    })),
  };
}
